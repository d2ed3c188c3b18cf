using System.IO.Enumeration;
using Recognition.Content.Problems;

namespace Recognition.Content.Files;

/// <summary>
/// The files of the input folder, and nothing outside it: a link, a pipe, a device or a name that is no text is a problem of its own and never opened.
/// A folder that cannot be opened is a problem too, and no reason to stop.
/// </summary>
internal static class InputFiles
{
    /// <summary>What stands in a name for bytes that are not UTF-8; by such a name nothing can be opened.</summary>
    private const char NoLetter = '\uFFFD';

    /// <summary>Lists all files.</summary>
    /// <param name="root">The input folder.</param>
    /// <param name="shownRoot">The input folder as messages show it.</param>
    /// <param name="problems">Where problems go.</param>
    /// <returns>Paths below the folder, with <c>/</c> between their parts, in ordinal order.</returns>
    public static IReadOnlyList<string> In(string root, string shownRoot, ProblemList problems)
    {
        var files = new List<string>();
        Gather(root, "");
        files.Sort(StringComparer.Ordinal);
        return files;

        void Gather(string folder, string prefix)
        {
            try
            {
                foreach (var (name, kind) in EntriesOf(folder))
                {
                    switch (kind)
                    {
                        case EntryKind.File:
                            files.Add(prefix + name);
                            break;
                        case EntryKind.Folder:
                            Gather(Path.Combine(folder, name), $"{prefix}{name}/");
                            break;
                        default:
                            Refuse(prefix + name, kind);
                            break;
                    }
                }
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                problems.Add(Rules.Unreadable, new($"{shownRoot}/{prefix}".TrimEnd('/'), 1, 1), "");
            }
        }

        // What lies in a folder whose name begins with a point is not the editors'; pictures are told of where a story names them.
        void Refuse(string relative, EntryKind kind)
        {
            if (!relative.Split('/').Any(part => part.StartsWith('.')) && !(kind == EntryKind.Link && relative.StartsWith(ContentReader.MediaFolder + "/", StringComparison.Ordinal)))
            {
                var word = kind switch { EntryKind.Link => "link", EntryKind.Special => "special", _ => "no-name" };
                problems.Add(Rules.NotAFile, new($"{shownRoot}/{relative}", 1, 1), "", Argument.Word("what", "not-a-file-" + word), Argument.Word("cure", "not-a-file-cure-" + word));
            }
        }
    }

    /// <summary>What lies in a folder.</summary>
    private static FileSystemEnumerable<(string Name, EntryKind Kind)> EntriesOf(string folder) => new(
        folder,
        (ref FileSystemEntry entry) => (entry.FileName.ToString(), KindOf(ref entry)),
        new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false });

    private static EntryKind KindOf(ref FileSystemEntry entry)
    {
        if (entry.FileName.Contains(NoLetter))
        {
            return EntryKind.NoName;
        }

        // Files that a cloud keeps are marked as links are, but lead nowhere else.
        if ((entry.Attributes & FileAttributes.ReparsePoint) != 0 && entry.ToFileSystemInfo().LinkTarget is not null)
        {
            return EntryKind.Link;
        }

        return entry.IsDirectory ? EntryKind.Folder : RegularFile.Is(entry.ToFullPath(), entry.Length) ? EntryKind.File : EntryKind.Special;
    }

    private enum EntryKind
    {
        File,
        Folder,
        Link,
        Special,
        NoName,
    }
}
