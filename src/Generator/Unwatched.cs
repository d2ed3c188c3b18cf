using Recognition.Generator.Problems;

namespace Recognition.Generator;

/// <summary>Progress nobody hears of.</summary>
internal sealed class Unwatched : IBuildProgress
{
    /// <inheritdoc/>
    public void Begin(string step, int total)
    {
    }

    /// <inheritdoc/>
    public void Advance()
    {
    }
}
