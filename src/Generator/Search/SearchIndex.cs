using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Recognition.Content;
using Recognition.Content.Model;
using Recognition.Generator.Feeds;
using Recognition.Theming;

namespace Recognition.Generator.Search;

/// <summary>
/// The index of all public stories: files under one folder that is named after their content, so that a page never mixes two indexes.
/// <c>s0 …</c> syllables, <c>p0 …</c> pairs, <c>r0 …</c> what a result shows, <c>t0 …</c> texts for quoted phrases,
/// <c>facets</c>, <c>names</c> (order of titles), <c>words</c> (all syllables, for help) and <c>start</c>, which names the rest.
/// All end in <c>.bin</c>: some servers refuse files whose kind they do not know.
/// </summary>
internal sealed class SearchIndex
{
    private const string Folder = "assets/search/";
    private const int SyllableFiles = 125;
    private const int PairFiles = 262;
    private const int ResultFiles = 150;
    private const int TextFiles = 45;
    private const int LeastResultsPerFile = 6;

    private readonly List<(string Name, byte[] Content)> _files = [];

    private SearchIndex(ThemeContext context, int threads)
    {
        var stories = context.Site.Stories.Where(s => s.IsPublic).ToList();
        var numbers = stories.Select((story, i) => (story, i)).ToDictionary(x => x.story, x => x.i);
        var terms = TermTable.Of(stories, threads);
        var syllables = Add("s", Shards.Cut(terms.Syllables.Select(s => (s.Key, Syllable(s, stories.Count))), SyllableFiles));
        var pairs = Add("p", Shards.Cut(terms.Pairs.Select(p => (p.Key, Pair(p.Pair, stories.Count))), PairFiles));
        var results = Add("r", stories, Math.Max(LeastResultsPerFile, Ceiling(stories.Count, ResultFiles)), ResultOf, CompressionLevel.SmallestSize, threads);
        var texts = Add("t", stories, Math.Max(LeastResultsPerFile, Ceiling(stories.Count, TextFiles)), TextOf, CompressionLevel.Optimal, threads);
        var facets = Facets.Of(context.Site, context.Texts);
        _files.Add(("facets", Columns(facets, numbers)));
        _files.Add(("names", Names(stories)));
        _files.Add(("words", Deflate(string.Join('\n', terms.Syllables
            .OrderBy(s => s.Key, StringComparer.Ordinal)
            .Select(s => $"{s.Key} {s.Max(f => f.Postings.Count)} {s.MaxBy(f => f.Postings.Count).Form}")))));
        _files.Add(("start", Deflate(JsonSerializer.Serialize(
            new
            {
                stories = stories.Count,
                syllables,
                pairs,
                results,
                texts,
                facets = facets.Select(f => new
                {
                    name = f.Name,
                    values = f.Used.Select(v => new object?[] { v.Slug, v.Label, v.Groups, v.Rank }),
                }),
            },
            OpenData.Json))));
        Address = $"{Folder}{Hash()}/";
    }

    /// <summary>Address of the folder.</summary>
    public string Address { get; }

    /// <summary>All files.</summary>
    public IEnumerable<(string Address, byte[] Content)> Files => _files.Select(f => ($"{Address}{f.Name}.bin", f.Content));

    /// <summary>Makes the index.</summary>
    /// <param name="context">The site, its texts and links.</param>
    /// <param name="threads">Stories to read at once.</param>
    public static SearchIndex Of(ThemeContext context, int threads) => new(context, threads);

    private List<string> Add(string prefix, IEnumerable<(string First, byte[] Content)> shards)
    {
        var firsts = new List<string>();
        foreach (var (first, content) in shards)
        {
            _files.Add((prefix + firsts.Count, content));
            firsts.Add(first);
        }

        return firsts;
    }

