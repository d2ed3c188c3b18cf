using Recognition.Content;
using Recognition.Theming.Words;

namespace Recognition.Theming;

/// <summary>What every component of a theme may use.</summary>
/// <param name="Site">The site as a whole.</param>
/// <param name="Texts">Text of the interface.</param>
/// <param name="Links">Where everything is.</param>
public sealed record ThemeContext(Site Site, Texts Texts, Links Links)
{
    /// <summary>Which syllables of titles and labels stay on one line.</summary>
    public required WordBinding Words { get; init; }

    /// <summary>The photographs.</summary>
    public Pictures Pictures { get; init; } = Pictures.None;

    /// <summary>The mark of the place; <see langword="null"/> if it has none, so that the theme's own stands.</summary>
    public Logo? Logo { get; init; }

    /// <summary>The address of the icon for home screens of telephones, if there is one.</summary>
    public string? TouchIcon { get; init; }

    /// <summary>Whether the site has a page in English besides those in its own language.</summary>
    public bool HasEnglish { get; init; }

    /// <summary>What other sites show with a link to a page.</summary>
    public SharePictures SharePictures { get; init; } = SharePictures.None;
}
