using Recognition.Content.Values;
using Recognition.Generator.Problems;
using Recognition.Theming;

namespace Recognition.Generator.Commands;

/// <summary>Notes how long each step takes, for <c>--timings</c>; what it hears it hands on.</summary>
/// <param name="progress">Shows how far the build is.</param>
/// <param name="clock">Tells the time.</param>
internal sealed class Timings(IBuildProgress progress, TimeProvider clock) : IBuildProgress
{
    private readonly List<(string Step, long At)> _begun = [];

    public void Begin(string step, int total)
    {
        _begun.Add((step, clock.GetTimestamp()));
        progress.Begin(step, total);
    }

    public void Advance() => progress.Advance();

    /// <summary>A line for each step in their order: its name and its seconds, until the next began or until now.</summary>
    public IEnumerable<string> Lines(Texts texts)
    {
        var ends = _begun.Skip(1).Select(b => b.At).Append(clock.GetTimestamp());
        return _begun.Zip(ends, (step, end) => texts["timings.step", clock.GetElapsedTime(step.At, end).TotalSeconds.ToString("0.0", Vietnamese.Culture).PadLeft(7), texts[step.Step]]);
    }
}
