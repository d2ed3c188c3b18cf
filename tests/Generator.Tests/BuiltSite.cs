using System.Collections.Concurrent;
using System.Reflection;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Recognition.Content;
using Recognition.Content.Checking;
using Recognition.Content.Model;
using Recognition.Content.Problems;
using Recognition.Content.Reading;
using Recognition.Generator.Images;
using Recognition.Generator.Verifying;
using Recognition.Tests;
using Recognition.Theming;

namespace Recognition.Generator.Tests;

/// <summary>A whole site built in memory: files in, files out.</summary>
internal sealed class BuiltSite
{
    /// <summary>The day all test sites are built on.</summary>
    public static readonly DateOnly Today = new(2026, 11, 20);

    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>All files by address.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _files;

    /// <summary>Builds the site of a folder; it must have no errors.</summary>
    public static BuiltSite From(TestFolder folder, string theme = "Sen", bool withDrafts = false, int threads = 2, DateOnly? today = null) =>
        From(folder.PathTo("input"), folder.PathTo("settings.yml"), theme, withDrafts, threads, today ?? Today);

    /// <summary>Builds the site of a whole place, <c>tests/sites/sample</c>, which stays as it is whatever editors write in <c>input/</c>.</summary>
    public static BuiltSite OfSample(int threads = 2) =>
        From(Repository.PathTo("tests", "sites", "sample", "input"), Repository.PathTo("tests", "sites", "sample", "settings.yml"), "Sen", withDrafts: false, threads, Today);

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

    private static BuiltSite From(string input, string settingsPath, string themeName, bool withDrafts, int threads, DateOnly today)
    {
        var problems = new ProblemList();
        var settings = Settings.Read("settings.yml", File.ReadAllBytes(settingsPath), problems);
        var content = ContentReader.Read(input, "input", problems, threads);
        Checker.Check(content, settings!, today, problems, threads);
        var cache = new ImageCache(Path.Combine(Path.GetDirectoryName(settingsPath)!, ".cache", "images"), TimeProvider.System);
        using var workshop = new ImageWorkshop(cache, threads, Texts.Read("vi", typeof(PictureReader).Assembly));
        var photographs = new PictureReader(input, "input", workshop).Read(content, withDrafts, encodes: true, problems, new Unwatched());
        Assert.Empty(problems.InOrder().Where(p => p.Rule.Severity == Severity.Error).Select(Messages.In("vi").Line));

        var theme = Theme.Load(themeName == "Tiny" ? typeof(BuiltSite).Assembly : Assembly.Load("Recognition.Themes." + themeName));
        var site = SiteBuilder.Build(content, settings!, today, withDrafts);
        var built = new BuiltSite();
        var plan = new SitePlan(site, theme, problems, photographs, ShareCards.Draw(site, theme, photographs.Pictures, workshop, new Unwatched()));
        var verifier = themeName == "Tiny" ? null : new LinkVerifier(settings!.BaseUrl, plan.Addresses, problems);
        new SiteFiles(plan, verifier, threads).Make(
            (address, bytes) => Assert.True(built._files.TryAdd(address, bytes.ToArray()), $"/{address} was made twice."),
            new Unwatched());
        Assert.Empty(problems.InOrder().Where(p => p.Rule.Severity == Severity.Error).Select(Messages.In("vi").Line));
        Assert.Equal(built.Files.Keys.Order(StringComparer.Ordinal), plan.Addresses.Order(StringComparer.Ordinal));
        return built;
    }
}
