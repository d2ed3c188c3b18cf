namespace Recognition.Generator.Images.Worker;

/// <summary>Keeps memory bounded, however many jobs there are: only so many pixels are decoded at once.</summary>
internal sealed class Room
{
    // Four usual photographs of a telephone, or one of the largest pictures.
    private const long PixelsAtOnce = 60_000_000;

    private readonly object _gate = new();
    private long _taken;

    /// <summary>Waits until there is room for so many pixels, then works. Something larger than the whole room has it for itself.</summary>
    public T Within<T>(long pixels, Func<T> work)
    {
        var wanted = Math.Min(pixels, PixelsAtOnce);
        lock (_gate)
        {
            while (_taken > 0 && _taken + wanted > PixelsAtOnce)
            {
                Monitor.Wait(_gate);
            }

            _taken += wanted;
        }

        try
        {
            return work();
        }
        finally
        {
            lock (_gate)
            {
                _taken -= wanted;
                Monitor.PulseAll(_gate);
            }
        }
    }
}
