using System.Text;
using System.Text.RegularExpressions;

namespace Recognition.Generator.Features.WordFiles;

/// <summary>Writes the pieces of a paragraph as lines of Markdown.</summary>
/// <param name="notes">Numbers the notes.</param>
internal sealed partial class MarkdownInline(Notes notes)
{
    /// <summary>The lines of a text: as many as there are ends of lines in it, and one.</summary>
    /// <param name="pieces">The text.</param>
    /// <param name="isPlain">Whether bold and italics are left out, as in headings.</param>
    public IReadOnlyList<string> LinesOf(IReadOnlyList<Piece> pieces, bool isPlain = false)
    {
        var lines = new List<List<Piece>> { new() };
        foreach (var piece in pieces)
        {
            var (look, first) = (isPlain ? piece.Look with { IsBold = false, IsItalic = false } : piece.Look, true);
            foreach (var text in piece.Text.Split('\n'))
            {
                if (!first)
                {
                    lines.Add([]);
                }

                Add(lines[^1], piece with { Text = Blanks().Replace(text, " "), Look = look });
                first = false;
            }
        }

        return [.. lines.Select(line => Write(line).Trim()).Where(line => line.Length > 0)];
    }

    private static void Add(List<Piece> line, Piece piece)
    {
        if (line is [.., { Note: null } last] && piece.Note is null && last.Look == piece.Look)
        {
            line[^1] = last with { Text = last.Text + piece.Text };
        }
        else
        {
            line.Add(piece);
        }
    }

    private string Write(List<Piece> line)
    {
        var written = new StringBuilder();
        for (var i = 0; i < line.Count; i++)
        {
            if (line[i].Note is { } note)
            {
                written.Append(notes.MarkOf(note));
                continue;
            }

            var before = i > 0 ? line[i - 1].Text.LastOrDefault(' ') : ' ';
            var after = i + 1 < line.Count ? line[i + 1].Text.FirstOrDefault('[') : ' ';
            Append(written, line[i], before, after);
        }

        return written.ToString();
    }

    /// <summary>
    /// Signs of emphasis take hold only beside a word: blanks go outside, and so do signs of punctuation that would stand between them and a letter
    /// (CommonMark, 6.2).
    /// </summary>
    private static void Append(StringBuilder written, Piece piece, char before, char after)
    {
        var (text, look) = piece;
        var (start, end) = (0, text.Length);
        while (start < end && (text[start] == ' ' || (IsWordSign(start > 0 ? text[start - 1] : before) && !IsWordSign(text[start]))))
        {
            start++;
        }

        while (end > start && (text[end - 1] == ' ' || (IsWordSign(end < text.Length ? text[end] : after) && !IsWordSign(text[end - 1]))))
        {
            end--;
        }

        var core = MarkdownEscape.Text(text, start..end);
        if (text[start..end].Any(char.IsLetterOrDigit))
        {
            // Right behind other signs of emphasis those of this piece would run together with them; tags do not.
            var isGlued = start == 0 && written.Length > 0 && written[^1] == '*';
            core = look.IsItalic ? isGlued ? $"<em>{core}</em>" : $"*{core}*" : core;
            core = look.IsBold ? isGlued ? $"<strong>{core}</strong>" : $"**{core}**" : core;
        }

        written.Append(MarkdownEscape.Text(text, ..start))
            .Append(look.Link is { } link && core.Length > 0 ? $"[{core}]({LinkTargets.Written(link)})" : core)
            .Append(MarkdownEscape.Text(text, end..));
    }

    /// <summary>Whether a sign is neither a blank nor punctuation.</summary>
    private static bool IsWordSign(char sign) => !char.IsWhiteSpace(sign) && !char.IsPunctuation(sign) && !char.IsSymbol(sign);

    [GeneratedRegex(" {2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
