using System.IO.Enumeration;
using Recognition.Content.Problems;

namespace Recognition.Content.Files;

/// <summary>The files of the input folder. A folder that cannot be opened is a problem of its own, and no reason to stop.</summary>
internal static class InputFiles
{
    /// <summary>Folders deeper than this are a link that leads back to itself.</summary>
    private const int Deepest = 40;

    /// <summary>Lists all files.</summary>
    /// <param name="root">The input folder.</param>
    /// <param name="shownRoot">The input folder as messages show it.</param>
    /// <param name="problems">Where problems go.</param>
    /// <returns>Paths below the folder, with <c>/</c> between their parts, in ordinal order.</returns>
    public static IReadOnlyList<string> In(string root, string shownRoot, ProblemList problems)
    {
        var files = new List<string>();
        Gather(root, "", 0);
        files.Sort(StringComparer.Ordinal);
        return files;

        void Gather(string folder, string prefix, int depth)
        {
            try
            {
                foreach (var (name, isFolder) in EntriesOf(folder))
                {
                    if (!isFolder)
                    {
                        files.Add(prefix + name);
                    }
                    else if (depth < Deepest)
                    {
                        Gather(Path.Combine(folder, name), $"{prefix}{name}/", depth + 1);
                    }
                }
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                problems.Add(Rules.Unreadable, new($"{shownRoot}/{prefix}".TrimEnd('/'), 1, 1), "");
            }
        }
    }

    /// <summary>What lies in a folder; the system is not asked about each file by itself.</summary>
    private static FileSystemEnumerable<(string Name, bool IsFolder)> EntriesOf(string folder) => new(
        folder,
        (ref FileSystemEntry entry) => (entry.FileName.ToString(), entry.IsDirectory),
        new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false });
}
