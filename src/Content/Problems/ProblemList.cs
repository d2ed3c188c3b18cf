using System.Collections.Concurrent;

namespace Recognition.Content.Problems;

/// <summary>Gathers every problem of every file; files may be read by many threads at once.</summary>
public sealed class ProblemList
{
    private readonly ConcurrentQueue<Problem> _problems = new();

    /// <summary>Files that are drafts, each with the key that says so.</summary>
    private readonly ConcurrentDictionary<string, string> _drafts = new(StringComparer.Ordinal);

    /// <summary>Whether nothing was noted.</summary>
    public bool IsEmpty => _problems.IsEmpty && _drafts.IsEmpty;

    /// <summary>How many problems were noted.</summary>
    public int Count => _problems.Count;

    /// <summary>Whether at least one error was found.</summary>
    public bool HasErrors => _problems.Any(p => SeverityOf(p) == Severity.Error);

    /// <summary>The drafts with a fault that would be an error once they are published; what they only lack is none.</summary>
    public IReadOnlySet<string> FaultyDrafts => _problems
        .Where(p => !p.IsLack && p.Rule.Severity == Severity.Error && IsOfDraft(p.Place.File))
        .Select(p => p.Place.File)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>
    /// A file that readers do not see until somebody releases it: nothing in it stops the site, be it found before or after this is known.
    /// What is wrong with the key that says so keeps its weight, since then nobody can be sure.
    /// </summary>
    /// <param name="file">Path as shown to people.</param>
    /// <param name="key">The key that says so.</param>
    public void TakeForDraft(string file, string key) => _drafts[file] = key;

    /// <summary>Whether a file is a draft.</summary>
    /// <param name="file">Path as shown to people.</param>
    public bool IsOfDraft(string file) => _drafts.ContainsKey(file);

    /// <summary>Notes a problem.</summary>
    public void Add(Problem problem) => _problems.Enqueue(problem);

    /// <summary>Notes problems.</summary>
    public void Add(IEnumerable<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        foreach (var problem in problems)
        {
            Add(problem);
        }
    }

    /// <summary>Takes over what another list holds, with what it knows of drafts.</summary>
    public void Take(ProblemList other)
    {
        ArgumentNullException.ThrowIfNull(other);
        Add(other._problems);
        foreach (var (file, key) in other._drafts)
        {
            TakeForDraft(file, key);
        }
    }

    /// <summary>Notes a problem with the values that fill its message.</summary>
    public void Add(Rule rule, Place place, string field, params IReadOnlyList<Argument> arguments) =>
        Add(new Problem(rule, place, field, arguments));

    /// <summary>All problems in reading order, the same whatever the number of threads.</summary>
    public IReadOnlyList<Problem> InOrder()
    {
        var all = _problems.Distinct(ProblemComparer.Instance).Select(p => p with { Severity = SeverityOf(p) }).ToList();
        all.Sort(Problem.ByPlace);
        var corrections = all.Select(p => p.Correction).OfType<Correction>().Distinct().ToLookup(c => (c.Start.File, c.Start.Line));
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i].Correction is { } own)
            {
                all[i] = all[i] with { Arguments = [.. all[i].Arguments, .. own.Shown(corrections[(own.Start.File, own.Start.Line)].Where(own.IsBeside))], Correction = null };
            }
        }

        return all;
    }

    private Severity SeverityOf(Problem problem) =>
        _drafts.TryGetValue(problem.Place.File, out var key) && problem.Field != key ? Severity.Warning : problem.Rule.Severity;

    /// <summary>Two reports of the same rule at the same place and field with the same values are one problem.</summary>
    private sealed class ProblemComparer : IEqualityComparer<Problem>
    {
        public static ProblemComparer Instance { get; } = new();

        public bool Equals(Problem? x, Problem? y) =>
            x is not null && y is not null && x.Rule == y.Rule && x.Place == y.Place && x.Field == y.Field
            && x.Correction == y.Correction && x.Arguments.SequenceEqual(y.Arguments);

        public int GetHashCode(Problem obj) => HashCode.Combine(obj.Rule, obj.Place, obj.Field);
    }
}
