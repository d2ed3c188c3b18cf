using Recognition.Content.Problems;

namespace Recognition.Content.Checks;

/// <summary>What only several lines together tell: a table pasted from Word, a text that was wrapped by hand.</summary>
internal static class MarkdownBlocks
{
    /// <summary>Texts are wrapped at some 60 to 100 characters; the lines of verse are shorter, and paragraphs of one line longer.</summary>
    private const int ShortestWrapped = 50;

    private const int LongestWrapped = 110;

    /// <summary>Three lines that are full to the last word are no chance.</summary>
    private const int FewestWrapped = 3;

    /// <summary>Notes a problem at a character.</summary>
    public delegate void Report(Rule rule, int index, params IReadOnlyList<Argument> arguments);

    /// <summary>Notes lines with tabs within, as Word gives the rows of a table: a page shows them as blanks.</summary>
    public static void CheckTables(List<MarkdownLine> lines, Report report)
    {
        for (var first = 0; first < lines.Count; first++)
        {
            var end = first;
            while (end < lines.Count && Cells(lines[end].Text).Length > 1)
            {
                end++;
            }

            if (end - first >= 2)
            {
                var cells = Cells(lines[first].Text);
                var line = $"| {string.Join(" | ", cells)} |";
                report(Rules.TableOfTabs, lines[first].Start + lines[first].Text.IndexOf(cells[0], StringComparison.Ordinal), ("line", line), ("rule", "|" + string.Concat(cells.Select(_ => " --- |"))));
            }

            first = Math.Max(first, end);
        }
    }

    /// <summary>Notes a line of dashes or equals signs right below a text, which elsewhere makes a heading of it.</summary>
    public static void CheckRules(List<MarkdownLine> lines, Report report)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            var signs = lines[i].Text.Trim();
            if (signs.Length >= 3 && (signs.All(c => c == '-') || signs.All(c => c == '=')) && IsOfParagraph(lines[i - 1].Text))
            {
                report(Rules.RuleBelowText, lines[i].Start + lines[i].Text.IndexOf(signs, StringComparison.Ordinal), ("found", signs.Length > 12 ? signs[..12] + "…" : signs));
            }
        }
    }

    /// <summary>Notes the first paragraph that was wrapped by hand, since every end of a line is kept.</summary>
    public static void CheckWrapping(List<MarkdownLine> lines, Report report)
    {
        for (var first = 0; first < lines.Count; first++)
        {
            var end = first;
            while (end < lines.Count && IsOfParagraph(lines[end].Text))
            {
                end++;
            }

            if (end - first >= FewestWrapped && IsWrapped(lines[first..end]))
            {
                report(Rules.WrappedByHand, lines[first].Start);
                return;
            }

            first = Math.Max(first, end);
        }
    }

    private static string[] Cells(string line) =>
        line.Contains('\t', StringComparison.Ordinal) && line.TrimStart() is not ['|', ..] ? line.Trim().Split('\t', StringSplitOptions.TrimEntries) : [];

    private static bool IsOfParagraph(string line) => line is [var first, ..] && (char.IsLetter(first) || first is '“' or '"' or '(');

    /// <summary>Whether each line but the last is so full that the next word found no room in it.</summary>
    private static bool IsWrapped(List<MarkdownLine> lines)
    {
        var width = lines.Max(l => l.Text.TrimEnd().Length);
        return width <= LongestWrapped && lines.Zip(lines.Skip(1)).All(pair =>
            pair.First.Text.TrimEnd().Length >= ShortestWrapped
            && pair.First.Text.TrimEnd().Length + 1 + pair.Second.Text.Split(' ', 2)[0].Length > width);
    }
}
