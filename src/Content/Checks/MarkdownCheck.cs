using System.Globalization;
using System.Text.RegularExpressions;
using Recognition.Content.Files;
using Recognition.Content.Problems;
using Recognition.Content.Values;

namespace Recognition.Content.Checks;

/// <summary>
/// What editors mean and Markdown does not: headings without a blank, codes of other programs, links that lead nowhere because of their
/// form. Each would stand on the page raw, or be lost ("Text as offices really have it").
/// </summary>
internal sealed partial class MarkdownCheck(CheckContext context, ReaderText body)
{
    private const int MostShown = 60;

    private readonly List<MarkdownLine> _lines = MarkdownLines.Of(body.Text);

    /// <summary>Notes what is wrong with a text, if it is Markdown.</summary>
    public static void Check(CheckContext context, ReaderText text)
    {
        if (text.Body is not null)
        {
            new MarkdownCheck(context, text).Check();
        }
    }

    private void Check()
    {
        foreach (var line in _lines)
        {
            if (line.Text.Contains('#', StringComparison.Ordinal) && Heading().Match(line.Text) is { Success: true } heading)
            {
                Report(Rules.HeadingWithoutBlank, line, heading.Groups["signs"], ("line", $"{heading.Groups["signs"].Value} {heading.Groups["text"].Value.Trim()}"));
            }

            if (line.Text.AsSpan().ContainsAny('{', '[', ':'))
            {
                foreach (Match code in Foreign().Matches(line.Text))
                {
                    Report(Rules.ForeignCode, line, code, ("found", code.Value.Length > MostShown ? code.Value[..MostShown] + "…" : code.Value));
                }
            }

            CheckLinks(line);
        }

        CheckEntities();
        CheckComments();
        CheckDefinitions();
        CheckFootnotes();
        MarkdownBlocks.CheckTables(_lines, Report);
        MarkdownBlocks.CheckRules(_lines, Report);
        if (context.Settings.KeepsLineBreaks)
        {
            MarkdownBlocks.CheckWrapping(_lines, Report);
        }
    }

    private void CheckLinks(MarkdownLine line)
    {
        if (line.Text.Contains("data:image/", StringComparison.OrdinalIgnoreCase))
        {
            foreach (var picture in PastedPicture().EnumerateMatches(line.Text))
            {
                Report(Rules.PastedPicture, line.Start + picture.Index);
            }
        }

        if (!line.Text.Contains("](", StringComparison.Ordinal) && !line.Text.Contains("]:", StringComparison.Ordinal))
        {
            return;
        }

        foreach (Match link in WithoutScheme().Matches(line.Text))
        {
            var url = link.Groups["url"];
            context.Problems.Add(new Problem(Rules.LinkWithoutScheme, Place(line.Start + url.Index), "", [("target", url.Value)], "https://" + Scheme().Replace(url.Value, "")));
        }

        foreach (Match link in WithBlank().Matches(line.Text))
        {
            var url = link.Groups["url"];
            var isPath = url.Value[0] == '/' && !url.Value.Contains('?', StringComparison.Ordinal);
            Report(Rules.LinkWithBlank, line, url, ("target", url.Value), ("meant", Blanks().Replace(url.Value.Trim(), isPath ? "-" : "%20")));
        }
    }

    /// <summary>A reference to a character by its number may name what is none; it would be seen as a box, or stop a program that reads the page.</summary>
    private void CheckEntities()
    {
        if (!body.Text.Contains("&#", StringComparison.Ordinal))
        {
            return;
        }

        foreach (Match entity in Entity().Matches(body.Text))
        {
            var isHex = entity.Groups["hex"].Success;
            var number = isHex ? Convert.ToInt64(entity.Groups["hex"].Value, 16) : long.Parse(entity.Groups["digits"].Value, CultureInfo.InvariantCulture);
            if (!UnicodeText.IsCharacter(number))
            {
                Report(Rules.ControlCharacter, entity.Index);
            }
        }
    }

