using System.Text;
using System.Text.RegularExpressions;

namespace Recognition.Bench.Making;

/// <summary>
/// Makes Vietnamese sentences: words follow each other as they do in the sample's stories (a Markov chain over pairs of words),
/// so lengths, letters and word frequencies are those of real text and no two stories are alike.
/// </summary>
internal sealed partial class Prose
{
    private const int LongestSentence = 45;
    private const string End = "";

    private readonly List<(string First, string Second)> _starts = [];
    private readonly Dictionary<(string First, string Second), List<string>> _followers = [];
    private readonly IReadOnlyList<string> _avoid;

    private Prose(IReadOnlyList<string> avoid) => _avoid = avoid;

    /// <summary>Learns from all stories of a folder.</summary>
    /// <param name="stories">The folder.</param>
    /// <param name="avoid">Phrases no sentence may have.</param>
    /// <exception cref="BenchException">There is too little text.</exception>
    public static Prose Learn(string stories, IReadOnlyList<string> avoid)
    {
        var prose = new Prose(avoid);
        foreach (var file in Directory.EnumerateFiles(stories, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var parts = File.ReadAllText(file).Split("\n---\n", 2);
            foreach (var line in parts[^1].Split('\n').Where(l => l.Length > 40 && l[0] is not ('#' or '|' or '-')))
            {
                prose.LearnLine(line);
            }
        }

        return prose._starts.Count >= 100 ? prose : throw new BenchException($"{stories} holds too little text to learn from.");
    }

    /// <summary>A sentence of at least four words.</summary>
    public string Sentence(SplitMix64 random)
    {
        while (true)
        {
            var words = Words(random);
            var sentence = string.Join(' ', words);
            if (words.Count >= 4 && !_avoid.Any(a => sentence.Contains(a, StringComparison.OrdinalIgnoreCase)))
            {
                return sentence;
            }
        }
    }

    /// <summary>The beginning of a sentence, for headings and items of lists.</summary>
    public string Phrase(SplitMix64 random, int words)
    {
        var sentence = Sentence(random).Split(' ');
        return string.Join(' ', sentence.Take(words)).TrimEnd(',', '.', ';', ':', '!', '?', '-', '–', '"', '”', '“', '(', ')', ' ');
    }

    private List<string> Words(SplitMix64 random)
    {
        var (first, second) = random.Pick(_starts);
        var words = new List<string> { first, second };
        while (words.Count < LongestSentence)
        {
            var next = random.Pick(_followers[(first, second)]);
            if (next.Length == 0)
            {
                return words;
            }

            words.Add(next);
            (first, second) = (second, next);
        }

        words[^1] = words[^1].TrimEnd(',', ';', ':') + ".";
        return words;
    }

    private void LearnLine(string line)
    {
        var text = Marks().Replace(Link().Replace(line, "$1"), "");
        foreach (var sentence in Boundary().Split(text))
        {
            var words = sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length < 4 || LooksPersonal().IsMatch(sentence) || _avoid.Any(a => sentence.Contains(a, StringComparison.OrdinalIgnoreCase)))
            {
                continue;
            }

            _starts.Add((words[0], words[1]));
            for (var i = 2; i <= words.Length; i++)
            {
                var key = (words[i - 2], words[i - 1]);
                if (!_followers.TryGetValue(key, out var followers))
                {
                    _followers.Add(key, followers = []);
                }

                followers.Add(i == words.Length ? End : words[i].Normalize(NormalizationForm.FormC));
            }
        }
    }

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[*_`<>#|\[\]]|^\d+[.)] ")]
    private static partial Regex Marks();

    [GeneratedRegex(@"(?<=[.!?…]) +")]
    private static partial Regex Boundary();

    /// <summary>Dates, long numbers and words beside which the checks would see a birth date or a telephone number.</summary>
    [GeneratedRegex(@"\d[\d./ -]{4,}|@|sinh (ngày|năm)|điện thoại", RegexOptions.IgnoreCase)]
    private static partial Regex LooksPersonal();
}
