using Recognition.Content.Files;
using Recognition.Content.Kinds;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Values;
using Recognition.Theming;

namespace Recognition.Generator.Problems;

/// <summary>
/// The files that <c>check FILE…</c> is asked about. Everything is judged, since a file is right or wrong in the light of the others; only what is wrong
/// in these files is told, and what they break elsewhere: problems of other files that name one of them, an entry in it, or its address.
/// </summary>
internal sealed class AskedFiles
{
    /// <summary>All files, as reading finds them: a link that leads back to its own folder is not followed for ever.</summary>
    private static readonly EnumerationOptions Everywhere = new() { RecurseSubdirectories = true, MaxRecursionDepth = 40, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };

    private readonly HashSet<string> _paths;
    private readonly string _root;

    private AskedFiles(HashSet<string> paths, string root) => (_paths, _root) = (paths, root);

    /// <summary>Finds the files.</summary>
    /// <param name="asked">The files as they were written; none means all.</param>
    /// <param name="input">The input folder.</param>
    /// <param name="shownInput">The input folder as messages show it.</param>
    /// <param name="texts">Wording of faults.</param>
    /// <exception cref="FaultException">One does not exist, or is not in the input folder.</exception>
    public static AskedFiles? Of(IReadOnlyList<string> asked, string input, string shownInput, Texts texts)
    {
        if (asked.Count == 0)
        {
            return null;
        }

        var there = Directory.Exists(input)
            ? Directory.EnumerateFiles(input, "*", Everywhere).ToDictionary(
                Path.GetFullPath,
                file => $"{shownInput}/{Path.GetRelativePath(input, file).Replace('\\', '/')}",
                StringComparer.Ordinal)
            : throw new FaultException(texts["fault.no-input", input]);
        return new([.. asked.Select(file => Find(file, there, input, texts))], shownInput + "/");
    }

    /// <summary>What of a report concerns the files.</summary>
    public Report Of(Report report, ContentSet content)
    {
        var entries = Families.All.SelectMany(row => content.All(row.Family)).Where(entry => _paths.Contains(entry.Path)).ToList();
        var names = entries.Select(entry => entry.Slug).Concat(_paths.SelectMany(path => NamesOf(path[_root.Length..]))).ToHashSet(StringComparer.Ordinal);
        var addresses = entries.Where(entry => Addresses.FolderOf(entry.Family) is not null).Select(entry => "/" + Addresses.Of(entry.Family, entry.Slug)).ToList();
        var lists = Families.All.Where(row => _paths.Contains(_root + row.Path)).Select(row => "word." + row.Name).ToHashSet(StringComparer.Ordinal);

        bool Concerns(Problem problem) =>
            _paths.Contains(problem.Place.File)
            || addresses.Contains(problem.Place.File)
            || problem.Arguments.Any(argument => argument.IsWord
                ? problem.Rule == Rules.UnknownReference && lists.Contains(argument.Value)
                : names.Contains(argument.Value) || NamesPath(argument.Value) || addresses.Any(address => argument.Value.Contains(address, StringComparison.Ordinal)));

        return new([.. report.Problems.Where(Concerns)], report.IsStrict) { Hidden = [.. report.Hidden.Where(story => _paths.Contains(story.File))] };
    }

    /// <summary>What others call a file: by its slug, or a picture by its path.</summary>
    private static string[] NamesOf(string path) =>
        path.StartsWith("media/", StringComparison.Ordinal) ? [path, "/" + path, path["media/".Length..]] : [Path.GetFileNameWithoutExtension(path)];

    /// <summary>Whether a text is one of the files, or a place in one.</summary>
    private bool NamesPath(string text) =>
        text.StartsWith(_root, StringComparison.Ordinal) && _paths.Any(path => text == path || text.StartsWith(path + ":", StringComparison.Ordinal));

    private static string Find(string file, Dictionary<string, string> there, string input, Texts texts)
    {
        var path = Path.GetFullPath(file);
        if (there.TryGetValue(path, out var shown))
        {
            return shown;
        }

        if (Directory.Exists(path))
        {
            throw new FaultException(texts["fault.asked-folder", file]);
        }

        // Where capital letters or the way marks are encoded make no difference, the file has the name it has on the disk.
        if (File.Exists(path))
        {
            return there.FirstOrDefault(t => string.Equals(t.Key.Normalize(), path.Normalize(), StringComparison.OrdinalIgnoreCase)).Value
                ?? throw new FaultException(texts["fault.asked-outside", file, input]);
        }

        var near = Suggestion.Closest(Path.GetFileNameWithoutExtension(path), there.Values.Select(known => (Path.GetFileNameWithoutExtension(known), known)));
        throw new FaultException(near is null ? texts["fault.asked-none", file] : texts["fault.asked-near", file, near]);
    }
}
