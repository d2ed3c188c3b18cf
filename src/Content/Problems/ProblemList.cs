using System.Collections.Concurrent;

namespace Recognition.Content.Problems;

/// <summary>Gathers every problem of every file; files may be read by many threads at once.</summary>
public sealed class ProblemList
{
    private readonly ConcurrentQueue<Problem> _problems = new();

    /// <summary>Whether at least one error was found.</summary>
    public bool HasErrors => _problems.Any(p => p.Rule.Severity == Severity.Error);

    /// <summary>Notes a problem.</summary>
    public void Add(Problem problem) => _problems.Enqueue(problem);

    /// <summary>Notes a problem with the values that fill its message.</summary>
    public void Add(Rule rule, Place place, string field, params IReadOnlyList<Argument> arguments) =>
        Add(new Problem(rule, place, field, arguments));

    /// <summary>All problems in reading order, the same whatever the number of threads.</summary>
    public IReadOnlyList<Problem> InOrder()
    {
        var all = _problems.Distinct(ProblemComparer.Instance).ToList();
        all.Sort(Problem.ByPlace);
        return all;
    }

    /// <summary>Two reports of the same rule at the same place and field with the same values are one problem.</summary>
    private sealed class ProblemComparer : IEqualityComparer<Problem>
    {
        public static ProblemComparer Instance { get; } = new();

        public bool Equals(Problem? x, Problem? y) =>
            x is not null && y is not null && x.Rule == y.Rule && x.Place == y.Place && x.Field == y.Field
            && x.Arguments.SequenceEqual(y.Arguments);

        public int GetHashCode(Problem obj) => HashCode.Combine(obj.Rule, obj.Place, obj.Field);
    }
}
