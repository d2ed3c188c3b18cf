using Recognition.Generator.Problems;
using Recognition.Theming;

namespace Recognition.Generator.Features.Starting;

/// <summary>A folder that is made whole or not at all: its files are written beside it, and moved into their place when all is well.</summary>
internal sealed class NewFolder : IDisposable
{
    private readonly string _path;

    private NewFolder(string path, bool exists)
    {
        _path = path;
        Draft = exists ? Path.Combine(path, $".{Guid.NewGuid():N}.tmp") : $"{path}.{Guid.NewGuid():N}.tmp";
        Directory.CreateDirectory(Draft);
    }

    /// <summary>Where its files are written.</summary>
    public string Draft { get; }

    /// <summary>Begins a folder.</summary>
    /// <exception cref="FaultException">There is something of that name already.</exception>
    public static NewFolder Begin(string path, Texts texts)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return File.Exists(full) ? throw new FaultException(texts["new.fault.file", path])
            : Directory.Exists(full) && Directory.EnumerateFileSystemEntries(full).Any() ? throw new FaultException(texts["new.fault.folder", path])
            : new(full, Directory.Exists(full));
    }

    /// <summary>Puts the files where they belong.</summary>
    public void Finish()
    {
        if (!Directory.Exists(_path))
        {
            Directory.Move(Draft, _path);
            return;
        }

        foreach (var entry in new DirectoryInfo(Draft).EnumerateFileSystemInfos())
        {
            Directory.Move(entry.FullName, Path.Combine(_path, entry.Name));
        }
    }

    /// <summary>Takes away what was not finished.</summary>
    public void Dispose()
    {
        if (Directory.Exists(Draft))
        {
            Directory.Delete(Draft, recursive: true);
        }
    }
}
