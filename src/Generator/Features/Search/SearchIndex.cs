using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Values;
using Recognition.Theming;

namespace Recognition.Generator.Features.Search;

/// <summary>
/// The index of all public stories: files under one folder that is named after their content, so that a page never mixes two indexes.
/// <c>s0 …</c> syllables, <c>p0 …</c> pairs, <c>w0 …</c> where pairs stand (for quoted phrases), <c>r0 …</c> what a result shows,
/// <c>facets</c>, <c>names</c> (order of titles), <c>words</c> (words that say nothing or the same, and all syllables, for help) and <c>start</c>, which names the rest and what is found besides stories.
/// All end in <c>.bin</c>: some servers refuse files whose kind they do not know.
/// </summary>
internal sealed class SearchIndex
{
    private const string Folder = "assets/search/";
    private const int SyllableFiles = 460;
    private const int LeastSyllableFileBytes = 1200;
    private const int PairFiles = 1300;
    private const int LeastPairFileBytes = 3000;
    private const int ResultFiles = 500;
    private const int LeastResultsPerFile = 6;
    private const int Samples = 56;
    private const int LongestSample = 12_000;

    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    private readonly List<(string Name, ReadOnlyMemory<byte> Content)> _files = [];
    private readonly ParallelOptions _parallel;

    private SearchIndex(ThemeContext context, int threads)
    {
        _parallel = new() { MaxDegreeOfParallelism = threads };
        var stories = context.Site.Stories.Where(s => s.IsPublic).ToList();
        var terms = TermLists.Of(StoryTokens.Of(stories, threads), threads);
        var facets = Facets.Of(context.Site, context.Texts);
        var columns = Columns(facets, stories);
        var sample = string.Join('\n', stories.Where((_, i) => i % Ceiling(stories.Count, Samples) == 0).Select(ResultOf));
        sample = sample[..Math.Min(sample.Length, LongestSample)];
        string[] keys = [.. terms.Select(t => t.Key)];
        var start = new
        {
            stories = stories.Count,
            syllables = Add("s", keys, Shards.Cut([.. terms.Select(t => t.Postings.Length)], SyllableFiles, LeastSyllableFileBytes), (file, to) => Shards.Pieces(to, terms[file].Select(t => t.Postings))),
            pairs = AddPairs(new(terms, stories.Count)),
            between = Language.BetweenKeys,
            results = AddResults(stories, sample),
            facets = facets.Zip(columns, (f, c) => new { name = f.Kind.Name, values = f.Used.Select(Value), sets = c.Sets }),
            kinds = Entries.Of(context).Select(k => new object[] { context.Texts["entry." + k.Kind], k.Folder, k.Entries.Select(Row) }),
            sample,
        };
        _files.Add(("facets", Packing.Pack(columns.SelectMany(c => new[] { c.Low, c.High }))));
        _files.Add(("names", Names(stories)));
        _files.Add(("words", Pack(string.Join('\n', [JsonSerializer.Serialize(new { Language.Vietnamese.Silent, Language.Vietnamese.Same }, Json), .. terms.Where(t => !t.Key.Any(char.IsAsciiDigit)).Select(t => $"{t.Key} {t.Stories} {t.MostCommon}")]))));
        _files.Add(("start", Packing.Pack(JsonSerializer.SerializeToUtf8Bytes(start, Json))));
        Address = $"{Folder}{Hash()}/";
    }

    /// <summary>Address of the folder.</summary>
    public string Address { get; }

    /// <summary>All files.</summary>
    public IEnumerable<(string Address, ReadOnlyMemory<byte> Content)> Files => _files.Select(f => ($"{Address}{f.Name}.bin", f.Content));

    /// <summary>Makes the index.</summary>
    /// <param name="context">The site, its texts and links.</param>
    /// <param name="threads">Stories to read at once.</param>
    public static SearchIndex Of(ThemeContext context, int threads)
    {
        var index = new SearchIndex(context, threads);

        // The words of all stories were in memory: given back before pages need room, they are not added to the peak.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
        return index;
    }

