using System.Globalization;

namespace Recognition.Bench.Commands;

/// <summary>Options of the form <c>--name value</c>.</summary>
internal sealed class Arguments
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>Reads the command line.</summary>
    /// <param name="args">What follows the verb.</param>
    /// <param name="known">Names that are allowed.</param>
    /// <exception cref="BenchException">A name is unknown or has no value.</exception>
    public Arguments(IReadOnlyList<string> args, params string[] known)
    {
        for (var i = 0; i < args.Count; i += 2)
        {
            var name = args[i].StartsWith("--", StringComparison.Ordinal) ? args[i][2..] : "";
            if (!known.Contains(name))
            {
                throw new BenchException($"Unknown option {args[i]}. Known: {string.Join(", ", known.Select(k => "--" + k))}.");
            }

            if (i + 1 == args.Count)
            {
                throw new BenchException($"{args[i]} needs a value.");
            }

            _values[name] = args[i + 1];
        }
    }

    /// <summary>A text, or <see langword="null"/> if it was not given.</summary>
    public string? Text(string name) => _values.GetValueOrDefault(name);

    /// <summary>A text that must be given.</summary>
    public string Required(string name) => Text(name) ?? throw new BenchException($"--{name} is missing.");

    /// <summary>A whole number of at least 1.</summary>
    public int Number(string name, int otherwise) => Text(name) is { } text ? Parse(name, text) : otherwise;

    /// <summary>Whole numbers, parted by commas, in ascending order.</summary>
    public IReadOnlyList<int> Numbers(string name, string otherwise) =>
        [.. (Text(name) ?? otherwise).Split(',').Select(t => Parse(name, t)).Distinct().Order()];

    private static int Parse(string name, string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : throw new BenchException($"--{name}: \"{text}\" is not a whole number above 0.");
}
