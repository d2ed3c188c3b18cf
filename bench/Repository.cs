using System.Runtime.CompilerServices;

namespace Recognition.Bench;

/// <summary>Where the project's own files are, found from where this file was compiled.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>src/</c>, <c>tests/</c> and <c>bench/</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path below the root.</summary>
    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, ".."));
}
