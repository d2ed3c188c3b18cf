using System.Collections.Concurrent;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Recognition.Content.Problems;
using Recognition.Tests;
using Recognition.Theming;

namespace Recognition.Generator.Tests;

/// <summary>A whole site built in memory: files in, files out.</summary>
internal sealed class BuiltSite
{
    private static readonly Lazy<BuiltSite> OnlyOnce = new(() => OfSample(threads: 2));

    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>The site of a whole place, <c>tests/sites/sample</c>, which stays as it is whatever editors write in <c>input/</c>. It is built once for all tests.</summary>
    public static BuiltSite Sample => OnlyOnce.Value;

    /// <summary>All files by address.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _files;

    /// <summary>Builds the site of a folder; it must have no errors.</summary>
    public static BuiltSite From(TestFolder folder, string theme = "Sen", bool withDrafts = false, int threads = 2, DateOnly? today = null)
    {
        DrawnIcons.PutInto(folder);
        return From(folder.PathTo("input"), folder.PathTo("settings.yml"), theme, withDrafts, threads, today ?? TestFolder.Today);
    }

    /// <summary>Builds the site of <see cref="Sample"/> anew.</summary>
    public static BuiltSite OfSample(int threads) =>
        From(Repository.PathTo("tests", "sites", "sample", "input"), Repository.PathTo("tests", "sites", "sample", "settings.yml"), "Sen", withDrafts: false, threads, TestFolder.Today);

    /// <summary>Builds the repository's own site, <c>input/</c>, as it is today: what its texts say of the plans.</summary>
    public static BuiltSite OfInput()
    {
        using var folder = TestFolder.WithOwnContent();
        return From(folder.PathTo("input"), folder.PathTo("settings.yml"), "Sen", withDrafts: false, threads: 2, new(2026, 11, 27));
    }

    /// <summary>A page as a document.</summary>
    public IDocument Page(string address)
    {
        Assert.True(_files.ContainsKey(address), $"There is no /{address}; there are: {string.Join(' ', _files.Keys.Order(StringComparer.Ordinal))}");
        return new HtmlParser().ParseDocument(Text(address));
    }

    /// <summary>A file as text.</summary>
    public string Text(string address) => Encoding.UTF8.GetString(_files[address]);

    /// <summary>What a reader reads in the main part of a page, white space folded.</summary>
    public string Main(string address) =>
        string.Join(' ', Page(address).QuerySelector("main")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static BuiltSite From(string input, string settings, string theme, bool withDrafts, int threads, DateOnly today)
    {
        var built = new BuiltSite();
        var request = Judgement.Request(input, settings) with { WithDrafts = withDrafts, Threads = threads, Today = today, Verifies = theme != "Tiny" };
        var pipeline = new Pipeline(request, Judgement.Texts, TimeProvider.System, new Unwatched())
        {
            FindTheme = _ => theme == "Tiny" ? Theme.Load(typeof(BuiltSite).Assembly) : Themes.Find(theme, Judgement.Texts),
        };

        var outcome = pipeline.Build((address, bytes) => Assert.True(built._files.TryAdd(address, bytes.ToArray()), $"/{address} was made twice."));

        Assert.Empty(outcome.Report.Problems.Where(p => p.Severity == Severity.Error).Select(Messages.In("vi").Line));
        Assert.Equal(built.Files.Keys.Order(StringComparer.Ordinal), outcome.Plan!.Outputs.Known.Concat(outcome.Plan.Outputs.Search).Select(o => o.Address).Order(StringComparer.Ordinal));
        return built;
    }
}
