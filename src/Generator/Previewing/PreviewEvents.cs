using System.Threading.Channels;

namespace Recognition.Generator.Previewing;

/// <summary>Tells the pages that are open what happened (server-sent events, HTML standard 9.2).</summary>
internal sealed class PreviewEvents
{
    /// <summary>Pages look different now.</summary>
    public const string Changed = "changed";

    /// <summary>Pages look the same, but more is known of what is wrong.</summary>
    public const string Judged = "judged";

    private const string Opened = "opened";

    private readonly Lock _lock = new();
    private readonly HashSet<Channel<string>> _listeners = [];

    /// <summary>Tells everybody who listens.</summary>
    public void Tell(string what)
    {
        lock (_lock)
        {
            foreach (var listener in _listeners)
            {
                listener.Writer.TryWrite(what);
            }
        }
    }

    /// <summary>What happens from now on, until the listener goes.</summary>
    public async IAsyncEnumerable<string> Listen([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken until)
    {
        var channel = Channel.CreateBounded<string>(new BoundedChannelOptions(16) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (_lock)
        {
            _listeners.Add(channel);
        }

        try
        {
            // Whoever hears this misses nothing that comes after.
            yield return Opened;
            await foreach (var what in channel.Reader.ReadAllAsync(until))
            {
                yield return what;
            }
        }
        finally
        {
            lock (_lock)
            {
                _listeners.Remove(channel);
            }
        }
    }
}
