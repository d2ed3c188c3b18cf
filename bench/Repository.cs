using System.Runtime.CompilerServices;

namespace Recognition.Bench;

/// <summary>Where the project's own files are, found from where this file was compiled.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>src/</c>, <c>tests/</c> and <c>bench/</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path below the root.</summary>
    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The program that is measured: <c>--generator</c>, or what was built here.</summary>
    /// <exception cref="BenchException">There is none.</exception>
    public static string Generator(Commands.Arguments arguments)
    {
        var generator = Path.GetFullPath(arguments.Text("generator") ?? PathTo("src", "Generator", "bin", "Release", "net10.0", "guong-sang.dll"));
        return File.Exists(generator) ? generator : throw new BenchException($"{generator} is missing. Build it first: dotnet build -c Release src/Generator");
    }

    private static string FindRoot([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, ".."));
}
