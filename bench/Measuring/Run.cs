namespace Recognition.Bench.Measuring;

/// <summary>One run of a program.</summary>
/// <param name="Seconds">Wall time.</param>
/// <param name="PeakBytes">Most resident memory of its largest process.</param>
internal sealed record Run(double Seconds, long PeakBytes);
