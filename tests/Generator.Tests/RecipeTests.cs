using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Recognition.Generator.Tests.Search;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>The changes that <c>CONTRIBUTING.md</c> shows are real: laid over a copy of the program they build, do what they say, and touch as few files as they say.</summary>
public sealed class RecipeTests(ChangedProgram changed) : IClassFixture<ChangedProgram>
{
    [Theory]
    [InlineData("field", 7)]
    [InlineData("page", 5)]
    public void ARecipeTouchesNoMoreFilesThanItSays(string recipe, int most)
    {
        var touched = Regex.Matches(File.ReadAllText(ChangedProgram.PathOf(recipe)), @"^\+\+\+ b/(.+)$", RegexOptions.Multiline).Select(m => m.Groups[1].Value).Where(file => !file.StartsWith("tests/", StringComparison.Ordinal)).ToList();

        Assert.InRange(touched.Count, 1, most);
        Assert.All(touched, file => Assert.Contains($"`{Path.GetFileName(file)}`", File.ReadAllText(Repository.PathTo("CONTRIBUTING.md")), StringComparison.Ordinal));
    }

    [Fact]
    public void ANewFieldIsOnThePageInTheDataAndInSearch()
    {
        var page = new HtmlParser().ParseDocument(changed.Text("guong/hien-dat/index.html"));

        Assert.Contains("Ông Ba Đường", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("\"nickname\": \"Ông Ba Đường\"", changed.Text("data/stories.json").Replace("\":\"", "\": \"", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(["hien-dat"], Client.Ask(changed.Files, ["ong ba duong"], "ask").Single().Slugs.Take(1));
    }

    [Fact]
    public void ANewKindOfPageIsThereAndListed()
    {
        Assert.Contains("Cư Jút", changed.Text("dia-ban/index.html"), StringComparison.Ordinal);
        Assert.Contains("\"dia-ban/\"", changed.Text("urls.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void AFreePageCannotStandWhereTheNewPageStands()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Write("input/pages/dia-ban.md", "---\ntitle: \"Địa bàn\"\n---\n\nChữ.\n");

        var outcome = changed.Run(folder, "check");

        Assert.Equal(1, outcome.Code);
        Assert.Contains("input/pages/dia-ban.md:1:1  GS130  slug: ", outcome.Output + outcome.Error, StringComparison.Ordinal);
    }
}

/// <summary>A copy of the program with the changes of all recipes, built, and a small site made by it.</summary>
public sealed class ChangedProgram : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly TestFolder _site = TestFolder.WithGoodSite();

    public ChangedProgram()
    {
        foreach (var part in new[] { "src", "themes", "build", ".ci", ".github" })
        {
            Copy(Repository.PathTo(part), _folder.PathTo(part));
        }

        foreach (var file in new[] { "Directory.Build.props", "Directory.Packages.props", "nuget.config", ".editorconfig" }.Where(f => File.Exists(Repository.PathTo(f))))
        {
            File.Copy(Repository.PathTo(file), _folder.PathTo(file));
        }

        Run(_folder, "git", "apply", "--include=src/*", "--include=themes/*", PathOf("field"), PathOf("page"));
        _site.Replace("input/stories/2026/q3/hien-dat.md", "subject: ca-nhan", "subject: ca-nhan\nnickname: \"Ông Ba Đường\"");
        var outcome = Run(_site, "build");
        Assert.True(outcome.Code == 0, outcome.Output + outcome.Error);
        Files = Directory.EnumerateFiles(_site.PathTo("output"), "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(_site.PathTo("output"), file).Replace('\\', '/'), File.ReadAllBytes);
    }

    /// <summary>The site's files by their addresses.</summary>
    public IReadOnlyDictionary<string, byte[]> Files { get; }

    /// <summary>The change a recipe shows.</summary>
    public static string PathOf(string recipe) => Repository.PathTo("docs", "recipes", recipe + ".patch");

    /// <summary>A text file of the site.</summary>
    public string Text(string address) => Encoding.UTF8.GetString(Files[address]);

    /// <summary>Runs the program in the folder of a site.</summary>
    internal Shell.Outcome Run(TestFolder site, string verb) =>
        Shell.Run(site.Root, "dotnet", ["run", "--project", _folder.PathTo("src/Generator"), "--", verb, "--date", "2026-11-20"]);

    public void Dispose()
    {
        _folder.Dispose();
        _site.Dispose();
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(from).Where(f => Path.GetFileName(f) is not ("bin" or "obj")))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }

    private static void Run(TestFolder folder, string program, params string[] arguments)
    {
        var outcome = Shell.Run(folder.Root, program, arguments);
        Assert.True(outcome.Code == 0, outcome.Output + outcome.Error);
    }
}
