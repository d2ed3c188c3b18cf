using Recognition.Content.Kinds;
using Recognition.Content.Schema;

namespace Recognition.Content;

/// <summary>What tells an input folder from any other.</summary>
public static class InputFolder
{
    private const string Taxonomy = "taxonomy/";

    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };

    /// <summary>Whether a folder holds at least one unit or one file of the taxonomy: without any, it is not what editors write, and a site made from it would be empty.</summary>
    /// <param name="root">The folder; it must exist.</param>
    public static bool HoldsContent(string root) => Families.All.Any(row =>
        row.Family == Family.Unit
            ? Directory.Exists(Path.Combine(root, row.Path)) && Directory.EnumerateFiles(Path.Combine(root, row.Path), "*.md", Everywhere).Any()
            : row.Path.StartsWith(Taxonomy, StringComparison.Ordinal) && File.Exists(Path.Combine(root, row.Path)));
}
