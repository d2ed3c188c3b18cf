using Recognition.Generator.Images.Worker;
using Recognition.Theming;

namespace Recognition.Generator.Images;

/// <summary>
/// Has pictures worked on in a process of its own, so that a flaw in a decoder cannot end a build. If that process dies or comes to
/// no end, another takes its place, and each job that was under way is tried once more with the process for itself: what fails
/// then has only itself to blame. Safe for many threads; as many jobs are under way as there are threads that ask.
/// </summary>
/// <param name="texts">Wording of faults.</param>
/// <param name="patience">How long a job may take; long enough for the largest picture on a slow machine.</param>
internal sealed class ImageWorker(Texts texts, TimeSpan patience) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly ReaderWriterLockSlim _turns = new();
    private WorkerClient? _client;

    /// <summary>The process that is at work, if there is one.</summary>
    public int? ProcessId => _client is { HasEnded: false } client ? client.ProcessId : null;

    /// <summary>Looks at a picture and, if a folder is given, writes all its files there.</summary>
    /// <param name="file">Path of the picture.</param>
    /// <param name="asked">What is asked of it.</param>
    /// <param name="folder">Where its files go.</param>
    /// <returns>What it is, or why it will not do.</returns>
    /// <exception cref="ImageException">Pictures cannot be worked on.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public PictureVerdict Ask(string file, PictureRequest asked, string? folder)
    {
        var answer = Send(id => new(id) { File = Path.GetFullPath(file), Asked = asked, Folder = folder is null ? null : Path.GetFullPath(folder) });
        return answer switch
        {
            null => new(null, PictureProblem.StopsTheWorker),
            { Code: { } code } => throw new IOException(answer.Fault, code),
            { Fault: { } fault } => throw new ImageException(texts["fault.image", file, fault]),
            _ => answer.Verdict!,
        };
    }

    /// <summary>Draws a share card, or the icons of the site.</summary>
    /// <param name="svg">The drawing, of shapes and outlines.</param>
    /// <param name="portrait">The photograph that belongs to a card, if there is one.</param>
    /// <param name="folder">Where <c>card.png</c> or the icons go.</param>
    /// <param name="isIcon">Whether it is the drawing of the icons.</param>
    /// <returns>The files with their bytes.</returns>
    /// <exception cref="ImageException">It cannot be drawn.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public CacheEntry Draw(string svg, Portrait? portrait, string folder, bool isIcon = false) =>
        Send(id => new(id)
        {
            Svg = svg,
            IsIcon = isIcon,
            File = portrait is null ? null : Path.GetFullPath(portrait.Path),
            Asked = portrait is null ? null : new(HasCrops: true, portrait.Focus),
            Folder = Path.GetFullPath(folder),
        }) switch
        {
            null => throw new ImageException(texts["fault.card-worker"]),
            { Code: { } code, Fault: var said } => throw new IOException(said, code),
            { Fault: { } fault } => throw new ImageException(texts["fault.card", fault]),
            { } answer => answer.Card!,
        };

    /// <summary>Ends the process.</summary>
    public void Dispose()
    {
        _client?.Dispose();
        _turns.Dispose();
    }

    /// <summary>Has a job done.</summary>
    /// <returns>The answer, or <see langword="null"/> if the process ended twice before it gave one.</returns>
    private ImageAnswer? Send(Func<int, ImageJob> job)
    {
        _turns.EnterReadLock();
        try
        {
            if (Client().Do(job, patience) is { } answer)
            {
                return answer;
            }
        }
        finally
        {
            _turns.ExitReadLock();
        }

        _turns.EnterWriteLock();
        try
        {
            return Client().Do(job, patience);
        }
        finally
        {
            _turns.ExitWriteLock();
        }
    }

    private WorkerClient Client()
    {
        lock (_gate)
        {
            if (_client is { HasEnded: false })
            {
                return _client;
            }

            _client?.Dispose();
            _client = null;
            return _client = Started() ?? Started(isLast: true)!;
        }
    }

    /// <summary>A new process. One that dies while it starts may have been killed for want of memory: it is tried once more.</summary>
    private WorkerClient? Started(bool isLast = false)
    {
        try
        {
            return new(patience);
        }
        catch (ImageException fault)
        {
            return isLast ? throw new ImageException(texts["fault.no-image-worker", fault.Message.Split('\n')[0].TrimEnd()]) : null;
        }
    }
}
