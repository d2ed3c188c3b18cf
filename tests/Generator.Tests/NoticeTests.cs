using System.Text.Json;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>Whoever hands the program on hands on the terms of what is in it.</summary>
public sealed class NoticeTests
{
    [Fact]
    public void EveryPackageOfTheProgramIsNamedWithItsTerms()
    {
        using var packages = JsonDocument.Parse(File.ReadAllText(Repository.PathTo("src", "Generator", "packages.lock.json")));
        var names = packages.RootElement.GetProperty("dependencies").EnumerateObject()
            .SelectMany(target => target.Value.EnumerateObject())
            .Where(package => package.Value.GetProperty("type").GetString() != "Project")
            .Select(package => package.Name)
            .ToHashSet(StringComparer.Ordinal);
        var notices = File.ReadAllText(Repository.PathTo("THIRD-PARTY-NOTICES.md"));

        Assert.Contains("Markdig", names);
        Assert.All(names, name => Assert.Contains(name, notices, StringComparison.Ordinal));
    }
}
