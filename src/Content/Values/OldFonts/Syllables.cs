using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;

namespace Recognition.Content.Values.OldFonts;

/// <summary>Which words can be Vietnamese syllables: a beginning, a rime and a tone that go together.</summary>
internal static class Syllables
{
    /// <summary>Grave, acute, tilde, hook, dot below.</summary>
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    /// <summary>The two tones of syllables that end in c, ch, p or t.</summary>
    private const string TonesOfStops = "\u0301\u0323";

    private static readonly string[] Beginnings =
        ["", .. "b c d g h k l m n p r s t v x đ ch gh gi kh ng nh ph qu th tr ngh".Split(' ')];

    private static readonly FrozenSet<string> Rimes = string.Join(
        ' ',
        "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây",
        "e ec em en eng eo ep et ê êc êch êm ên êng ênh êp êt êu",
        "i ia ic ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu",
        "o oc oi om on ong ooc oong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet",
        "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt",
        "u ua uc ui um un ung up ut uân uâng uât uây uê uên uêch uênh uêt uơ uy uya uych uyn uynh uyp uyt uyu uyên uyêt uôc uôi uôm uôn uông uôt",
        "ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu",
        "y ych yn ynh yt yêm yên yêng yêt yêu").Split(' ').ToFrozenSet();

    /// <summary>Answers that were given. A language has some thousand syllables, so that most questions were asked before; what comes after these is worked out each time.</summary>
    private static readonly ConcurrentDictionary<string, bool> Known = [];

    private const int MostKnown = 8192;

    /// <summary>Whether a word can be a syllable, whatever its capitals.</summary>
    public static bool IsVietnamese(ReadOnlySpan<char> word)
    {
        if (Known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var answer))
        {
            return answer;
        }

        var text = word.ToString();
        answer = IsSyllable(text);
        if (Known.Count < MostKnown)
        {
            Known.TryAdd(text, answer);
        }

        return answer;
    }

    private static bool IsSyllable(string word)
    {
        var letters = new StringBuilder(word.Length);
        var (tone, toned) = ('\0', -1);
        foreach (var c in UnicodeText.Normalized(word.ToLowerInvariant(), NormalizationForm.FormD))
        {
            if (Tones.Contains(c, StringComparison.Ordinal))
            {
                if (tone != '\0' || letters.Length == 0)
                {
                    return false;
                }

                (tone, toned) = (c, UnicodeText.Normalized(letters.ToString()).Length - 1);
            }
            else
            {
                letters.Append(c);
            }
        }

        var plain = UnicodeText.Normalized(letters.ToString());
        return plain.Length is > 0 and < 8
            && Beginnings.Any(b => plain.StartsWith(b, StringComparison.Ordinal) && Rimes.Contains(plain[b.Length..]) && Takes(plain[b.Length..], tone, toned - b.Length));
    }

    /// <summary>Whether a rime takes a tone, and takes it there: a stop has but two tones, and a glide at the end has none.</summary>
    private static bool Takes(string rime, char tone, int toned)
    {
        var vowels = rime.TakeWhile(c => !IsConsonant(c)).Count();
        if (rime.Length > vowels)
        {
            var isStop = rime[^1] is 'c' or 'p' or 't' || rime.EndsWith("ch", StringComparison.Ordinal);
            return tone == '\0' ? !isStop : toned == vowels - 1 && (!isStop || TonesOfStops.Contains(tone, StringComparison.Ordinal));
        }

        return tone == '\0' || rime switch
        {
            "oa" or "oe" or "uy" or "uê" or "uơ" => toned is 0 or 1,
            { Length: 1 } => toned == 0,
            _ => toned == vowels - 2,
        };
    }

    private static bool IsConsonant(char letter) => letter is 'c' or 'm' or 'n' or 'p' or 't';
}
