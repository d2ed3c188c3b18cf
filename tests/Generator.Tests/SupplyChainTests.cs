using System.Text.Json;
using System.Text.RegularExpressions;
using Recognition.Tests;
using YamlDotNet.RepresentationModel;

namespace Recognition.Generator.Tests;

/// <summary>What others wrote and this program is made with is pinned, may do as little as it needs, and is asked about.</summary>
public sealed partial class SupplyChainTests
{
    private static readonly string Workflows = Repository.PathTo(".github", "workflows");

    /// <summary>Every workflow, and what each of its jobs may do beyond reading the repository.</summary>
    private static readonly Dictionary<string, string[]> Rights = new(StringComparer.Ordinal)
    {
        ["ci.yml"] = [],
        ["content.yml"] = ["content: pages read"],
        ["morning.yml"] = ["remind: issues write", "site: actions write", "site: attestations write", "site: id-token write", "site: pages write"],
        ["pages.yml"] = ["attest: attestations write", "attest: id-token write", "build: pages read", "deploy: id-token write", "deploy: pages write", "resume-schedules: actions write"],
        ["release.yml"] = ["publish: attestations write", "publish: contents write", "publish: id-token write"],
        ["security.yml"] = ["code: security-events write"],
        ["weekly.yml"] = ["security: security-events write"],
    };

