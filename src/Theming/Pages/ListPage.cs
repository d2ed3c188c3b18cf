using Recognition.Content.Model;

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
    /// <inheritdoc/>
    public override DateOnly? Changed => Listing.Stories.Count == 0 ? null : Listing.Stories.Max(s => s.Updated ?? s.Published);

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

/// <summary>Stories of a block and its units: <c>khoi/SLUG/</c>.</summary>
/// <param name="Block">The block.</param>
/// <param name="Units">Its units by name.</param>
/// <param name="Name">Its name.</param>
/// <param name="Listing">The stories.</param>
public sealed record BlockPage(Block Block, IReadOnlyList<Unit> Units, string Name, Listing Listing) : ListPage(Name, Listing);

/// <summary>A unit's showcase: <c>don-vi/SLUG/</c>.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="BodyHtml">Its introduction as HTML; on the first page only.</param>
/// <param name="Name">Its name.</param>
/// <param name="Listing">The stories.</param>
public sealed record UnitPage(Unit Unit, string BodyHtml, string Name, Listing Listing) : ListPage(Name, Listing)
{
    /// <summary>Units below it.</summary>
    public IReadOnlyList<Unit> Children { get; init; } = [];

    /// <summary>Units it took over from.</summary>
    public IReadOnlyList<Unit> Predecessors { get; init; } = [];

    /// <summary>Campaigns it launched or does works for.</summary>
    public IReadOnlyList<Campaign> Campaigns { get; init; } = [];

    /// <summary>Whether the unit has ceased to exist.</summary>
    public bool IsHistoric { get; init; }
}

/// <summary>A quarter's showcase: <c>quy/2026-q3/</c>.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Deadline">Until when stories are due.</param>
/// <param name="Rota">Units the rota asks for stories, each with those it introduced; on the first page only.</param>
/// <param name="Name">Its name.</param>
/// <param name="Listing">All stories of the quarter.</param>
public sealed record QuarterPage(
    Content.Quarter Quarter,
    Content.Deadline Deadline,
    IReadOnlyList<RotaEntry> Rota,
    string Name,
    Listing Listing) : ListPage(Name, Listing)
{
    /// <summary>The quarter before, if it has a page.</summary>
    public Content.Quarter? Previous { get; init; }

    /// <summary>The quarter after, if it has a page.</summary>
    public Content.Quarter? Next { get; init; }

    /// <summary>Blocks the rota names for this quarter.</summary>
    public IReadOnlyList<Block> Blocks { get; init; } = [];
}

/// <summary>A unit on the rota of a quarter.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Stories">What it introduced in that quarter.</param>
public sealed record RotaEntry(Unit Unit, IReadOnlyList<Story> Stories);

/// <summary>A year's review: <c>nam/2026/</c>.</summary>
/// <param name="Year">The year.</param>
/// <param name="Quarters">Its quarters that have pages, each with the number of stories.</param>
/// <param name="Name">Its name.</param>
/// <param name="Listing">All stories of the year.</param>
public sealed record YearPage(int Year, IReadOnlyList<(Content.Quarter Quarter, int Stories)> Quarters, string Name, Listing Listing)
    : ListPage(Name, Listing);

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

    /// <summary>Whether illustrations are among what the progress counts.</summary>
    public bool CountsSamples { get; init; }
}
