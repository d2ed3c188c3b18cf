namespace Recognition.Content.Values.OldFonts;

/// <summary>What a word says of the font it was typed for.</summary>
internal enum Speaks
{
    /// <summary>Nothing: it has no marks, or is a word both ways.</summary>
    Neither,

    /// <summary>It is no syllable as it stands, and one after conversion.</summary>
    For,

    /// <summary>It is Unicode.</summary>
    Against,

    /// <summary>It is no syllable either way: a word of another language, or a sign beside a word.</summary>
    Doubtfully,
}

/// <summary>A word of a line that may have been typed for an old font.</summary>
/// <param name="Text">The word as it stands.</param>
/// <param name="Start">Its first character in the line.</param>
/// <param name="Speaks">What it says.</param>
internal sealed record OldWord(string Text, int Start, Speaks Speaks)
{
    /// <summary>Whether it has two letters side by side, which formulas and units of measure have not.</summary>
    public bool IsStrong => Text.Zip(Text.Skip(1)).Any(pair => char.IsAsciiLetter(pair.First) && char.IsAsciiLetter(pair.Second));

    /// <summary>Whether a sign that is no letter stands between two of its letters, as it does in no other text: «, ¸, ®, µ and the like.</summary>
    public bool IsCertain => Speaks == Speaks.For && Text.Length > 2 && Enumerable.Range(1, Text.Length - 2).Any(i => (!char.IsLetter(Text[i]) || Text[i] == 'µ') && Text[i] is not '·' && char.IsAsciiLetter(Text[i - 1]) && char.IsAsciiLetter(Text[i + 1]));

    /// <summary>Whether it is a word with marks as it stands, and would be one after conversion.</summary>
    public bool IsEither => Speaks == Speaks.Neither && !Text.All(char.IsAscii) && Syllables.IsVietnamese(Text);

    /// <summary>Whether a line has a word that is no syllable as it stands: a quick look that spares most lines, and all that are ASCII, the tables.</summary>
    public static bool MayTell(ReadOnlySpan<char> line)
    {
        while (line.IndexOfAnyInRange('\u00A1', '\u00FF') is >= 0 and var at)
        {
            var (start, end) = (at, at + 1);
            while (start > 0 && IsOfAnyWord(line[start - 1]))
            {
                start--;
            }

            while (end < line.Length && IsOfAnyWord(line[end]))
            {
                end++;
            }

            if (!line[start..end].ContainsAnyExceptInRange('\0', '\u00FF') && !Syllables.IsVietnamese(line[start..end]))
            {
                return true;
            }

            line = line[end..];
        }

        return false;
    }

    /// <summary>The words of a line.</summary>
    public static List<OldWord> Of(string line, OldFont font)
    {
        var words = new List<OldWord>();
        for (var at = 0; at < line.Length; at++)
        {
            var start = at;
            while (at < line.Length && (char.IsLetter(line[at]) || font.IsOfWords(line[at])))
            {
                at++;
            }

            if (at > start)
            {
                var isMeasure = (start > 0 && char.IsAsciiDigit(line[start - 1])) || (at < line.Length && char.IsAsciiDigit(line[at]));
                var text = line[start..at];
                words.Add(new(text, start, isMeasure ? Speaks.Neither : Ask(text, font)));
            }
        }

        return words;
    }

    private static bool IsOfAnyWord(char sign) => char.IsLetter(sign) || sign is >= '\u00A1' and <= '\u00FF';

    private static Speaks Ask(string word, OldFont font)
    {
        if (word.All(char.IsAscii))
        {
            return Speaks.Neither;
        }

        if (word.Any(c => c > '\u00FF'))
        {
            return Speaks.Against;
        }

        var (asItStands, converted) = (Syllables.IsVietnamese(word), Syllables.IsVietnamese(font.Decode(word)));
        return (asItStands, converted) switch
        {
            (true, true) => Speaks.Neither,
            (true, false) => Speaks.Against,
            (false, true) when word.Any(char.IsAsciiLetter) => Speaks.For,
            (false, true) => Speaks.Neither,
            _ => Speaks.Doubtfully,
        };
    }
}
