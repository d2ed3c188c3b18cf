using System.Text.RegularExpressions;

namespace Recognition.Generator.Features.WordFiles;

/// <summary>The line below a picture says what it shows: it goes with the picture, and would make no sense without it.</summary>
internal static partial class Captions
{
    private const int Longest = 200;

    /// <summary>Takes such lines out of the text and gives them to their pictures.</summary>
    public static void GoWithPictures(List<Block> blocks)
    {
        for (var i = blocks.Count - 2; i >= 0; i--)
        {
            if (blocks[i] is WordParagraph { Text: "", Pictures.Count: > 0 } picture && blocks[i + 1] is WordParagraph { Pictures.Count: 0, List: null, Heading: null } below && IsCaption(below))
            {
                blocks[i] = new WordParagraph([]) { Pictures = [.. picture.Pictures.Select(p => p with { Alt = below.Text })] };
                blocks.RemoveAt(i + 1);
            }
        }
    }

    private static bool IsCaption(WordParagraph below) =>
        below.Text.Length is > 0 and <= Longest && (Begins().IsMatch(below.Text) || below.Pieces.All(p => p.Look.IsItalic || !p.Text.Any(char.IsLetterOrDigit)));

    [GeneratedRegex(@"^\(?(?:ảnh|hình)(?:\s+minh họa)?\s*\d*\s*[:.]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Begins();
}
