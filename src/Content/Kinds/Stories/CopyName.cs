using System.Text.RegularExpressions;
using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Stories;

/// <summary>What Windows, macOS, browsers and people call a copied file.</summary>
internal static partial class CopyName
{
    /// <summary>The path of the file that was copied, if the name says that it was; empty if no such file is there.</summary>
    /// <param name="path">The path of the copy.</param>
    /// <param name="exists">Whether there is a story in a file of that path.</param>
    public static string? OriginalOf(string path, Func<string, bool> exists)
    {
        var folder = path[..(path.LastIndexOf('/') + 1)];
        var name = Path.GetFileNameWithoutExtension(path);
        if (Plain().Match(name) is { Success: true } plain)
        {
            var stem = plain.Groups["of"].Value;
            return new[] { stem, Slug.From(stem) }.Select(original => $"{folder}{original}.md").FirstOrDefault(exists) ?? "";
        }

        // "chung-thuc-ban-sao" may be a story about copies: only beside "chung-thuc" it is one itself.
        return Slugged().Match(name) is { Success: true } slug && $"{folder}{slug.Groups["of"].Value}.md" is var original && exists(original) ? original : null;
    }

    [GeneratedRegex(@"^(?:(?:copy(?:\s+\d+|\s*\(\d+\))?\s+of|bản sao(?:\s+\d+|\s*\(\d+\))?(?:\s+của)?|sao chép(?:\s+của)?)\s+(?<of>.+)|(?<of>.+?)(?:\s+-\s+(?:copy|bản sao|sao chép)(?:\s+\d+)?|\s+(?:copy|bản sao|sao chép)|\s*\(\d+\)|\s+-\s+(?:copy|bản sao|sao chép)\s*\(\d+\)|\s+copy\s+\d+))$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    [GeneratedRegex(@"^(?<of>.+?)[-_](?:copy|ban-sao|sao-chep)(?:[-_]?\d+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Slugged();
}
