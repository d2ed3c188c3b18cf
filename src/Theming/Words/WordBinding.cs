using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Recognition.Content;
using Recognition.Content.Kinds.Terms;

namespace Recognition.Theming.Words;

/// <summary>
/// Knows which syllables of a title or label stay on one line. Vietnamese puts a blank between syllables, not words, so that a line may
/// end within a word: "quê / hương". Here the words of a list, the names of the site and other names are told, each no longer than
/// a narrow screen is wide. Safe for many threads.
/// </summary>
/// <param name="names">Names of the site's own: units, fields, awards.</param>
public sealed class WordBinding(params IEnumerable<string> names)
{
    /// <summary>How long a word of the list may be, in characters: as much as the narrowest column of a telephone holds.</summary>
    public const int MostOfWord = 14;

    /// <summary>How long anything bound may be, in characters: such as hold on most telephones.</summary>
    public const int Most = 18;

    private const int MostSyllables = 4;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly string[] Listed = [.. ReadList()];

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words = Listed.Concat(names.SelectMany(NamesIn))
        .Where(word => word.Length <= MostOfWord && word.Contains(' ', StringComparison.Ordinal))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly ConcurrentDictionary<string, MarkupString> _known = new(StringComparer.Ordinal);

    /// <summary>The words of a site.</summary>
    public static WordBinding Of(Site site)
    {
        ArgumentNullException.ThrowIfNull(site);
        IEnumerable<Term> terms = [.. site.Categories, .. site.Subjects, .. site.Awards, .. site.Movements, .. site.Blocks];
        return new(terms.Select(term => term.Label)
            .Concat(site.Units.SelectMany(unit => new[] { unit.ShortName, unit.Locality }).OfType<string>())
            .Concat(site.Campaigns.Select(campaign => campaign.Name)));
    }

    /// <summary>
    /// A text in the pieces between which a line may end. Joined by single blanks they are the text; a piece of several syllables stays together.
    /// The last piece is never one syllable if that can be helped.
    /// </summary>
    public IReadOnlyList<string> Pieces(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var syllables = text.Split(' ');
        var starts = new List<int>();
        for (var at = 0; at < syllables.Length; at += LengthAt(syllables, at))
        {
            starts.Add(at);
        }

        // The last two go together, so that no syllable stands alone on the last line.
        if (starts.Count > 1 && starts[^1] == syllables.Length - 1 && syllables[starts[^2]..].Sum(s => s.Length + 1) - 1 <= Most)
        {
            starts.RemoveAt(starts.Count - 1);
        }

        return [.. starts.Select((start, i) => string.Join(' ', syllables[start..(i + 1 < starts.Count ? starts[i + 1] : syllables.Length)]))];
    }

    /// <summary>A text as markup: what stays on one line in a <c>span</c> of the class <c>w</c>, or <c>wl</c> if it is longer than the narrowest columns.</summary>
    /// <param name="text">The text; without its tags the markup says just that.</param>
    public MarkupString Markup(string? text) => text is not { Length: > 0 } ? default : _known.GetOrAdd(text, static (said, words) => new(words.Written(said)), this);

    private string Written(string text)
    {
        var html = new StringBuilder();
        foreach (var (i, piece) in (text.Length <= MostOfWord ? [text] : Pieces(text)).Index())
        {
            html.Append(i > 0 ? " " : "");
            var said = Encoder.Encode(piece);
            if (piece.AsSpan().Trim(' ').Contains(' '))
            {
                html.Append(piece.Length > MostOfWord ? "<span class=\"wl\">" : "<span class=\"w\">").Append(said).Append("</span>");
            }
            else
            {
                html.Append(said);
            }
        }

        return html.ToString();
    }

    /// <summary>How many syllables belong together from one on: the longest word of the list, or else a name, which has capitals.</summary>
    private int LengthAt(string[] syllables, int at) =>
        WordAt(syllables, at) is > 1 and var word ? word : NameAt(syllables, at);

    private int WordAt(string[] syllables, int at)
    {
        for (var count = Run(syllables, at); count > 1; count--)
        {
            var joined = string.Join(' ', syllables, at, count);
            if (_words.Contains(Core(joined)))
            {
                return count;
            }
        }

        return 1;
    }

    private int NameAt(string[] syllables, int at)
    {
        var count = 0;
        for (var most = Run(syllables, at); count < most && IsOfName(Core(syllables[at + count])) && (count == 0 || WordAt(syllables, at + count) == 1); count++)
        {
        }

        // A name too long for a line is parted in the middle.
        while (count > 1 && syllables.Skip(at).Take(count).Sum(s => s.Length + 1) - 1 > Most)
        {
            count /= 2;
        }

        return Math.Max(1, count);
    }

    /// <summary>How many syllables stand together from one on without a sign between them.</summary>
    private static int Run(string[] syllables, int at)
    {
        var count = 1;
        while (count < MostSyllables && at + count < syllables.Length && EndsBare(syllables[at + count - 1]) && StartsBare(syllables[at + count]))
        {
            count++;
        }

        return count;
    }

    private static bool EndsBare(string syllable) => syllable.Length > 0 && char.IsLetterOrDigit(syllable[^1]);

    private static bool StartsBare(string syllable) => syllable.Length > 0 && char.IsLetterOrDigit(syllable[0]);

    private static bool IsOfName(ReadOnlySpan<char> syllable)
    {
        if (syllable.IsEmpty || !char.IsUpper(syllable[0]))
        {
            return false;
        }

        // Names of the Central Highlands have a sign within: H’Bian, K’nia.
        for (var i = 1; i < syllable.Length; i++)
        {
            if (!char.IsLower(syllable[i]) && !IsSign(syllable[i]) && !IsSign(syllable[i - 1]))
            {
                return false;
            }
        }

        return true;

        static bool IsSign(char letter) => letter is '\'' or '’';
    }

    private static ReadOnlySpan<char> Core(string text) => text.AsSpan().Trim("\"'“”‘’()[],.;:!?…–-");

    /// <summary>A name, if it is short, and else nothing of it: the words in it are told by the list.</summary>
    private static IEnumerable<string> NamesIn(string name) => name.Count(c => c == ' ') < MostSyllables ? [name] : [];

    private static IEnumerable<string> ReadList()
    {
        using var stream = new StreamReader(typeof(WordBinding).Assembly.GetManifestResourceStream("Words/words.txt")!);
        while (stream.ReadLine() is { } line)
        {
            foreach (var word in line.StartsWith('#') ? [] : line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                yield return word;
            }
        }
    }
}
