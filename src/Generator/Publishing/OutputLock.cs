using Recognition.Generator.Problems;

namespace Recognition.Generator.Publishing;

/// <summary>
/// Held from the start of a build to its end, so that one build at a time writes a folder. It is the system that locks the file: what a killed
/// build leaves of it hinders nobody. The file is gone after each build.
/// </summary>
internal sealed class OutputLock : IDisposable
{
    private static readonly DateTime Earliest = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly FileStream _file;

    private OutputLock(FileStream file) => _file = file;

    /// <summary>Takes the lock.</summary>
    /// <param name="path">Its file.</param>
    /// <returns>The lock, or <see langword="null"/> if somebody else holds it.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be opened.</exception>
    public static OutputLock? Take(string path)
    {
        while (true)
        {
            FileStream? file = null;
            try
            {
                file = new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
                if (IsAt(path, file))
                {
                    var taken = new OutputLock(file);
                    file = null;
                    return taken;
                }

                // Whoever held the lock has just removed the file: what is locked here is not what others see.
            }
            catch (IOException fault) when (FileFaults.IsInUse(fault))
            {
                return null;
            }
            finally
            {
                file?.Dispose();
            }
        }
    }

    /// <summary>Removes the file and gives the lock back.</summary>
    public void Dispose() => _file.Dispose();

    /// <summary>Whether an open file is the one that others find under its path: it gets a time that no other file has.</summary>
    private static bool IsAt(string path, FileStream file)
    {
        if (OperatingSystem.IsWindows())
        {
            // A file in use keeps its name there.
            return true;
        }

#pragma warning disable CA5394 // No secret.
        File.SetLastWriteTimeUtc(file.SafeFileHandle, Earliest.AddTicks(Random.Shared.NextInt64(TimeSpan.TicksPerDay * 7000)));
#pragma warning restore CA5394
        return File.GetLastWriteTimeUtc(path) == File.GetLastWriteTimeUtc(file.SafeFileHandle);
    }
}