    /// <summary>A footnote is two things, the mark and the text; Markdown shows the one raw and loses the other.</summary>
    private void CheckFootnotes()
    {
        if (!body.Text.Contains("[^", StringComparison.Ordinal))
        {
            return;
        }

        var found = _lines.SelectMany(line => Footnote().Matches(line.Text).Select(m => (Line: line, Mark: m.Groups["mark"], IsText: m.Groups["text"].Success))).ToLookup(f => f.IsText);
        var (texts, marks) = (Names(true), Names(false));
        foreach (var (line, mark, isText) in found.SelectMany(f => f).Where(f => !(f.IsText ? marks : texts).Contains(f.Mark.Value)))
        {
            Report(isText ? Rules.FootnoteWithoutMark : Rules.FootnoteWithoutText, line, mark, ("mark", mark.Value));
        }

        HashSet<string> Names(bool areTexts) => found[areTexts].Select(f => f.Mark.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>A comment on a line of its own that is never closed takes all that follows with it; within a line its signs are text.</summary>
    private void CheckComments()
    {
        var lastEnd = body.Text.LastIndexOf("-->", StringComparison.Ordinal);
        var open = _lines.Find(line => line.Start > lastEnd && Comment().IsMatch(line.Text));
        if (open.Text is { } text)
        {
            Report(Rules.OpenComment, open.Start + text.IndexOf('<', StringComparison.Ordinal));
        }
    }

    /// <summary>The address of a link that nobody makes is a line that nobody sees.</summary>
    private void CheckDefinitions()
    {
        var definitions = _lines.Where(line => line.Text.Contains("]:", StringComparison.Ordinal)).Select(line => (Line: line, Match: Definition().Match(line.Text))).Where(d => d.Match.Success).ToList();
        if (definitions.Count == 0)
        {
            return;
        }

        var used = _lines.SelectMany(line => Label().Matches(line.Text).Select(m => m.Groups["label"].Value)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (line, match) in definitions.Where(d => !used.Contains(d.Match.Groups["label"].Value)))
        {
            Report(Rules.LineOfNoLink, line, match.Groups["sign"], ("line", "\\" + line.Text.Trim()));
        }
    }

    private void Report(Rule rule, MarkdownLine line, Capture at, params IReadOnlyList<Argument> arguments) =>
        Report(rule, line.Start + at.Index, arguments);

    private void Report(Rule rule, int index, params IReadOnlyList<Argument> arguments) => context.Report(rule, Place(index), "", arguments);

    private Place Place(int index) => body.PlaceOf(index);

    /// <summary>Two signs or more before a letter, or any before a blank that is none to Markdown; one sign before a letter may be a hashtag.</summary>
    [GeneratedRegex(@"^ {0,3}(?<signs>#{1,6}(?=[\u00A0\u2000-\u200B\u202F\u3000])|#{2,6})(?![# \t])[\s\u200B]*(?<text>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?:[ \t]|[-*+>]|\d{1,9}[.)])*<!--", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    /// <summary>The label of a link; one that a colon follows at the beginning of a line is a definition.</summary>
    [GeneratedRegex(@"(?<!^ {0,3})\[(?<label>[^\[\]^][^\[\]]*)\]|\[(?<label>[^\[\]^][^\[\]]*)\](?!:)", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"^ {0,3}(?<sign>\[)(?<label>[^\]^][^\]]*)\]:\s*\S+\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Definition();

    /// <summary>Codes of Hugo, Jekyll, Pandoc and WordPress.</summary>
    [GeneratedRegex(@"\{\{[<%].*?[>%]\}\}|\{%.*?%\}|(?<=\S[ \t]*)\{[#.][A-Za-z][\w.# =-]*\}[ \t]*$|^:::+.*$|\[/?(?:caption|gallery|embed|video|audio)\b[^\]]*\](?!\()", RegexOptions.CultureInvariant)]
    private static partial Regex Foreign();

    [GeneratedRegex(@"(?<=\]\([ <]{0,2}|src=[""']?)data:image/", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PastedPicture();

    /// <summary>A scheme with one slash only.</summary>
    [GeneratedRegex("^https?:/", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();

    /// <summary>A link that begins with the name of a host, or with a scheme that one slash follows.</summary>
    [GeneratedRegex(@"(?<=(?<!!\[[^\]]*)\]\(<?|^ {0,3}\[[^\]^]+\]:[ \t]+)(?<url>(?:https?:/(?=[^/])|www\.|(?:[a-z0-9-]+\.)+(?:vn|com|net|org|info|edu|gov|io)(?=[/:?#)> ]|$))[^\s()<>]*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WithoutScheme();

    [GeneratedRegex(@"(?<=(?<!!\[[^\]]*)\]\()(?<url>(?:/|\.|https?:)[^()<>""'\n]*[^()<>""'\s][ \u00A0]+[^()<>""'\n]*)(?=\))", RegexOptions.CultureInvariant)]
    private static partial Regex WithBlank();

    /// <summary>More digits than Markdown reads are text.</summary>
    [GeneratedRegex("&#(?:[xX](?<hex>[0-9a-fA-F]{1,6})|(?<digits>[0-9]{1,7}));", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    [GeneratedRegex(@"[ \u00A0]+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"(?<text>(?<=^ {0,3}))?\[\^(?<mark>[^\]\s]+)\](?(text):|(?!:))", RegexOptions.CultureInvariant)]
    private static partial Regex Footnote();
}
