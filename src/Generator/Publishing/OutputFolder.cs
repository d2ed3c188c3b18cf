using Recognition.Theming;

namespace Recognition.Generator.Publishing;

/// <summary>
/// The output folder, replaced as a whole: the new site is written beside it and takes its place by renaming, only when all went well.
/// A failed or killed build leaves what was there.
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

    private readonly string _path;
    private readonly Texts _texts;
    private readonly string _target;
    private readonly string _staging;
    private readonly string _previous;
    private readonly string _marker;
    private FileStream? _lock;

    /// <summary>Deletes a folder with all that is in it.</summary>
    public Action<string> Delete { get; set; } = folder => Directory.Delete(folder, recursive: true);

    private OutputFolder(string path, string target, Texts texts, string marker)
    {
        (_path, _texts, _marker) = (path, texts, marker);
        _target = target;
        var beside = Path.Combine(Path.GetDirectoryName(target)!, "." + Path.GetFileName(target));
        _staging = $"{beside}-{Guid.NewGuid():N}";
        _previous = beside + "-previous";
    }

    /// <summary>Prepares a place for the new site.</summary>
    /// <param name="path">The output folder.</param>
    /// <param name="input">The input folder; neither may lie within the other.</param>
    /// <param name="texts">Wording of refusals.</param>
    /// <param name="isStandalone">Whether it is a copy to read without a server.</param>
    /// <exception cref="OutputException">The folder is not a site of that kind this program wrote, holds the input, or lies within it.</exception>
    public static OutputFolder Open(string path, string input, Texts texts, bool isStandalone = false)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new OutputException(texts["output.no-name"]);
        }

        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Directory.Exists(target))
        {
            target = new DirectoryInfo(target).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? target;
        }

        var source = Path.GetFullPath(input) + Path.DirectorySeparatorChar;
        if (Path.GetDirectoryName(target) is null || source.StartsWith(target + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            || Directory.GetCurrentDirectory() == target)
        {
            throw new OutputException(texts["output.holds-input", path]);
        }

        if ((target + Path.DirectorySeparatorChar).StartsWith(source, StringComparison.Ordinal))
        {
            throw new OutputException(texts["output.within-input", path, input]);
        }

        var folder = new OutputFolder(path, target, texts, isStandalone ? StandaloneMarker : Marker);
        folder.Recover();
        if (File.Exists(target) || (Directory.Exists(target) && MarkerOf(target) is null && Directory.EnumerateFileSystemEntries(target).Any()))
        {
            throw new OutputException(texts["output.not-ours", path, Marker]);
        }

        if (MarkerOf(target) is { } other && other != folder._marker)
        {
            throw new OutputException(texts[isStandalone ? "output.holds-site" : "output.holds-standalone", path]);
        }

        try
        {
            folder.RemoveAbandoned();
            Directory.CreateDirectory(folder._staging);
            folder._lock = new(Path.Combine(folder._staging, folder._marker), FileMode.CreateNew, FileAccess.Write, FileShare.None);
            return folder;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(texts["output.cannot-write", path]);
        }
    }

    /// <summary>Writes a file of the new site. Safe for many threads, one file each.</summary>
    /// <param name="address">Address within the site; one that ends with a slash gets an <c>index.html</c>.</param>
    /// <param name="content">The bytes.</param>
    public void Write(string address, ReadOnlySpan<byte> content)
    {
        var relative = address.Length == 0 || address.EndsWith('/') ? address + "index.html" : address;
        var path = Path.Combine(_staging, relative);
        var directory = Path.GetDirectoryName(path)!;
        if (!Directory.Exists(directory))
        {
            Directory.CreateDirectory(directory);
        }

        using (var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write))
        {
            RandomAccess.Write(file, content, 0);
        }

        KeepTime(path, Path.Combine(_target, relative), content);
    }

    /// <summary>Puts the new site in place of the old one.</summary>
    /// <returns>What a person should know though all went well; <see langword="null"/> if nothing.</returns>
    /// <exception cref="OutputException">It cannot be moved: on Windows, somebody has a file of it open. The old site is untouched.</exception>
    public string? Commit()
    {
        _lock!.Dispose();
        _lock = null;
        try
        {
            RemovePrevious();
            if (Directory.Exists(_target))
            {
                Directory.Move(_target, _previous);
            }

            Directory.Move(_staging, _target);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            TryRecover();
            throw new OutputException(_texts["output.in-use", _path, _previous]);
        }

        try
        {
            RemovePrevious();
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return _texts["output.old-stays", _previous];
        }
    }

    /// <summary>Drops the new site if it was not put in place.</summary>
    public void Dispose()
    {
        _lock?.Dispose();
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
    }

    private void RemovePrevious()
    {
        if (Directory.Exists(_previous))
        {
            Delete(_previous);
        }
    }

    /// <summary>The file that says what this program wrote there; nothing in any other folder.</summary>
    private static string? MarkerOf(string folder) =>
        new[] { Marker, StandaloneMarker }.FirstOrDefault(marker => File.Exists(Path.Combine(folder, marker)));

    /// <summary>A file whose content did not change keeps its time, so that servers and synchronisers leave it alone.</summary>
    private static void KeepTime(string path, string old, ReadOnlySpan<byte> content)
    {
        var info = new FileInfo(old);
        if (info.Exists && info.Length == content.Length && content.SequenceEqual(File.ReadAllBytes(old)))
        {
            File.SetLastWriteTimeUtc(path, info.LastWriteTimeUtc);
        }
    }

    /// <summary>A build killed between its two renames has left the old site under another name: put it back.</summary>
    private void Recover()
    {
        if (!Directory.Exists(_target) && Directory.Exists(_previous) && MarkerOf(_previous) is not null)
        {
            Directory.Move(_previous, _target);
        }
    }

    private void TryRecover()
    {
        try
        {
            Recover();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What is told names both folders.
        }
    }

    /// <summary>Removes what killed builds left; the lock of one that is still running keeps its folder safe.</summary>
    private void RemoveAbandoned()
    {
        var parent = Path.GetDirectoryName(_target)!;
        if (!Directory.Exists(parent))
        {
            return;
        }

        var prefix = $".{Path.GetFileName(_target)}-";
        foreach (var folder in Directory.EnumerateDirectories(parent, prefix + "*"))
        {
            if (!Guid.TryParseExact(Path.GetFileName(folder)[prefix.Length..], "N", out _) || MarkerOf(folder) is not { } marker)
            {
                continue;
            }

            try
            {
                new FileStream(Path.Combine(folder, marker), FileMode.Open, FileAccess.Write, FileShare.None).Dispose();
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // Another build is at work there, or another person's.
            }
        }
    }
}
