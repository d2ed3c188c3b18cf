using Recognition.Content.Kinds.Stories;

namespace Recognition.Theming.Pages;

/// <summary>A story: <c>guong/SLUG/</c>.</summary>
/// <param name="Story">The story.</param>
/// <param name="BodyHtml">Its text as HTML.</param>
/// <param name="Related">Stories its readers may like.</param>
/// <param name="CollectiveStory">For a head of a unit: the unit's own story, without which the head's could not stand.</param>
public sealed record StoryPage(Story Story, string BodyHtml, IReadOnlyList<Story> Related, Story? CollectiveStory)
    : PageModel(Story.Address, Story.Title)
{
    /// <summary>The stories of its unit before and after it.</summary>
    public (Story? Earlier, Story? Later) OfUnit { get; init; }

    /// <summary>The stories of its quarter before and after it.</summary>
    public (Story? Earlier, Story? Later) OfQuarter { get; init; }

    /// <inheritdoc/>
    public override Photo? Photograph => Story.Image;

    /// <inheritdoc/>
    public override IEnumerable<string> SharedAs => Story.Unit is { } unit ? [Address, unit.Address] : [Address];
}
