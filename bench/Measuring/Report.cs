using System.Globalization;
using System.Text;

namespace Recognition.Bench.Measuring;

/// <summary>Says what was measured: for the terminal and, with date and machine, for a file.</summary>
internal static class Report
{
    /// <summary>The figures and the verdicts, as Markdown that reads well in a terminal.</summary>
    public static string Figures(IReadOnlyList<SizeResult> results)
    {
        var text = new StringBuilder();
        text.Append(Times(results)).Append('\n').Append(Sizes(results)).Append('\n');
        foreach (var result in results)
        {
            text.Append(Pages(result)).Append('\n');
        }

        foreach (var (small, large) in results.Zip(results.Skip(1)))
        {
            text.Append(CultureInfo.InvariantCulture, $"Growth {Number(small.Stories)} → {Number(large.Stories)} stories: ")
                .Append(CultureInfo.InvariantCulture, $"ours {large.OurTime.Median / small.OurTime.Median:0.0} ×, ")
                .Append(CultureInfo.InvariantCulture, $"Hugo {large.HugoTime.Median / small.HugoTime.Median:0.0} ×\n\n");
        }

        foreach (var goal in Goal.Judge(results))
        {
            text.Append("- ").Append(goal).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The whole report for a file.</summary>
    public static string Whole(IReadOnlyList<SizeResult> results, Machine machine, string command, DateTimeOffset when) =>
        string.Create(CultureInfo.InvariantCulture, $"""
            # Benchmark of {when:yyyy-MM-dd HH:mm} UTC

            - Machine: {machine.Processor}, {machine.Cores} cores, {machine.MemoryBytes / 1e9:0.0} GB
            - System: {machine.System}
            - Versions: .NET {machine.DotNet}; {machine.Hugo}
            - Memory: {ProgramRunner.MemoryMethod}
            - Command: `{command}`

            {Figures(results)}
            """);

    private static Table Times(IReadOnlyList<SizeResult> results)
    {
        var table = new Table("stories", "build, s", "Hugo, s", "build / Hugo", "check, s", "check / build", "build peak, MB", "Hugo peak, MB", "peak ratio");
        foreach (var r in results)
        {
            table.Add(
                Number(r.Stories),
                Spread(r.OurTime, "0.00"),
                Spread(r.HugoTime, "0.00"),
                Spread(r.Ratio, "0.00"),
                Spread(r.CheckTime, "0.00"),
                Spread(r.CheckRatio, "0.00"),
                Spread(r.OurPeak, "0"),
                Spread(r.HugoPeak, "0"),
                Format(r.OurPeak.Median / r.HugoPeak.Median, "0.00"));
        }

        return table;
    }

    private static Table Sizes(IReadOnlyList<SizeResult> results)
    {
        var table = new Table("stories", "files", "Hugo files", "MB written", "Hugo MB", "mean story page, kB", "Hugo, kB");
        foreach (var r in results)
        {
            table.Add(
                Number(r.Stories),
                Number(r.OurOutput.Files),
                Number(r.HugoOutput.Files),
                Format(r.OurOutput.Bytes / 1e6, "0.0"),
                Format(r.HugoOutput.Bytes / 1e6, "0.0"),
                Format(r.OurOutput.MeanStoryBytes / 1e3, "0.0"),
                Format(r.HugoOutput.MeanStoryBytes / 1e3, "0.0"));
        }

        return table;
    }

    private static Table Pages(SizeResult result)
    {
        var table = new Table($"pages at {Number(result.Stories)} stories", "build", "Hugo");
        foreach (var family in result.OurOutput.Pages.Keys.Union(result.HugoOutput.Pages.Keys).Order(StringComparer.Ordinal))
        {
            table.Add(family, Number(result.OurOutput.Pages.GetValueOrDefault(family)), Number(result.HugoOutput.Pages.GetValueOrDefault(family)));
        }

        return table;
    }

    private static string Spread(Sample sample, string format) =>
        $"{Format(sample.Median, format)} ({Format(sample.Least, format)}–{Format(sample.Most, format)})";

    private static string Format(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