    public static TheoryData<string> All => [.. Directory.EnumerateFiles(Workflows).Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(All))]
    public void EveryActionIsPinnedByItsCommitWithItsVersionBesideIt(string workflow)
    {
        var uses = Uses().Matches(File.ReadAllText(Path.Combine(Workflows, workflow))).Select(m => m.Groups[1].Value.TrimEnd()).Where(action => !action.StartsWith("./", StringComparison.Ordinal)).ToList();

        Assert.True(uses.Count > 0 || workflow is "morning.yml" or "weekly.yml");
        Assert.All(uses, action => Assert.Matches(@"^[\w-]+/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$", action));
    }

    [Fact]
    public void AnActionHasOneVersionInAllWorkflows()
    {
        var pins = Directory.EnumerateFiles(Workflows).SelectMany(file => Uses().Matches(File.ReadAllText(file))).Select(m => m.Groups[1].Value.TrimEnd()).Distinct();

        Assert.Equal([], pins.GroupBy(action => action.Split('@')[0]).Where(action => action.Count() > 1).Select(action => action.Key));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void AJobMayDoNoMoreThanItNeeds(string workflow)
    {
        var root = Read(workflow);
        var rights = Jobs(root).SelectMany(job => RightsOf(job.Value).Select(right => $"{job.Key}: {right}")).Where(right => !right.EndsWith(" contents read", StringComparison.Ordinal));

        Assert.Contains(string.Join(", ", RightsOf(root)), (string[])["", "contents read"]);
        Assert.Equal(Rights[workflow], rights.Order(StringComparer.Ordinal));
    }

    /// <summary>What may write does not run what a change could have brought along; CodeQL reads the sources and does not run them.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void WhatMayWriteRunsNothingOfTheRepository(string workflow)
    {
        var writing = Jobs(Read(workflow)).Where(job => RightsOf(job.Value).Any(right => right.EndsWith(" write", StringComparison.Ordinal) && right != "security-events write"));

        Assert.All(writing, job => Assert.DoesNotContain("checkout", job.Value.ToString(), StringComparison.Ordinal));
        Assert.All(Checkout().Matches(File.ReadAllText(Path.Combine(Workflows, workflow))), step => Assert.Contains("persist-credentials: false", step.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void CiRestoresWhatTheLockFilesSayAndEveryProjectHasOne()
    {
        var projects = new[] { "src", "themes", "build", "tests", "bench" }
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathTo(folder), "*.csproj", SearchOption.AllDirectories))
            .ToList();

        Assert.True(projects.Count > 5);
        Assert.All(projects, project => Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json")), project));
        foreach (var project in new[] { "src/Generator", "tests/Generator.Tests" })
        {
            var asked = Shell.Run(Repository.Root, "env", ["CI=true", "dotnet", "msbuild", project, "-getProperty:RestorePackagesWithLockFile,RestoreLockedMode"]);
            Assert.Equal("truetrue", string.Concat(JsonDocument.Parse(asked.Output).RootElement.GetProperty("Properties").EnumerateObject().Select(property => property.Value.GetString())));
        }
    }

    /// <summary>Nothing of npm runs while it is installed, both registries are asked about it, and Dependabot keeps it new.</summary>
    [Fact]
    public void EveryLockFileOfNpmIsGuardedAskedAboutAndKeptNew()
    {
        var folders = Directory.EnumerateDirectories(Repository.PathTo("bench")).Append(Repository.PathTo("tests")).Where(folder => File.Exists(Path.Combine(folder, "package.json"))).ToList();
        var dependabot = File.ReadAllText(Repository.PathTo(".github", "dependabot.yml"));

        Assert.True(folders.Count > 3);
        Assert.Contains("for lock in tests/package-lock.json bench/*/package-lock.json; do", File.ReadAllText(Repository.PathTo(".ci", "audit")), StringComparison.Ordinal);
        Assert.All(folders, folder =>
        {
            Assert.True(File.Exists(Path.Combine(folder, "package-lock.json")), folder);
            Assert.Contains("\nignore-scripts=true\n", File.ReadAllText(Path.Combine(folder, ".npmrc")).ReplaceLineEndings("\n"), StringComparison.Ordinal);
            Assert.Contains(" /" + Path.GetRelativePath(Repository.Root, folder).Replace('\\', '/') + "\n", dependabot.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void FlawsAreAskedAboutEveryWeekAndInChangesOfTheProgram()
    {
        var security = File.ReadAllText(Path.Combine(Workflows, "security.yml"));

        Assert.Contains("  pull_request:\n", security.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Matches(@"- cron: ""\d+ \d+ \* \* [0-6]""", File.ReadAllText(Path.Combine(Workflows, "weekly.yml")));
        Assert.Contains("run: bash .ci/audit\n", security.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("language: [csharp, javascript-typescript, actions]", security, StringComparison.Ordinal);
    }

    /// <summary>Each file of a release is signed for, and none is published before.</summary>
    [Fact]
    public void WhereAReleaseAndTheSiteComeFromIsSigned()
    {
        Assert.Equal(
            ["actions/download-artifact", "sha256sum --check SHA256SUMS", "actions/attest-build-provenance release/*", "actions/attest-sbom release/*.zip release/*.tar.gz", "gh release create"],
            Steps("release.yml", "publish"));
        Assert.Equal(
            ["gh api", "actions/download-artifact", "actions/attest-build-provenance artifact.tar"],
            Steps("pages.yml", "attest"));
    }

    /// <summary>The list of what a release is made of has every package that is locked for it, in its version.</summary>
    [Fact]
    public void TheBillOfMaterialsHasEveryLockedPackage()
    {
        using var folder = new TestFolder();

        var made = Shell.Run(Repository.Root, "bash", [".ci/sbom", "1.2.3", folder.Root]);

        Assert.True(made.Code == 0, made.Output + made.Error);
        var bill = JsonDocument.Parse(File.ReadAllText(folder.PathTo("guong-sang.cdx.json"))).RootElement;
        var listed = bill.GetProperty("components").EnumerateArray().Select(part => part.GetProperty("purl").GetString()).ToList();
        var locked = JsonDocument.Parse(File.ReadAllText(Repository.PathTo("src", "Generator", "packages.lock.json"))).RootElement.GetProperty("dependencies").GetProperty("net10.0").EnumerateObject()
            .Where(package => package.Value.GetProperty("type").GetString() != "Project")
            .Select(package => $"pkg:nuget/{package.Name}@{package.Value.GetProperty("resolved").GetString()}");
        Assert.Equal(("guong-sang", "1.2.3"), (bill.GetProperty("metadata").GetProperty("component").GetProperty("name").GetString(), bill.GetProperty("metadata").GetProperty("component").GetProperty("version").GetString()));
        Assert.NotEmpty(listed);
        Assert.Equal([], locked.Except(listed));
    }

    /// <summary>GitHub stops a workflow with a schedule as a whole after 60 quiet days: what a push or a change needs has none, and is called by one that has.</summary>
    [Theory]
    [InlineData("morning.yml", "site", "pages.yml", "push")]
    [InlineData("weekly.yml", "security", "security.yml", "pull_request")]
    public void WhatAChangeNeedsIsNotStoppedWithASchedule(string scheduled, string job, string called, string trigger)
    {
        Assert.Equal(["schedule"], Keys(Read(scheduled), "on"));
        Assert.Contains(trigger, Keys(Read(called), "on"));
        Assert.Contains("workflow_call", Keys(Read(called), "on"));
        Assert.Equal("./.github/workflows/" + called, Jobs(Read(scheduled))[job].Children["uses"].ToString());

        // What calls may do all that is done for it; GitHub refuses the run else.
        Assert.Equal(
            Jobs(Read(called)).Values.SelectMany(RightsOf).Where(right => right.EndsWith(" write", StringComparison.Ordinal)).Append("contents read").Distinct().Order(StringComparer.Ordinal),
            RightsOf(Jobs(Read(scheduled))[job]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void WhatHasAScheduleHasNothingElse(string workflow) => Assert.True(!Keys(Read(workflow), "on").Contains("schedule") || Keys(Read(workflow), "on").Count() == 1);

    private static YamlMappingNode Read(string workflow)
    {
        using var text = File.OpenText(Path.Combine(Workflows, workflow));
        var yaml = new YamlStream();
        yaml.Load(text);
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    private static IEnumerable<string> Keys(YamlMappingNode node, string key) => ((YamlMappingNode)node.Children[key]).Children.Keys.Select(k => k.ToString());

    private static Dictionary<string, YamlMappingNode> Jobs(YamlMappingNode workflow) =>
        ((YamlMappingNode)workflow.Children["jobs"]).Children.ToDictionary(job => job.Key.ToString(), job => (YamlMappingNode)job.Value);

    private static IEnumerable<string> RightsOf(YamlMappingNode node) =>
        node.Children.TryGetValue("permissions", out var rights) ? ((YamlMappingNode)rights).Children.Select(right => $"{right.Key} {right.Value}") : [];

    /// <summary>What each step does, in short: the action and what it signs, or the command it ends with.</summary>
    private static IEnumerable<string> Steps(string workflow, string job) => ((YamlSequenceNode)Jobs(Read(workflow))[job].Children["steps"]).Select(node =>
    {
        var step = (YamlMappingNode)node;
        if (step.Children.TryGetValue("uses", out var action))
        {
            var signed = step.Children.TryGetValue("with", out var with) && ((YamlMappingNode)with).Children.TryGetValue("subject-path", out var subject) ? " " + string.Join(' ', subject.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries)) : "";
            return action.ToString().Split('@')[0] + signed;
        }

        return Command().Match(step.Children["run"].ToString()).Value;
    });

    [GeneratedRegex(@"^ *(?:- )?uses: (.+)$", RegexOptions.Multiline)]
    private static partial Regex Uses();

    [GeneratedRegex(@"- uses: actions/checkout@.*?(?=\n {6}- |\n\n|\z)", RegexOptions.Singleline)]
    private static partial Regex Checkout();

    [GeneratedRegex("sha256sum --check SHA256SUMS|gh release create|gh api")]
    private static partial Regex Command();
}
