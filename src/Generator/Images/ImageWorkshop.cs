using Recognition.Generator.Problems;
using Recognition.Theming;

namespace Recognition.Generator.Images;

/// <summary>Where pictures are made: what was made before, and the worker, which starts when something is new.</summary>
/// <param name="cache">What was made before.</param>
/// <param name="threads">Pictures to work on at once.</param>
/// <param name="texts">Wording of faults.</param>
internal sealed class ImageWorkshop(ImageCache cache, int threads, Texts texts) : IDisposable
{
    // The largest picture takes some ten seconds of one core.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly ParallelOptions _parallel = new() { MaxDegreeOfParallelism = Math.Min(threads, Environment.ProcessorCount) };
    private readonly ImageWorker _worker = new(texts, Patience);

    /// <summary>What was made before.</summary>
    public ImageCache Cache => cache;

    /// <summary>Does something with each of some things, several at once.</summary>
    public void ForEach<T>(IEnumerable<T> things, Action<T> work) => Parallel.ForEach(things, _parallel, work);

    /// <summary>Has the worker do something with each of some things, several at once; without things it is not started.</summary>
    /// <param name="step">Key of the step's name.</param>
    /// <param name="things">The things.</param>
    /// <param name="work">What to do with one.</param>
    /// <param name="progress">Hears how many things there are, then of each one done.</param>
    /// <exception cref="ImageException">Pictures cannot be worked on.</exception>
    public void ForEach<T>(string step, IReadOnlyCollection<T> things, Action<T, ImageWorker> work, IBuildProgress progress)
    {
        if (things.Count == 0)
        {
            return;
        }

        progress.Begin(step, things.Count);
        try
        {
            ForEach(things, thing =>
            {
                work(thing, _worker);
                progress.Advance();
            });
        }
        catch (AggregateException many) when (many.InnerExceptions.OfType<ImageException>().FirstOrDefault() is { } fault)
        {
            throw new ImageException(fault.Message);
        }
    }

    /// <summary>Ends the worker.</summary>
    public void Dispose() => _worker.Dispose();
}
