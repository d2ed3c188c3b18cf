using System.Globalization;
using System.Text;
using Recognition.Bench.Faults;
using Recognition.Bench.Measuring;
using Recognition.Bench.Shapes;

namespace Recognition.Bench.Commands;

/// <summary><c>shapes</c>: what <c>check</c> pays for one story that is full of one shape; writes <c>bench/shapes/RESULTS.md</c>.</summary>
internal static class ShapesCommand
{
    private const string Time = "/usr/bin/time";
    private const string Story = "input/stories/2026/q3/chu-tich-xa.md";
    private const double MostSeconds = 2;
    private const double MostMegabytes = 300;

    /// <summary>Measures all shapes.</summary>
    /// <returns>Whether each keeps within two seconds of a processor beyond an ordinary story, and 300 MB.</returns>
    /// <exception cref="BenchException">There is no <c>time</c>, or a check falls.</exception>
    public static bool Run(Arguments arguments)
    {
        if (!File.Exists(Time))
        {
            throw new BenchException($"Needs {Time}.");
        }

        var generator = Repository.Generator(arguments);
        var site = Directory.CreateTempSubdirectory("recognition-bench-shapes-").FullName;
        try
        {
            Folders.Copy(Repository.PathTo("tests", "sites", "good"), site);
            var good = File.ReadAllText(Path.Combine(site, Story));
            var (head, text) = (good[..good.IndexOf("\n---\n", StringComparison.Ordinal)], good[good.IndexOf("\n---\n", StringComparison.Ordinal)..]);
            Cost Measured(string story)
            {
                Folders.Write(Path.Combine(site, Story), story);
                return Check(generator, site);
            }

            var plain = Enumerable.Range(0, 3).Select(_ => Measured(good)).MinBy(cost => cost.Seconds);
            var costs = StoryShapes.FrontMatter.Select(shape => (shape.Name, Measured($"{head}\n{shape.Keys.TrimEnd()}{text}")))
                .Concat(StoryShapes.Repeated.Select(shape => (Name: Shown(shape), Measured($"{head}\n---\n{StoryShapes.Of(shape)}"))))
                .Select(shape => (shape.Name, Cost: shape.Item2 with { Seconds = shape.Item2.Seconds - plain.Seconds }))
                .OrderByDescending(shape => shape.Cost.Seconds)
                .ToList();
            var written = Write(plain, costs);
            Folders.Write(Repository.PathTo("bench", "shapes", "RESULTS.md"), written);
            Console.Write(written);
            return costs.TrueForAll(shape => shape.Cost is { Seconds: <= MostSeconds, Megabytes: <= MostMegabytes });
        }
        finally
        {
            Folders.Remove(site);
        }
    }

    private static Cost Check(string generator, string site)
    {
        using var running = Running.Of(site, Time, ["-f", "%U %S %M", "dotnet", generator, "check", "--date", "2026-11-20"]);
        var ended = running.Wait();
        var figures = ended.Errors.TrimEnd().Split('\n')[^1].Split(' ').Select(figure => double.TryParse(figure, CultureInfo.InvariantCulture, out var number) ? number : -1).ToList();
        return figures is [>= 0, >= 0, >= 0] && ended.Code is 0 or 1
            ? new(figures[0] + figures[1], figures[2] / 1024, Encoding.UTF8.GetByteCount(ended.Output + ended.Errors) / 1024.0)
            : throw new BenchException(ended.Said);
    }

    private static string Shown(string shape) => string.Concat(shape.Select(c => c switch
    {
        '\n' => "⏎",
        '\t' => "⇥",
        ' ' => "␠",
        '|' => "\\|",
        '`' => "'",
        _ when char.IsLetterOrDigit(c) || (c < 0x7F && c > ' ') || c == '“' || char.IsSurrogate(c) => c.ToString(),
        _ => $"U+{(int)c:X4}",
    }));

    private static string Write(Cost plain, List<(string Name, Cost Cost)> costs)
    {
        var table = new Table("shape", "seconds of a processor", "MB", "kB of messages");
        costs.ForEach(shape => table.Add([shape.Name, Figure(shape.Cost.Seconds, "0.00"), Figure(shape.Cost.Megabytes, "0"), Figure(shape.Cost.Kilobytes, "0")]));
        return $"""
            # One story full of one shape, measured

            {DateTime.UtcNow:yyyy-MM-dd}, {Environment.ProcessorCount} cores: `dotnet run --project bench -- shapes`. `check` of the good site of the tests, in which one story has 250 kB of the shape, as much as a story may have; what is shown is beyond the {Figure(plain.Seconds, "0.00")} s that it takes with an ordinary story ({Figure(plain.Megabytes, "0")} MB). Bounds: {MostSeconds} s, {MostMegabytes} MB.

            {costs.Count} shapes; the dearest takes {Figure(costs[0].Cost.Seconds, "0.00")} s, the largest {Figure(costs.Max(shape => shape.Cost.Megabytes), "0")} MB.

            {table}
            """.TrimEnd() + "\n";
    }

    private static string Figure(double figure, string format) => figure.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>What a check costs.</summary>
    /// <param name="Seconds">Of a processor.</param>
    /// <param name="Megabytes">At most, at one time.</param>
    /// <param name="Kilobytes">That it printed.</param>
    private readonly record struct Cost(double Seconds, double Megabytes, double Kilobytes);
}
