using System.Buffers;
using System.Collections.Concurrent;
using Recognition.Generator.Problems;
using Recognition.Theming;

namespace Recognition.Generator.Publishing;

/// <summary>
/// The output folder, replaced as a whole: the new site is written beside it and takes its place in one step, only when all went well.
/// A failed or killed build leaves what was there, and one build at a time has the folder.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    /// <summary>Says that a folder is a site this program wrote; no other folder is ever replaced.</summary>
    public const string Marker = ".recognition-site";

    /// <summary>
    /// The same of a copy to read without a server. One kind never replaces the other: a site put on line would lose every script and its <c>urls.json</c>,
    /// which is what the next build counts removals from.
    /// </summary>
    public const string StandaloneMarker = ".recognition-standalone";

    /// <summary>Where the site goes if nothing is said.</summary>
    public const string Usual = "output";

    private readonly string _path;
    private readonly Texts _texts;
    private readonly string _target;
    private readonly string _staging;
    private readonly string _marker;

    /// <summary>Folders that are there: the system is asked once for each, not for every file.</summary>
    private readonly ConcurrentDictionary<string, bool> _made = new(StringComparer.Ordinal);

    private OutputLock? _lock;
    private List<string> _abandoned = [];

    private OutputFolder(string path, string target, Texts texts, bool isStandalone)
    {
        (_path, _texts, _target, _marker) = (path, texts, target, isStandalone ? StandaloneMarker : Marker);
        _staging = Path.Combine(Path.GetDirectoryName(target)!, AbandonedBuilds.NewName(Path.GetFileName(target)));
    }

    /// <summary>Deletes a folder with all that is in it.</summary>
    public Action<string> Delete { get; set; } = folder => Directory.Delete(folder, recursive: true);

    /// <summary>Exchanges two folders in one step, where the system can.</summary>
    public Func<string, string, bool> Exchange { get; set; } = FolderSwap.Try;

    /// <summary>Prepares a place for the new site, and keeps all other builds away from it.</summary>
    /// <param name="path">The output folder.</param>
    /// <param name="input">The input folder; neither may lie within the other.</param>
    /// <param name="texts">Wording of refusals.</param>
    /// <param name="isStandalone">Whether it is a copy to read without a server.</param>
    /// <exception cref="OutputException">The folder is not a site of that kind this program wrote, holds the input, lies within it, cannot be replaced, or another build writes it.</exception>
    public static OutputFolder Open(string path, string input, Texts texts, bool isStandalone = false)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new OutputException(texts["output.no-name"]);
        }

        var target = OutputPlace.Of(path, input, texts);
        var folder = new OutputFolder(path, target, texts, isStandalone);
        try
        {
            folder.Begin();
            return folder;
        }
        catch (OutputException)
        {
            folder.Dispose();
            throw;
        }
    }

    /// <summary>Puts a site back that a build, killed between two renames, left under another name; a build that is at work is not disturbed.</summary>
    /// <param name="path">The output folder.</param>
    public static void PutBack(string path)
    {
        try
        {
            var target = RealPath.Of(path);
            if (Path.GetDirectoryName(target) is null || Directory.Exists(target) || !Directory.Exists(PreviousOf(target)))
            {
                return;
            }

            using var held = OutputLock.Take(LockOf(target));
            if (held is not null)
            {
                PutBackAt(target);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Whoever needs the site says that it is not there.
        }
    }

    /// <summary>Writes a file of the new site. Safe for many threads, one file each.</summary>
    /// <param name="address">Address within the site; one that ends with a slash gets an <c>index.html</c>.</param>
    /// <param name="content">The bytes.</param>
    /// <exception cref="OutputException">It cannot be written: the disk is full, for example.</exception>
    public void Write(string address, ReadOnlySpan<byte> content)
    {
        var relative = address.Length == 0 || address.EndsWith('/') ? address + "index.html" : address;
        var path = Path.Combine(_staging, relative);
        try
        {
            var directory = Path.GetDirectoryName(path)!;
            if (!_made.ContainsKey(directory))
            {
                Directory.CreateDirectory(directory);
                _made[directory] = true;
            }

            using (var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write))
            {
                RandomAccess.Write(file, content, 0);
            }

            // A file whose content did not change keeps its time, so that servers and synchronisers leave it alone.
            var old = new FileInfo(Path.Combine(_target, relative));
            if (old.Exists && old.Length == content.Length && IsSame(old.FullName, content))
            {
                File.SetLastWriteTimeUtc(path, old.LastWriteTimeUtc);
            }
        }
        catch (Exception fault) when (FileFaults.IsOfMachine(fault))
        {
            // Named as it would be in the site: the folder in which it is made is nothing to look for.
            throw new OutputException(FileFaults.Explain(fault, _texts, $"{_path.Replace('\\', '/').TrimEnd('/')}/{relative}"));
        }
    }

    /// <summary>Puts the new site in place of the old one.</summary>
    /// <returns>What a person should know though all went well; <see langword="null"/> if nothing.</returns>
    /// <exception cref="OutputException">It cannot be moved: on Windows, somebody has a file of it open. The old site is untouched.</exception>
    public string? Commit()
    {
        // Whatever was put there meanwhile by other hands than a build's.
        OutputPlace.RefuseOther(_path, _target, _marker, _texts);
        var previous = PreviousOf(_target);
        var old = _staging;
        try
        {
            if (!Directory.Exists(_target))
            {
                Directory.Move(_staging, _target);
            }
            else if (!Exchange(_staging, _target))
            {
                Remove(previous);
                Directory.Move(_target, previous);
                Directory.Move(_staging, _target);
                old = previous;
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            TryPutBack();
            throw new OutputException(_texts["output.in-use", _path, FileFaults.Shown(previous)]);
        }

        foreach (var folder in new[] { old, previous })
        {
            try
            {
                Remove(folder);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                _abandoned.Add(folder);
            }
        }

        return _abandoned.Count == 0 ? null : _texts["output.old-stays", string.Join(", ", _abandoned.Distinct().Select(folder => $"\"{FileFaults.Shown(folder)}\""))];
    }

    /// <summary>Drops the new site if it was not put in place, and lets other builds have the folder.</summary>
    public void Dispose()
    {
        try
        {
            if (Directory.Exists(_staging))
            {
                Directory.Delete(_staging, recursive: true);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The next build removes what is left; what went wrong before is told already.
        }

        _lock?.Dispose();
    }

    private void Begin()
    {
        // Nothing is left beside a folder that is refused.
        OutputPlace.RefuseOther(_path, _target, _marker, _texts);
        var (parent, name) = (Path.GetDirectoryName(_target)!, Path.GetFileName(_target));
        try
        {
            Directory.CreateDirectory(parent);
            _lock = OutputLock.Take(LockOf(_target)) ?? throw new OutputException(_texts["output.locked", _path]);
            PutBackAt(_target);
            OutputPlace.RefuseOther(_path, _target, _marker, _texts);
            _abandoned = AbandonedBuilds.Remove(parent, name, folder => OutputPlace.MarkerOf(folder) is not null);
            Directory.CreateDirectory(_staging);
            File.WriteAllBytes(Path.Combine(_staging, _marker), []);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(_texts["output.cannot-write", _path, FileFaults.Why(fault, _texts)]);
        }
    }

    private static string LockOf(string target) => Path.Combine(Path.GetDirectoryName(target)!, AbandonedBuilds.LockName(Path.GetFileName(target)));

    private static string PreviousOf(string target) => Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}-previous");

    /// <summary>A build killed between its two renames has left the old site under another name.</summary>
    private static void PutBackAt(string target)
    {
        var previous = PreviousOf(target);
        if (!Directory.Exists(target) && Directory.Exists(previous) && OutputPlace.MarkerOf(previous) is not null)
        {
            Directory.Move(previous, target);
        }
    }

    /// <summary>Whether a file has this content.</summary>
    private static bool IsSame(string path, ReadOnlySpan<byte> content)
    {
        var read = ArrayPool<byte>.Shared.Rent(content.Length);
        try
        {
            using var file = File.OpenHandle(path);
            return content.SequenceEqual(read.AsSpan(0, RandomAccess.Read(file, read.AsSpan(0, content.Length), 0)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(read);
        }
    }

    private void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Delete(folder);
        }
    }

    private void TryPutBack()
    {
        try
        {
            PutBackAt(_target);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What is told names both folders.
        }
    }
}
