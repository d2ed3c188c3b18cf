using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Theming.Pages;

/// <summary>The home page.</summary>
/// <param name="Name">Name of the site.</param>
/// <param name="Latest">The latest stories.</param>
/// <param name="Quarter">The latest quarter that has stories, if any.</param>
/// <param name="OfQuarter">The latest stories of that quarter.</param>
public sealed record HomePage(string Name, IReadOnlyList<Story> Latest, Quarter? Quarter, IReadOnlyList<Story> OfQuarter)
    : PageModel(Addresses.Home, Name)
{
    /// <summary>The newest story with a photograph.</summary>
    public Story? Featured { get; init; }

    /// <summary>The campaign that runs and whose next day is the soonest, with that day.</summary>
    public (Campaign Campaign, CampaignDate Next)? Running { get; init; }
}
