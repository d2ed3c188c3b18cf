using System.Text.RegularExpressions;

namespace Recognition.Generator.Features.WordFiles;

/// <summary>
/// Which paragraphs are headings, and how deep. Few documents of offices have styles for them: a short line that is bold throughout is one too.
/// The highest that is used becomes <c>##</c>; the title of a page stands above.
/// </summary>
internal sealed partial class Outline
{
    private const int Longest = 110;

    /// <summary>Below every heading that a style makes.</summary>
    private const int OfBoldLines = 10;

    private readonly Dictionary<WordParagraph, int> _levels = [];

    /// <summary>Looks at a document without its title.</summary>
    public Outline(IReadOnlyList<Block> blocks)
    {
        var paragraphs = blocks.OfType<WordParagraph>().ToList();

        // Where most of the text is bold, it tells nothing.
        var takesBold = paragraphs.Where(p => p.IsBold).Sum(p => p.Text.Length) * 2 <= paragraphs.Sum(p => p.Text.Length);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is WordParagraph paragraph && LevelOf(paragraph, i + 1 < blocks.Count ? blocks[i + 1] : null, takesBold) is { } level)
            {
                _levels.Add(paragraph, level);
            }
        }

        var used = _levels.Values.Distinct().Order().ToList();
        foreach (var (paragraph, level) in _levels)
        {
            _levels[paragraph] = Math.Min(used.IndexOf(level) + 2, 4);
        }
    }

    /// <summary>How many signs a heading has before it; nothing for what is none.</summary>
    public int? SignsOf(WordParagraph paragraph) => _levels.TryGetValue(paragraph, out var level) ? level : null;

    /// <summary>Whether a line begins with the number of a part: "I.", "1.", "a)".</summary>
    public static bool IsNumbered(string line) => Roman().IsMatch(line) || Numbered().IsMatch(line);

    private static int? LevelOf(WordParagraph paragraph, Block? next, bool takesBold)
    {
        if (paragraph.Text.Length is 0 or > Longest || !paragraph.Text.Any(char.IsLetter))
        {
            return null;
        }

        if (paragraph.Heading is { } heading)
        {
            return heading;
        }

        // Something must follow, or it is the name of whoever wrote it; and an item of a list that goes on is an item.
        var isBold = takesBold && paragraph.IsBold && next is not null && paragraph.List is null or { Number: not null } && (next as WordParagraph)?.List?.Id != (paragraph.List?.Id ?? -1);
        var isSentence = paragraph.Text[^1] is '.' or ';' or ',' && !Numbered().IsMatch(paragraph.Text);
        return !isBold || isSentence || paragraph.Text.Contains('\n', StringComparison.Ordinal) ? null
            : Roman().IsMatch(paragraph.Text) ? OfBoldLines
            : Numbered().IsMatch(paragraph.Text) ? OfBoldLines + 1
            : OfBoldLines + 2;
    }

    [GeneratedRegex(@"^(?:[IVX]+|Phần\s+\S+|[A-H])\s*[.)\-–:]", RegexOptions.CultureInvariant)]
    private static partial Regex Roman();

    [GeneratedRegex(@"^(?:[IVX]+|[A-H]|[a-h]|\d{1,2}(?:\.\d{1,2})*)\s*[.)]", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}
