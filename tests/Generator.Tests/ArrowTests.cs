using System.Text.RegularExpressions;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>
/// Parts of the program depend on each other one way. What stands in a namespace itself, such as <c>Recognition.Generator</c>, is seen by all below it
/// without a <c>using</c>, so that only what lies beside each other is compared.
/// </summary>
public sealed partial class ArrowTests
{
    /// <summary>
    /// Circles there still are, and why. Remove a line when its circle is gone; add none.
    /// The schema of stories says which words of the model are searched, and the model is made by the schema; files are read by a schema whose types know where a file says what.
    /// Rooms for each kind of content, schema, model and checks together, will end both.
    /// </summary>
    private static readonly string[] Known =
    [
        "Recognition.Content.Checking, Recognition.Content.Model, Recognition.Content.Reading, Recognition.Content.Schema",
    ];

    [Fact]
    public void NoNamespaceImportsOneThatImportsItDirectlyOrThroughOthers() => Assert.Equal(Known, Circles(Imports("Content", "Theming", "Generator")));

    [Fact]
    public void ACircleIsFoundThoughItGoesThroughAThirdNamespace() => Assert.Equal(
        ["A, B, C"],
        Circles(new[] { ("A", "B"), ("B", "C"), ("C", "A"), ("C", "D"), ("E", "A") }.ToLookup(x => x.Item1, x => x.Item2)));

    [Fact]
    public void TheNamespacesOfThisProgramAreRead() =>
        Assert.Contains("Recognition.Generator.Feeds", Imports("Generator")["Recognition.Generator.Pages"]);

    /// <summary>What each namespace imports, as the files of projects under <c>src</c> say.</summary>
    private static ILookup<string, string> Imports(params string[] projects) => projects
        .SelectMany(project => Directory.EnumerateFiles(Repository.PathTo("src", project), "*.cs", SearchOption.AllDirectories))
        .Where(path => !path.Split(Path.DirectorySeparatorChar).Intersect(["bin", "obj"]).Any())
        .Select(File.ReadAllText)
        .SelectMany(text => Using().Matches(text).Select(m => (From: Namespace().Match(text).Groups[1].Value, To: m.Groups[1].Value)))
        .Distinct()
        .ToLookup(x => x.From, x => x.To);

    /// <summary>The sets of namespaces each of which leads to all others, in ordinal order.</summary>
    private static IEnumerable<string> Circles(ILookup<string, string> imports)
    {
        var reached = imports.ToDictionary(from => from.Key, from => Reached(from.Key, imports), StringComparer.Ordinal);
        return reached
            .Where(from => from.Value.Contains(from.Key))
            .Select(from => string.Join(", ", from.Value.Where(to => reached.GetValueOrDefault(to)?.Contains(from.Key) == true).Order(StringComparer.Ordinal)))
            .Distinct()
            .Order(StringComparer.Ordinal);
    }

    private static HashSet<string> Reached(string from, ILookup<string, string> imports)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var next = new Stack<string>(imports[from]);
        while (next.TryPop(out var name))
        {
            if (found.Add(name))
            {
                foreach (var further in imports[name])
                {
                    next.Push(further);
                }
            }
        }

        return found;
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"^using (?:static )?(?:\w+ = )?(Recognition[\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Using();
}
