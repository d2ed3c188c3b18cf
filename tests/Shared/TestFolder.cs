namespace Recognition.Tests;

/// <summary>A folder of a test's own, gone when the test ends.</summary>
internal sealed class TestFolder : IDisposable
{
    /// <summary>The day all test sites are judged and built on.</summary>
    public static readonly DateOnly Today = new(2026, 11, 20);

    public TestFolder() => Directory.CreateDirectory(Root);

    /// <summary>Its path.</summary>
    public string Root { get; } = Path.Combine(Path.GetTempPath(), "recognition-" + Guid.NewGuid().ToString("N"));

    /// <summary>A whole small site to change and build: a copy of <c>tests/sites/good</c>.</summary>
    public static TestFolder WithGoodSite()
    {
        var folder = new TestFolder();
        folder.Overlay(Repository.PathTo("tests", "sites", "good"));
        return folder;
    }

    /// <summary>
    /// The repository's own content and settings. Its photographs are those of the sample: one cache for both, and none is encoded twice in a run of all tests.
    /// </summary>
    public static TestFolder WithOwnContent()
    {
        var folder = new TestFolder();
        folder.Overlay(Repository.PathTo("input"), "input");
        File.Copy(Repository.PathTo("settings.yml"), folder.PathTo("settings.yml"));
        var cache = Directory.CreateDirectory(Repository.PathTo("tests", "sites", "sample", ".cache"));
        Directory.CreateSymbolicLink(folder.PathTo(".cache"), cache.FullName);
        return folder;
    }

    /// <summary>A path within.</summary>
    public string PathTo(string relative) => Path.Combine(Root, relative);

    /// <summary>Writes a text file.</summary>
    public void Write(string relative, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathTo(relative))!);
        File.WriteAllText(PathTo(relative), text);
    }

    /// <summary>Changes a text file; the text to change must be there.</summary>
    public void Replace(string relative, string old, string replacement)
    {
        var text = File.ReadAllText(PathTo(relative));
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(PathTo(relative), text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>Makes a document of the register a plan.</summary>
    /// <param name="id">The document.</param>
    /// <param name="plan">The keys of its plan, as they stand in braces.</param>
    /// <param name="from">Since when it binds.</param>
    /// <param name="to">Until when, if it says so.</param>
    public void Plan(string id, string plan, string from = "2020-09", string? to = null)
    {
        var end = to is null ? "" : $"  to: {to}\n";
        Replace("input/documents.yml", $"- id: {id}\n", $"- id: {id}\n  from: {from}\n{end}  plan: {{ {plan} }}\n");
    }

    /// <summary>Copies another folder over this one, or over one within.</summary>
    public void Overlay(string source, string within = "")
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = PathTo(Path.Combine(within, Path.GetRelativePath(source, file)));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