    private int Add(string prefix, List<Story> stories, int perFile, Func<Story, string> line, CompressionLevel level, int threads)
    {
        var files = new byte[Ceiling(stories.Count, perFile)][];
        Parallel.For(0, files.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
            files[i] = Deflate(stories.GetRange(i * perFile, Math.Min(perFile, stories.Count - (i * perFile))).Select(line), level));
        _files.AddRange(files.Select((content, i) => (prefix + i, content)));
        return perFile;
    }

    private static byte[] Syllable(IEnumerable<(string Form, List<int> Postings)> forms, int stories)
    {
        using var content = new MemoryStream();
        foreach (var (form, postings) in forms.OrderByDescending(f => f.Postings.Count).ThenBy(f => f.Form, StringComparer.Ordinal))
        {
            var bits = new BitWriter();
            bits.Postings(postings, stories);
            var name = Encoding.UTF8.GetBytes(form);
            var list = bits.ToArray();
            Shards.Number(content, name.Length);
            content.Write(name);
            Shards.Number(content, list.Length);
            content.Write(list);
        }

        return content.ToArray();
    }

    private static byte[] Pair(TermTable.Pair pair, int stories)
    {
        var bits = new BitWriter();
        bits.Gamma(pair.IsCutAt);
        bits.Postings(pair.Postings, stories);
        return bits.ToArray();
    }

    /// <summary>What a result shows that facets do not say.</summary>
    private static string ResultOf(Story story) => Line(
        story.Title,
        story.HonoreeName == story.Title ? "" : story.HonoreeName,
        Content.Slug.From(story.Title) == story.Slug ? "" : story.Slug,
        story.Summary,
        story.IsSample ? "1" : "");

    /// <summary>All texts of a story, for phrases that must stand as they are.</summary>
    private static string TextOf(Story story) => Line([.. SearchDocument.Of(story).Select(f => f.Text)]);

    private static string Line(params string[] fields) =>
        string.Join('\t', fields.Select(f => f.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ')));

    private static byte[] Columns(IReadOnlyList<Facet> facets, Dictionary<Story, int> numbers)
    {
        var bits = new BitWriter();
        foreach (var value in facets.SelectMany(f => f.Used))
        {
            bits.Ascending([.. value.Stories.Where(numbers.ContainsKey).Select(s => numbers[s])], numbers.Count);
        }

        return bits.ToArray();
    }

    /// <summary>The place of each story in the Vietnamese order of titles, three bytes each, the lowest first.</summary>
    private static byte[] Names(List<Story> stories)
    {
        var order = new int[stories.Count];
        var keys = stories.Select((s, i) => (Key: Vietnamese.Culture.CompareInfo.GetSortKey(s.Title), s.Slug, i))
            .Order(Comparer<(System.Globalization.SortKey Key, string Slug, int)>.Create((a, b) =>
                System.Globalization.SortKey.Compare(a.Key, b.Key) is not 0 and var by ? by : string.CompareOrdinal(a.Slug, b.Slug)));
        var place = 0;
        foreach (var (_, _, i) in keys)
        {
            order[i] = place++;
        }

        using var content = new MemoryStream();
        foreach (var number in order)
        {
            content.Write(BitConverter.GetBytes(number).AsSpan(0, 3));
        }

        return content.ToArray();
    }

    private string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, content) in _files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{name} {content.Length}\n"));
            hash.AppendData(content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }

    private static byte[] Deflate(string text) => Deflate([text], CompressionLevel.SmallestSize);

    /// <summary>Packs lines one by one: all texts of a file at once would be a large object each.</summary>
    private static byte[] Deflate(IEnumerable<string> lines, CompressionLevel level)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, level, leaveOpen: true))
        {
            var isFirst = true;
            foreach (var line in lines)
            {
                deflate.Write(isFirst ? ""u8 : "\n"u8);
                deflate.Write(Encoding.UTF8.GetBytes(line));
                isFirst = false;
            }
        }

        return packed.ToArray();
    }

    private static int Ceiling(int count, int per) => (count + per - 1) / per;
}
