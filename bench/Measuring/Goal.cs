using System.Globalization;

namespace Recognition.Bench.Measuring;

/// <summary>What the project promises, and whether it holds.</summary>
/// <param name="Text">The promise.</param>
/// <param name="Limit">The most that keeps it.</param>
/// <param name="Measured">What was measured, if it was.</param>
internal sealed record Goal(string Text, double Limit, double? Measured)
{
    private const int Small = 1000;
    private const int Large = 10_000;

    public string Verdict => Measured is not { } value ? "not measured" : value <= Limit ? "met" : "missed";

    /// <summary>The goals, judged by what was measured.</summary>
    public static IReadOnlyList<Goal> Judge(IReadOnlyList<SizeResult> results)
    {
        var small = results.FirstOrDefault(r => r.Stories == Small);
        var large = results.FirstOrDefault(r => r.Stories == Large);
        return
        [
            new("build at 10,000 stories over Hugo, wall time, at most 0.8", 0.8, large?.Ratio.Median),
            new("peak memory at 10,000 stories over Hugo, at most 0.25", 0.25, large is null ? null : large.OurPeak.Median / large.HugoPeak.Median),
            new("growth of build from 1,000 to 10,000 stories, at most 11 times", 11, large is null || small is null ? null : large.OurTime.Median / small.OurTime.Median),
            new("check over build at 10,000 stories, at most 0.5", 0.5, large?.CheckRatio.Median),
        ];
    }

    public override string ToString() =>
        $"{Verdict}: {Text}{(Measured is { } value ? $" ({value.ToString("0.00", CultureInfo.InvariantCulture)})" : "")}";
}
