using Recognition.Bench.Making;

namespace Recognition.Bench.Commands;

/// <summary><c>make</c>: writes content for both generators.</summary>
internal static class MakeCommand
{
    /// <summary>The seed used if none is asked for.</summary>
    public const int DefaultSeed = 2026;

    public static void Run(Arguments arguments)
    {
        var into = Path.GetFullPath(arguments.Required("into"));
        var count = arguments.Number("stories", 1000);
        var made = new ContentMaker(into, arguments.Number("seed", DefaultSeed)).Make(count);
        Console.WriteLine(made.ToString());
        Console.WriteLine(into);
    }
}
