using System.Globalization;
using FsCheck;

namespace Recognition.Generator.Tests;

/// <summary>
/// How many random cases a test makes. Without the environment variable <c>MUTATIONS</c> they are the same ones each time, so that a
/// change is judged by what it does and not by luck; with it, there are as many as it says, and they are new ones.
/// </summary>
internal static class Trials
{
    private const int EachTime = 500;

    private static readonly string? Asked = Environment.GetEnvironmentVariable("MUTATIONS");

    /// <summary>How many the test with the most of them makes.</summary>
    public static int Count { get; } = Asked is null ? EachTime : int.Parse(Asked, CultureInfo.InvariantCulture);

    /// <summary>The beginning of all chance, for cases that no run of FsCheck makes.</summary>
    public static int Seed { get; } = Asked is null ? 2026 : Environment.TickCount;

    /// <summary>A run that ends at the first case that fails, with the seed that makes it again.</summary>
    /// <param name="share">The part of <see cref="Count"/> that it makes: one in so many.</param>
    public static Config OneIn(int share)
    {
        var run = Config.QuickThrowOnFailure.WithMaxTest(Math.Max(1, Count / share));
        return Asked is null ? run.WithReplay(2026, 1129) : run;
    }
}
