using System.Collections.Concurrent;
using Recognition.Content.Files;
using Recognition.Content.Problems;
using Recognition.Content.Schema;

namespace Recognition.Content;

/// <summary>
/// What was read of each file, kept from one reading to the next, so that only what changed is read again.
/// A file is the same while its time and its size are.
/// </summary>
public sealed class ReadFiles
{
    private ConcurrentDictionary<string, Kept> _kept = [];
    private ConcurrentDictionary<string, Kept> _now = [];

    /// <summary>Paths, as shown to people, of the files that were read anew the last time.</summary>
    public IReadOnlySet<string> Changed { get; private set; } = new HashSet<string>();

    /// <summary>Begins a reading.</summary>
    internal void Begin() => _now = [];

    /// <summary>Ends a reading: files that were not asked for are gone.</summary>
    internal void End()
    {
        Changed = _now.Where(now => !ReferenceEquals(_kept.GetValueOrDefault(now.Key), now.Value)).Select(now => now.Value.Shown).ToHashSet(StringComparer.Ordinal);
        _kept = _now;
    }

    /// <summary>What is known of a file, read if it is new or has changed.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="shown">Its path as shown to people.</param>
    /// <param name="read">Reads it; problems and references go to the lists it is given.</param>
    internal ReadFile Of(string path, string shown, Func<ProblemList, List<Reference>, (IReadOnlyList<ContentFile> Entries, bool IsWhole)> read)
    {
        var info = new FileInfo(path);
        var stamp = info.Exists ? (info.LastWriteTimeUtc, info.Length) : default;
        if (!_kept.TryGetValue(path, out var kept) || kept.Stamp != stamp)
        {
            var (problems, references) = (new ProblemList(), new List<Reference>());
            var (entries, isWhole) = read(problems, references);
            kept = new(shown, stamp, new(entries, isWhole, references) { Problems = problems.IsEmpty ? null : problems });
        }

        _now[path] = kept;
        return kept.File;
    }

    /// <summary>A file that was read.</summary>
    /// <param name="Shown">Its path as shown to people.</param>
    /// <param name="Stamp">When it was written, and how long it was.</param>
    /// <param name="File">What was read of it.</param>
    private sealed record Kept(string Shown, (DateTime Written, long Length) Stamp, ReadFile File);
}
