namespace Recognition.Generator.Previewing;

/// <summary>Says when something below the input folder, or the settings, was saved. Editors write a file in several steps, so that a short silence is awaited.</summary>
internal sealed class InputWatcher : IDisposable
{
    private static readonly TimeSpan Silence = TimeSpan.FromMilliseconds(40);

    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly Timer _timer;

    /// <summary>Begins to watch.</summary>
    /// <param name="input">The input folder.</param>
    /// <param name="settings">The settings file.</param>
    /// <param name="changed">Called after each change, by one thread at a time or several.</param>
    public InputWatcher(string input, string settings, Action changed)
    {
        _timer = new(_ => changed());
        var file = Path.GetFullPath(settings);
        Watch(new(Path.GetFullPath(input)) { IncludeSubdirectories = true, InternalBufferSize = 65536 });
        Watch(new(Path.GetDirectoryName(file)!, Path.GetFileName(file)));
    }

    public void Dispose()
    {
        _watchers.ForEach(watcher => watcher.Dispose());
        _timer.Dispose();
    }

    private void Watch(FileSystemWatcher watcher)
    {
        watcher.NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;
        watcher.Changed += (_, _) => Wait();
        watcher.Created += (_, _) => Wait();
        watcher.Deleted += (_, _) => Wait();
        watcher.Renamed += (_, _) => Wait();

        // So much happened that some of it was lost: everything is looked at again.
        watcher.Error += (_, _) => Wait();
        watcher.EnableRaisingEvents = true;
        _watchers.Add(watcher);
    }

    private void Wait() => _timer.Change(Silence, Timeout.InfiniteTimeSpan);
}
