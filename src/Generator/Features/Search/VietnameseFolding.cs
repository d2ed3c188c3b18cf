using System.Globalization;
using System.Text;
using Recognition.Content.Values;

namespace Recognition.Generator.Features.Search;

/// <summary>
/// Cuts text into syllables and folds them. <c>Client/engine/folding.js</c> does the same for what readers type;
/// a test holds both to one list of examples. For one thread.
/// </summary>
internal sealed class VietnameseFolding
{
    private const int LongestSyllable = 40;
    private const string Apostrophes = "'’‘ʼ`´";

    /// <summary>The letters that stand before a hyphen in such names; X-quang is two syllables.</summary>
    private const string Initials = "bdhkmnr";

    /// <summary>For each character that may stand in a syllable its small letter, for all others 0.</summary>
    private static readonly char[] Small = [.. Enumerable.Range(0, char.MaxValue + 1).Select(c => IsPart((char)c) ? char.ToLowerInvariant((char)c) : '\0')];

    private readonly List<Syllable> _syllables = [];
    private readonly Dictionary<Syllable, int> _numbers = [];
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _words =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All syllables read so far; <see cref="Read"/> says which by their number.</summary>
    public IReadOnlyList<Syllable> Syllables => _syllables;

    /// <summary>Adds the syllables of a text in order.</summary>
    /// <param name="text">The text, in any Unicode form.</param>
    /// <param name="numbers">Where their numbers go.</param>
    public void Read(string text, List<int> numbers)
    {
        var composed = UnicodeText.Normalized(text);
        Span<char> word = stackalloc char[LongestSyllable];
        var length = 0;
        var start = numbers.Count;
        for (var i = 0; i <= composed.Length; i++)
        {
            var c = i < composed.Length ? Plain(composed[i]) : ' ';
            var small = Small[c];
            if (small != 0 && (length > 0 || !IsMark(c)))
            {
                if (length < LongestSyllable)
                {
                    word[length++] = small;
                }
            }
            else if (length > 0 && !JoinsNames(c, word[..length], i + 1 < composed.Length ? composed[i + 1] : ' '))
            {
                var number = NumberOf(word[..length]);
                numbers.Add(numbers.Count > start ? AsQuarter(number, numbers[^1]) : number);
                length = 0;
            }
        }
    }

    /// <summary>Apostrophes and hyphens within names of peoples and places: H’Mông, K’rông, D’rông, H-Mông.</summary>
    private static bool JoinsNames(char c, ReadOnlySpan<char> before, char after) =>
        c is not (' ' or '\n') && char.IsLetter(after) && char.IsLetter(before[^1])
        && (Apostrophes.Contains(c, StringComparison.Ordinal)
            || (c is '-' or '‑' && before.Length == 1 && Initials.Contains(before[0], StringComparison.Ordinal)));

    /// <summary>Full-width letters and digits, and small digits above the line, as the plain ones: m² is m2.</summary>
    private static char Plain(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        _ => c,
    };

    private static bool IsPart(char c) => char.IsAsciiLetterOrDigit(c) || (c > 127 && char.GetUnicodeCategory(c)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber
        && !Apostrophes.Contains(c, StringComparison.Ordinal));

    /// <summary>A mark belongs to the letter before it; alone it is no syllable.</summary>
    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>After "quý", III and 3 are the same quarter, and the same as q3.</summary>
    private int AsQuarter(int syllable, int before)
    {
        if (_syllables[before] is not { Key: "qui", Form: "quy" or "quy'" or "qui" or "qui'" })
        {
            return syllable;
        }

        var key = _syllables[syllable].Key;
        var number = key switch { "i" => "1", "ii" => "2", "iii" => "3", "iv" => "4", "1" or "2" or "3" or "4" => key, _ => null };
        return number is null ? syllable : NumberOf(new Syllable("q" + number, "q" + number));
    }

    private int NumberOf(ReadOnlySpan<char> word)
    {
        if (!_words.TryGetValue(word, out var number))
        {
            number = NumberOf(Fold(word));
            _words[word] = number;
        }

        return number;
    }

    private int NumberOf(Syllable syllable)
    {
        if (!_numbers.TryGetValue(syllable, out var number))
        {
            number = _syllables.Count;
            _syllables.Add(syllable);
            _numbers.Add(syllable, number);
        }

        return number;
    }

    private static Syllable Fold(ReadOnlySpan<char> word)
    {
        var key = new StringBuilder();
        var form = new StringBuilder();
        var tone = "";
        foreach (var c in word.ToString().Normalize(NormalizationForm.FormD))
        {
            switch (c)
            {
                case '\u0300':
                    tone = "`";
                    break;
                case '\u0301':
                    tone = "'";
                    break;
                case '\u0303':
                    tone = "~";
                    break;
                case '\u0309':
                    tone = "?";
                    break;
                case '\u0323':
                    tone = ".";
                    break;
                default:
                    form.Append(c);
                    if (!IsMark(c))
                    {
                        key.Append(c == 'đ' ? 'd' : c);
                    }

                    break;
            }
        }

        if (key.Length is 2 or 3 && key[^1] == 'y' && EndsAlikeInIAndY(key))
        {
            key[^1] = 'i';
        }

        // 05 and 5 are one number.
        while (key.Length > 1 && key[0] == '0' && char.IsAsciiDigit(key[1]))
        {
            key.Remove(0, 1);
        }

        return new(key.ToString(), form.ToString().Normalize() + tone);
    }

    /// <summary>kỹ and kĩ, lý and lí, quý and quí are one word in two spellings.</summary>
    private static bool EndsAlikeInIAndY(StringBuilder key) =>
        key.Length == 2 ? "bdghklmnpstvx".Contains(key[0], StringComparison.Ordinal) : key[0] == 'q' && key[1] == 'u';
}
