using System.Text;
using System.Text.RegularExpressions;

namespace Recognition.Generator.Features.WordFiles;

/// <summary>Writes the text of a document as Markdown.</summary>
/// <param name="notes">Its notes.</param>
/// <param name="keepsLineBreaks">Whether the end of a line is a new line on the page; if not, a sign makes it one.</param>
internal sealed partial class MarkdownWriter(Notes notes, bool keepsLineBreaks)
{
    private readonly MarkdownInline _inline = new(notes);
    private readonly StringBuilder _text = new();

    /// <summary>The items that the next one may lie in: the level of each, and how far its text is set in.</summary>
    private readonly Stack<(int Level, int Indent, bool IsNumbered)> _items = [];

    /// <summary>The text.</summary>
    public string Write(IReadOnlyList<Block> blocks)
    {
        WriteAll(blocks);
        var lines = notes.Lines(_inline).ToList();
        Part(string.Join("\n\n", lines));
        return _text.ToString();
    }

    private void WriteAll(IReadOnlyList<Block> blocks)
    {
        var outline = new Outline(blocks);
        foreach (var block in TypedList.Find(blocks))
        {
            switch (block)
            {
                case WordTable table when MarkdownTable.IsLayout(table):
                    WriteAll([.. table.Rows.SelectMany(row => row).SelectMany(cell => cell.Blocks)]);
                    break;
                case WordTable table:
                    WriteTable(table);
                    break;
                case WordParagraph paragraph when Rule().IsMatch(paragraph.Text):
                    break;
                case WordParagraph paragraph when outline.SignsOf(paragraph) is { } signs:
                    Part($"{new string('#', signs)} {string.Join(' ', _inline.LinesOf(paragraph.Pieces, isPlain: true)).TrimEnd(':', ' ')}");
                    break;
                case WordParagraph { List: { } place } paragraph:
                    WriteItem(paragraph, place);
                    break;
                case WordParagraph paragraph:
                    Part(Lines(paragraph, ""));
                    break;
            }
        }
    }

    /// <summary>A row with but one cell above a table is its caption.</summary>
    private void WriteTable(WordTable table)
    {
        var captions = table.Rows.TakeWhile(row => row.Count(cell => cell.Blocks.Count > 0) <= 1).Count();
        captions = captions == table.Rows.Count ? 0 : captions;
        WriteAll([.. table.Rows.Take(captions).SelectMany(row => row).SelectMany(cell => cell.Blocks)]);
        Part(string.Join('\n', new MarkdownTable(_inline).LinesOf(new([.. table.Rows.Skip(captions)]))));
    }

    private void WriteItem(WordParagraph paragraph, ListPlace place)
    {
        var isNumbered = place.Number is not null;
        var beginsList = _items.Count == 0;
        while (_items.TryPeek(out var last) && last.Level >= place.Level)
        {
            _items.Pop();
            beginsList = _items.Count == 0 && last.IsNumbered != isNumbered;
        }

        var mark = place.Number is { } number ? $"{number}. " : "- ";
        var indent = _items.TryPeek(out var around) ? around.Indent : 0;
        if (Lines(paragraph, new(' ', indent + mark.Length)) is { Length: > 0 } lines)
        {
            _text.Append(beginsList && _text.Length > 0 ? "\n" : "").Append(' ', indent).Append(mark).Append(lines).Append('\n');
            _items.Push((place.Level, indent + mark.Length, isNumbered));
        }
    }

    /// <summary>A part of the text with an empty line before it.</summary>
    private void Part(string part)
    {
        _items.Clear();
        if (part.Length > 0)
        {
            _text.Append(_text.Length > 0 ? "\n" : "").Append(part).Append('\n');
        }
    }

    private string Lines(WordParagraph paragraph, string indent) =>
        string.Join((keepsLineBreaks ? "\n" : "\\\n") + indent, _inline.LinesOf(paragraph.Pieces).Select(MarkdownEscape.Line));

    /// <summary>A line of signs that separates two parts on paper.</summary>
    [GeneratedRegex(@"^[\s\-–—_=*.…~•o]{3,}$|^\*$", RegexOptions.CultureInvariant)]
    private static partial Regex Rule();
}
