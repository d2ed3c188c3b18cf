using Recognition.Content;
using Recognition.Content.Files;
using Recognition.Content.Values;

namespace Recognition.Generator.Images;

/// <summary>The pictures editors may name, as they lie under <c>input/media</c>: found alike on systems that mind case and on those that do not.</summary>
internal sealed class MediaFolder
{
    /// <summary>The folder's name within the input folder.</summary>
    public const string Name = ContentReader.MediaFolder;

    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _folded = new(StringComparer.Ordinal);
    private readonly List<string> _links = [];

    private MediaFolder()
    {
    }

    /// <summary>Looks at what there is; links, pipes and devices are noted and never opened.</summary>
    /// <param name="input">The input folder.</param>
    public static MediaFolder Of(string input)
    {
        var folder = new MediaFolder();
        var root = new DirectoryInfo(Path.Combine(input, Name));
        if (root.LinkTarget is not null)
        {
            folder._links.Add("");
        }
        else if (root.Exists)
        {
            folder.Gather(root, "");
        }

        foreach (var name in folder._files.Keys)
        {
            folder._folded.TryAdd(Fold(name), name);
        }

        return folder;
    }

    /// <summary>Finds a picture.</summary>
    /// <param name="written">Its name as an editor wrote it, with or without <c>media/</c> before it.</param>
    public FoundPicture Find(string written)
    {
        if (WithinFolder(written) is not { } name || _links.Exists(link => link.Length == 0 || name == link || name.StartsWith(link + "/", StringComparison.Ordinal)))
        {
            return new() { IsOutside = true };
        }

        foreach (var attempt in new[] { name, Uri.UnescapeDataString(name) })
        {
            if (_files.TryGetValue(attempt, out var path) || (_folded.TryGetValue(Fold(attempt), out var near) && _files.TryGetValue(near, out path)))
            {
                return new() { Path = path, Name = _files.ContainsKey(attempt) ? attempt : _folded[Fold(attempt)], IsExact = _files.ContainsKey(attempt) };
            }
        }

        var sameName = _files.Keys.FirstOrDefault(f => Fold(Path.GetFileName(f)) == Fold(Path.GetFileName(name)));
        return new() { Suggestion = sameName ?? Suggestion.Closest(name, _files.Keys) };
    }

    private void Gather(DirectoryInfo directory, string prefix)
    {
        // What cannot be opened was told of when the input was read.
        foreach (var entry in directory.EnumerateFileSystemInfos("*", new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None }))
        {
            var name = prefix + entry.Name;
            if (entry.LinkTarget is not null || (entry is FileInfo file && !RegularFile.Is(file.FullName, file.Length)))
            {
                _links.Add(name);
            }
            else if (entry is DirectoryInfo inner)
            {
                Gather(inner, name + "/");
            }
            else if (!entry.Name.StartsWith('.'))
            {
                _files.Add(name, entry.FullName);
            }
        }
    }

    /// <summary>The name without <c>media/</c> and dots, or nothing if it leads out of the folder.</summary>
    private static string? WithinFolder(string written)
    {
        var name = written.Replace('\\', '/');
        name = name.StartsWith("/media/", StringComparison.Ordinal) ? name[7..] : name.StartsWith("media/", StringComparison.Ordinal) ? name[6..] : name;
        var parts = new List<string>();
        foreach (var part in name.Split('/').Where(p => p != "."))
        {
            if (part != "..")
            {
                parts.Add(part);
            }
            else if (parts.Count == 0)
            {
                return null;
            }
            else
            {
                parts.RemoveAt(parts.Count - 1);
            }
        }

        return string.Join('/', parts);
    }

    private static string Fold(string name) => UnicodeText.Normalized(name).ToLowerInvariant();
}

/// <summary>What there is under a name.</summary>
internal sealed record FoundPicture
{
    /// <summary>The file's path, if there is one.</summary>
    public string? Path { get; init; }

    /// <summary>Its name within the folder.</summary>
    public string Name { get; init; } = "";

    /// <summary>Whether it is named just so.</summary>
    public bool IsExact { get; init; }

    /// <summary>Whether the name leads out of the folder.</summary>
    public bool IsOutside { get; init; }

    /// <summary>What was probably meant, if there is no such file.</summary>
    public string? Suggestion { get; init; }
}
