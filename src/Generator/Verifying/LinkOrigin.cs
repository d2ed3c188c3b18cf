using Recognition.Content.Files;
using Recognition.Content.Problems;

namespace Recognition.Generator.Verifying;

/// <summary>Where a link was found.</summary>
/// <param name="Page">The address of its page.</param>
/// <param name="Source">The Markdown on that page.</param>
internal sealed record LinkOrigin(string Page, MarkdownBody? Source)
{
    /// <summary>Where it is written, if it stands in a key of an entry.</summary>
    public Place? At { get; init; }

    /// <summary>That key.</summary>
    public string Field { get; init; } = "";

    /// <summary>The Markdown, decoded once.</summary>
    public string Text => field ??= Source?.Text ?? "";

    /// <summary>Where links of the Markdown stand, as far as that was asked: one that leads nowhere may stand there a thousand times.</summary>
    public Dictionary<string, Place> Places { get; } = new(StringComparer.Ordinal);

    /// <summary>How many of its links lead nowhere so far.</summary>
    public int Broken { get; set; }
}
