using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Quotas;

namespace Recognition.Theming.Pages;

/// <summary>One page of a list of stories.</summary>
/// <param name="Stories">The stories on this page.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Number">This page, counted from 1.</param>
/// <param name="Count">How many pages there are; 1 for an empty list.</param>
/// <param name="FirstAddress">Address of the first page.</param>
public sealed record Listing(IReadOnlyList<Story> Stories, int Total, int Number, int Count, string FirstAddress)
{
    /// <summary>Address of a page: the first is the list's own, later ones <c>trang-2/</c> below it.</summary>
    public string AddressOf(int number) => number == 1 ? FirstAddress : $"{FirstAddress}trang-{number}/";
}

/// <summary>A page that lists stories.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Listing">The stories.</param>
public abstract record ListPage(string Name, Listing Listing) : PageModel(AddressOf(Listing), Name)
{
    /// <summary>A later page is shared with the card of the first.</summary>
    public override IEnumerable<string> SharedAs => [Listing.FirstAddress];

    private static string AddressOf(Listing listing)
    {
        ArgumentNullException.ThrowIfNull(listing);
        return listing.AddressOf(listing.Number);
    }
}

/// <summary>All stories: <c>guong/</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Listing">The stories.</param>
public sealed record StoriesPage(string Name, Listing Listing) : ListPage(Name, Listing);

/// <summary>Stories of a field of merit: <c>linh-vuc/SLUG/</c>.</summary>
/// <param name="Category">The field.</param>
/// <param name="Name">Its name.</param>
/// <param name="Listing">The stories.</param>
public sealed record CategoryPage(Term Category, string Name, Listing Listing) : ListPage(Name, Listing);

/// <summary>Stories of a kind of subject: <c>doi-tuong/SLUG/</c>.</summary>
/// <param name="Subject">The kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="Listing">The stories.</param>
public sealed record SubjectPage(Subject Subject, string Name, Listing Listing) : ListPage(Name, Listing);

/// <summary>Stories of a movement: <c>phong-trao/SLUG/</c>.</summary>
/// <param name="Movement">The movement.</param>
/// <param name="Name">Its name.</param>
/// <param name="Listing">The stories.</param>
public sealed record MovementPage(Term Movement, string Name, Listing Listing) : ListPage(Name, Listing);

/// <summary>Stories with an award that was not taken back: <c>khen-thuong/SLUG/</c>.</summary>
/// <param name="Award">The award.</param>
/// <param name="Name">Its name.</param>
/// <param name="Listing">The stories.</param>
public sealed record AwardPage(Award Award, string Name, Listing Listing) : ListPage(Name, Listing);

/// <summary>A campaign: <c>chien-dich/SLUG/</c>.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="BodyHtml">Its text as HTML; on the first page only.</param>
/// <param name="Name">Its name.</param>
/// <param name="Listing">Its stories.</param>
public sealed record CampaignPage(Campaign Campaign, string BodyHtml, string Name, Listing Listing) : ListPage(Name, Listing)
{
    /// <summary>Its dates in the order of the days; on the first page only.</summary>
    public IReadOnlyList<CampaignDate> Dates { get; init; } = [];

    /// <summary>How far those targets are that have figures; on the first page only.</summary>
    public IReadOnlyList<TargetProgress> Progress { get; init; } = [];

    /// <summary>Stories that tell of its works, by slug; on the first page only.</summary>
    public IReadOnlyDictionary<string, Story> Told { get; init; } = new Dictionary<string, Story>();

    /// <summary>Whether illustrations are among what the progress counts.</summary>
    public bool CountsSamples { get; init; }
}
