
using Recognition.Theming.Words;

namespace Recognition.Theming.Cards;

/// <summary>What is written on the card that other sites show with a link to a page.</summary>
/// <param name="Title">The title.</param>
/// <param name="Site">Whose page it is.</param>
public sealed record ShareCard(string Title, string Site)
{
    /// <summary>How wide every card is, in pixels.</summary>
    public const int Width = 1200;

    /// <summary>How high every card is, in pixels.</summary>
    public const int Height = 630;

    /// <summary>How wide the photograph of a story's card is, in pixels: 3:4 beside its height.</summary>
    public const int PortraitWidth = 472;

    /// <summary>Whether it is of a story, so that a portrait stands at its left edge, from top to bottom.</summary>
    public bool IsOfStory { get; init; }

    /// <summary>What the photograph shows that will be laid over the place of the portrait; <see langword="null"/> without a photograph.</summary>
    public string? Portrait { get; init; }

    /// <summary>What kind of page it is.</summary>
    public string? Kicker { get; init; }

    /// <summary>Who is honoured, if the title does not say so.</summary>
    public string? Who { get; init; }

    /// <summary>Where or when.</summary>
    public string? Where { get; init; }

    /// <summary>The highest award.</summary>
    public string? Award { get; init; }

    /// <summary>What readers must know before they believe it.</summary>
    public string? Mark { get; init; }

    /// <summary>The mark of the place, if it has one.</summary>
    public CardLogo? Logo { get; init; }

    /// <summary>Which syllables stay on one line.</summary>
    public WordBinding? Words { get; init; }

    /// <summary>The same for those who do not see it.</summary>
    public string Alt => string.Join(" – ", new[] { Portrait, Kicker, Title, Who, Where, Award, Mark, Site }.Where(text => text is { Length: > 0 }));
}
