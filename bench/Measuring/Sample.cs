namespace Recognition.Bench.Measuring;

/// <summary>Numbers measured several times: what is shown is the median, with the least and the most.</summary>
internal sealed class Sample
{
    private readonly List<double> _sorted;

    public Sample(IEnumerable<double> values) => _sorted = [.. values.Order()];

    public double Median => (_sorted[(_sorted.Count - 1) / 2] + _sorted[_sorted.Count / 2]) / 2;

    public double Least => _sorted[0];

    public double Most => _sorted[^1];
}
