using System.Globalization;
using System.Text;

namespace Recognition.Generator.Search;

/// <summary>
/// Cuts text into syllables and folds them. <c>Client/folding.js</c> does the same for what readers type;
/// a test holds both to one list of examples.
/// </summary>
internal sealed class VietnameseFolding
{
    private const int LongestSyllable = 40;
    private const string Apostrophes = "'’‘ʼ`´";
    private const string Vowels = "aeiouy";

    private readonly Dictionary<string, Syllable> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Syllable>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>Folds many texts, each syllable once. For one thread.</summary>
    public VietnameseFolding() => _lookup = _known.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The syllables of a text in order.</summary>
    public void Read(string text, List<Syllable> syllables)
    {
        syllables.Clear();
        var composed = text.IsNormalized() ? text : text.Normalize();
        Span<char> word = stackalloc char[LongestSyllable];
        var length = 0;
        for (var i = 0; i <= composed.Length; i++)
        {
            var c = i < composed.Length ? composed[i] : ' ';
            if (IsPart(c) && (length > 0 || !IsMark(c)))
            {
                if (length < LongestSyllable)
                {
                    word[length++] = char.ToLowerInvariant(c);
                }
            }
            else if (length > 0 && !JoinsNames(c, word[..length], i + 1 < composed.Length ? composed[i + 1] : ' '))
            {
                syllables.Add(AsQuarter(Fold(word[..length]), syllables));
                length = 0;
            }
        }
    }

    /// <summary>Apostrophes and hyphens within names of peoples and places: H’Mông, K’rông, D’rông, H-Mông.</summary>
    private static bool JoinsNames(char c, ReadOnlySpan<char> before, char after) =>
        char.IsLetter(after) && char.IsLetter(before[^1])
        && (Apostrophes.Contains(c, StringComparison.Ordinal)
            || (c is '-' or '‑' && before.Length == 1 && !Vowels.Contains(before[0], StringComparison.Ordinal)));

    private static bool IsPart(char c) => char.IsAsciiLetterOrDigit(c) || (c > 127 && char.GetUnicodeCategory(c)
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber
        && !Apostrophes.Contains(c, StringComparison.Ordinal));

    /// <summary>A mark belongs to the letter before it; alone it is no syllable.</summary>
    private static bool IsMark(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>After "quý", III and 3 are the same quarter, and the same as q3.</summary>
    private static Syllable AsQuarter(Syllable syllable, List<Syllable> before)
    {
        if (before.Count == 0 || before[^1] is not { Key: "qui", Form: "quy" or "quy2" })
        {
            return syllable;
        }

        var number = syllable.Key switch { "i" => "1", "ii" => "2", "iii" => "3", "iv" => "4", "1" or "2" or "3" or "4" => syllable.Key, _ => null };
        return number is null ? syllable : new("q" + number, "q" + number);
    }

    private Syllable Fold(ReadOnlySpan<char> word)
    {
        if (_lookup.TryGetValue(word, out var known))
        {
            return known;
        }

        var key = new StringBuilder();
        var form = new StringBuilder();
        var tone = 0;
        foreach (var c in word.ToString().Normalize(NormalizationForm.FormD))
        {
            switch (c)
            {
                case '\u0300':
                    tone = 1;
                    break;
                case '\u0301':
                    tone = 2;
                    break;
                case '\u0303':
                    tone = 3;
                    break;
                case '\u0309':
                    tone = 4;
                    break;
                case '\u0323':
                    tone = 5;
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

        var folded = new Syllable(key.ToString(), form.ToString().Normalize() + (tone > 0 ? tone.ToString(CultureInfo.InvariantCulture) : ""));
        _known[word.ToString()] = folded;
        return folded;
    }

    /// <summary>kỹ and kĩ, lý and lí, quý and quí are one word in two spellings.</summary>
    private static bool EndsAlikeInIAndY(StringBuilder key) =>
        key.Length == 2 ? "bdghklmnpstvx".Contains(key[0], StringComparison.Ordinal) : key[0] == 'q' && key[1] == 'u';
}
