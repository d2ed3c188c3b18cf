using Recognition.Content.Schema;

namespace Recognition.Content.Files;

/// <summary>One entry as it was read: its values with their places, and its Markdown.</summary>
/// <param name="Family">What it is.</param>
/// <param name="Slug">Its name in addresses, unique within its family.</param>
/// <param name="Record">Its values.</param>
/// <param name="Body">Its Markdown; empty for entries of data files.</param>
public sealed record ContentFile(Family Family, string Slug, Record Record, MarkdownBody Body)
{
    /// <summary>Path as shown to people.</summary>
    public string Path => Record.At.File;
}