    /// <summary>Adds files of terms and says by which beginnings they are found.</summary>
    private List<string> Add(string prefix, string[] terms, List<Range> files, Action<Range, Stream> write)
    {
        Add(prefix, files.Count, i =>
        {
            var file = new MemoryStream();
            Shards.Terms(file, terms.AsSpan(files[i]));
            write(files[i], file);
            return Packing.Pack(file.GetBuffer().AsSpan(0, (int)file.Length));
        });
        return [.. files.Select(f => Shards.Start(terms, f.Start.Value))];
    }

    /// <summary>Adds the lists of pairs, and beside each file of lists one of where its pairs stand. Those do not get smaller by packing.</summary>
    private List<string> AddPairs(PairLists pairs)
    {
        var files = Shards.Cut(pairs.Sizes, PairFiles, LeastPairFileBytes);
        Add("w", files.Count, i =>
        {
            var file = new MemoryStream();
            Shards.Pieces(file, pairs.Positions(files[i]));
            return file.ToArray();
        });
        return Add("p", pairs.Terms, files, (file, to) => to.Write(pairs.Lists(file)));
    }

    /// <summary>Adds what results show and says how many a file holds.</summary>
    private int AddResults(List<Story> stories, string sample)
    {
        var perFile = Math.Max(LeastResultsPerFile, Ceiling(stories.Count, ResultFiles));
        var known = Encoding.UTF8.GetBytes(sample);
        Add("r", Ceiling(stories.Count, perFile), i =>
            Packing.Pack(Encoding.UTF8.GetBytes(string.Join('\n', stories.Skip(i * perFile).Take(perFile).Select(ResultOf))), known));
        return perFile;
    }

    private void Add(string prefix, int count, Func<int, ReadOnlyMemory<byte>> contentOf)
    {
        var files = new ReadOnlyMemory<byte>[count];
        Parallel.For(0, count, _parallel, i => files[i] = contentOf(i));
        _files.AddRange(files.Select((content, i) => (prefix + i, content)));
    }

    /// <summary>What a result shows that facets do not say.</summary>
    private static string ResultOf(Story story) => string.Join('\t', new[]
    {
        story.Title,
        story.HonoreeBesideTitle ?? "",
        Short(story.Slug, story.Title),
        story.Summary,
        story.IsSample ? "1" : "",
    }.Select(f => f.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ')));

    /// <summary>A slug that begins as the text would have it: "+" and the rest.</summary>
    private static string Short(string slug, string text) =>
        Slug.From(text) is var start && slug.StartsWith(start, StringComparison.Ordinal) ? "+" + slug[start.Length..] : slug;

    private static object?[] Value(FacetValue value) =>
        [Short(value.Slug, value.Label), value.Label, value.Groups, value.Also.Except([value.Label, .. value.Groups]), value.Rank];

    private static object[] Row(Entry entry) =>
        [Short(entry.Slug, entry.Label), entry.Label, entry.Stories, entry.Where, entry.Also.Except([entry.Label]).Distinct()];

    private static List<Column> Columns(IEnumerable<Facet> facets, List<Story> stories)
    {
        var numbers = stories.Select((story, i) => (story, i)).ToDictionary(x => x.story, x => x.i);
        return [.. facets.Select(f => new Column(f, numbers))];
    }

    /// <summary>The place of each story in the Vietnamese order of titles, three bytes each, the lowest first.</summary>
    private static byte[] Names(List<Story> stories)
    {
        var order = new byte[stories.Count * 3];
        var sorted = stories.Select((s, i) => (Key: Vietnamese.Culture.CompareInfo.GetSortKey(s.Title), s.Slug, i))
            .Order(Comparer<(System.Globalization.SortKey Key, string Slug, int)>.Create((a, b) =>
                System.Globalization.SortKey.Compare(a.Key, b.Key) is not 0 and var by ? by : string.CompareOrdinal(a.Slug, b.Slug)));
        foreach (var (place, (_, _, i)) in sorted.Index())
        {
            (order[i * 3], order[(i * 3) + 1], order[(i * 3) + 2]) = ((byte)place, (byte)(place >> 8), (byte)(place >> 16));
        }

        return order;
    }

    private string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, content) in _files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name} {content.Length}\n"));
            hash.AppendData(content.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }

    private static byte[] Pack(string text) => Packing.Pack(Encoding.UTF8.GetBytes(text));

    private static int Ceiling(int count, int per) => (count + per - 1) / per;
}
