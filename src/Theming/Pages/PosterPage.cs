using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Schema;

namespace Recognition.Theming.Pages;

/// <summary>One sheet of A4 to print and pin up, with a QR code that leads to the page it tells of: <c>in/</c> and that page's address.</summary>
/// <param name="Of">The page it tells of.</param>
public abstract record PosterPage(PageLink Of) : PageModel(Addresses.Posters + Of.Address, Of.Text);

/// <summary>A poster of a story: <c>in/guong/SLUG/</c>.</summary>
/// <param name="Of">Its page.</param>
/// <param name="Story">The story.</param>
public sealed record StoryPoster(PageLink Of, Story Story) : PosterPage(Of);

/// <summary>A poster of a unit: <c>in/don-vi/SLUG/</c>.</summary>
/// <param name="Of">Its page.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Stories">Its latest stories.</param>
/// <param name="Total">How many there are.</param>
public sealed record UnitPoster(PageLink Of, Unit Unit, IReadOnlyList<Story> Stories, int Total) : PosterPage(Of);

/// <summary>A poster of a campaign: <c>in/chien-dich/SLUG/</c>.</summary>
/// <param name="Of">Its page.</param>
/// <param name="Campaign">The campaign.</param>
public sealed record CampaignPoster(PageLink Of, Campaign Campaign) : PosterPage(Of);
