using Recognition.Bench.Making;

namespace Recognition.Bench.Measuring;

/// <summary>All that was measured for one number of stories. Runs at the same place in the lists stood next to each other in time.</summary>
/// <param name="Content">What was built.</param>
/// <param name="Ours">Builds with this generator.</param>
/// <param name="Hugo">Builds with Hugo.</param>
/// <param name="Checks">Runs of <c>check</c>.</param>
/// <param name="OurOutput">What this generator wrote.</param>
/// <param name="HugoOutput">What Hugo wrote.</param>
internal sealed record SizeResult(
    MadeContent Content,
    IReadOnlyList<Run> Ours,
    IReadOnlyList<Run> Hugo,
    IReadOnlyList<Run> Checks,
    Output OurOutput,
    Output HugoOutput)
{
    public int Stories => Content.Stories;

    public Sample OurTime => Times(Ours);

    public Sample HugoTime => Times(Hugo);

    public Sample CheckTime => Times(Checks);

    public Sample OurPeak => Peaks(Ours);

    public Sample HugoPeak => Peaks(Hugo);

    /// <summary>This generator's time over Hugo's, pair by pair: what disturbs the machine disturbs both of a pair.</summary>
    public Sample Ratio => new(Ours.Zip(Hugo, (a, b) => a.Seconds / b.Seconds));

    /// <summary>Time of <c>check</c> over that of <c>build</c>, pair by pair.</summary>
    public Sample CheckRatio => new(Checks.Zip(Ours, (a, b) => a.Seconds / b.Seconds));

    private static Sample Times(IEnumerable<Run> runs) => new(runs.Select(r => r.Seconds));

    private static Sample Peaks(IEnumerable<Run> runs) => new(runs.Select(r => r.PeakBytes / 1e6));
}
