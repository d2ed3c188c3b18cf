namespace Recognition.Generator.Previewing;

/// <summary>Keeps a site up to date: what was saved is read at once, and everything is judged when nothing was saved for a while.</summary>
internal sealed class PreviewWork : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1.5);

    private readonly PreviewSite _site;
    private readonly PreviewEvents _events;
    private readonly InputWatcher _watcher;
    private readonly Timer _timer;
    private readonly Lock _judging = new();

    /// <summary>Ends the judging of what is no longer there.</summary>
    private CancellationTokenSource _saved = new();

    /// <summary>Begins to watch.</summary>
    /// <param name="site">The site.</param>
    /// <param name="events">Who is told.</param>
    /// <param name="request">Which folders to watch.</param>
    public PreviewWork(PreviewSite site, PreviewEvents events, SiteRequest request)
    {
        (_site, _events) = (site, events);
        _timer = new(_ => Judge());
        _watcher = new(request.Input, request.Settings, Refresh);
    }

    /// <summary>Reads everything. What is saved from the beginning of the watch on is read once more, so that nothing is missed.</summary>
    public void Begin() => Refresh();

    public void Dispose()
    {
        _watcher.Dispose();
        _timer.Dispose();
        _saved.Dispose();
    }

    private void Refresh()
    {
        Interlocked.Exchange(ref _saved, new()).Cancel();
        _site.Refresh();
        _events.Tell(PreviewEvents.Changed);
        JudgeSoon();
    }

    private void JudgeSoon() => _timer.Change(Pause, Timeout.InfiniteTimeSpan);

    private void Judge()
    {
        var stop = _saved.Token;
        lock (_judging)
        {
            _events.Tell(_site.Judge(stop) ? PreviewEvents.Changed : PreviewEvents.Judged);
        }
    }
}
