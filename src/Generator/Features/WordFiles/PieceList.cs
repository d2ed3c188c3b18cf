using System.Text;
using Recognition.Content.Values;
using Recognition.Content.Values.OldFonts;
using Recognition.Content.Yaml;

namespace Recognition.Generator.Features.WordFiles;

/// <summary>Gathers the text of a paragraph, piece by piece: Word cuts it wherever somebody once stopped typing.</summary>
internal sealed class PieceList
{
    private readonly List<(StringBuilder Text, Look Look, string? Note)> _pieces = [];

    /// <summary>Adds a text behind the others.</summary>
    public void Add(string text, Look look)
    {
        if (_pieces.Count > 0 && _pieces[^1] is { Note: null } last && last.Look == look)
        {
            last.Text.Append(text);
        }
        else if (text.Length > 0)
        {
            _pieces.Add((new(text), look, null));
        }
    }

    /// <summary>Adds the mark of a note.</summary>
    public void AddNote(string note) => _pieces.Add((new(), default, note));

    /// <summary>Takes everything out: as Unicode, with blanks that are blanks, and without signs that nobody sees.</summary>
    /// <param name="hasOld">Whether any of it was typed for an old font.</param>
    public IReadOnlyList<Piece> Take(out bool hasOld)
    {
        JoinLetters();
        var stored = _pieces.ConvertAll(p => (Text: p.Text.ToString(), p.Look, p.Note));
        var areTypedFor = stored.Where(p => p.Look.Font is not null).GroupBy(p => p.Look.Font!.Encoding)
            .ToDictionary(font => font.Key, font => OldText.IsTypedFor(string.Concat(font.Select(p => p.Text)), font.Key));
        var unicode = new PieceList();
        foreach (var (text, look, note) in stored)
        {
            if (note is not null)
            {
                unicode.AddNote(note);
            }
            else
            {
                unicode.Add(look.Font is { } font ? font.Decode(text, areTypedFor[font.Encoding]) : text, look.WithoutFont());
            }
        }

        unicode.DecodeUntold();
        hasOld = string.Concat(stored.Select(p => p.Text)) != string.Concat(unicode._pieces.Select(p => p.Text));
        _pieces.Clear();
        return [.. unicode._pieces.Select(p => new Piece(Seen(p.Text.ToString()), p.Look) { Note = p.Note }).Where(p => p.Text.Length > 0 || p.Note is not null)];
    }

    /// <summary>In VNI most letters with marks are two signs: one that looks otherwise than the other comes to it.</summary>
    private void JoinLetters()
    {
        for (var i = 1; i < _pieces.Count; i++)
        {
            var (before, text) = (_pieces[i - 1].Text, _pieces[i].Text);
            if (before.Length > 0 && text.Length > 0 && _pieces[i].Look.Font is { } font && font == _pieces[i - 1].Look.Font && font.Encoding.Letters.ContainsKey($"{before[^1]}{text[0]}"))
            {
                before.Append(text[0]);
                text.Remove(0, 1);
            }
        }
    }

    /// <summary>Turns what was typed for an old font and is shown in another into Unicode, as the checks find it.</summary>
    private void DecodeUntold()
    {
        var start = 0;
        var stretches = OldText.Find(string.Concat(_pieces.Select(p => p.Text)).Replace('\n', ' '));
        foreach (var (text, _, _) in _pieces)
        {
            var length = text.Length;

            // From the end on, so that the places of those before stay.
            foreach (var stretch in stretches.Reverse())
            {
                var from = Math.Max(stretch.Start - start, 0);
                var to = Math.Min(stretch.Start + stretch.Length - start, length);
                if (from < to)
                {
                    var decoded = OldText.ToUnicode(text.ToString(from, to - from), stretch.Font, isTypedFor: true);
                    text.Remove(from, to - from).Insert(from, decoded);
                }
            }

            start += length;
        }
    }

    /// <summary>A text with blanks that are blanks, and without signs that nobody sees.</summary>
    public static string Seen(string text)
    {
        var seen = new StringBuilder(text.Length);
        foreach (var sign in text)
        {
            if (sign == '\t' || OddSigns.IsBlank(sign))
            {
                seen.Append(' ');
            }
            else if (sign is '\u00D0' or '\u0189')
            {
                seen.Append('Đ');
            }
            else if (!OddSigns.IsUnseen(sign) && !OddSigns.Unprintable.Contains(sign) && sign is not (>= '\uE000' and <= '\uF8FF'))
            {
                seen.Append(sign);
            }
        }

        return UnicodeText.Normalized(seen.ToString());
    }
}
