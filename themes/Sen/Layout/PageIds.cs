using System.Text.RegularExpressions;
using Recognition.Theming;

namespace Recognition.Themes.Sen.Layout;

/// <summary>The ids of this theme on pages that hold what editors wrote: stories, units, campaigns, free pages, documents.</summary>
public sealed partial class PageIds : IPageIds
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        // Every page; scripts look for the first four.
        "q", "tim-kiem", "loi", "toi", "content", "site-menu", "sharing", "code-frame", "code-element", "stories",

        // Stories.
        "achievements", "awards", "criteria", "follow", "gallery", "ladder", "related", "share", "sources", "spread", "updates",

        // Units.
        "followed", "learned", "local", "record", "strip-caption",

        // Plans.
        "asks", "due", "done",

        // Campaigns.
        "basis", "dates", "participants", "targets", "works", "works-caption",
    };

    /// <inheritdoc/>
    public bool Has(string id) => Names.Contains(id) || Numbered().IsMatch(id);

    /// <summary>Headings of years, and the drawings that pages show in several places.</summary>
    [GeneratedRegex("^(?:stories-[0-9]{4}|sen-mark|e-(?:person|household|collective|work)|c-[A-Za-z]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
