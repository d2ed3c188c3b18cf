using Recognition.Bench.Making;
using Recognition.Content.Values;

namespace Recognition.Bench.Commands;

/// <summary><c>look</c>: builds the sample's site and has <c>bench/look</c> take pictures of every kind of page and count what a reader on a telephone scrolls and loads.</summary>
internal static class LookCommand
{
    public static void Run(Arguments arguments)
    {
        var generator = Repository.Generator(arguments);
        var site = Path.Combine(Path.GetTempPath(), $"recognition-bench-look-{Environment.ProcessId}");
        try
        {
            NodeScript.Start(
                Repository.PathTo("tests", "sites", "sample"),
                "dotnet", generator, "build", "--output", site, "--base-url", "https://example.org/guong-sang/", "--date", IsoDate.Of(Vocabulary.Today));
            NodeScript.Run("look", arguments.Text("before") is { } before ? [site, Path.GetFullPath(before)] : [site]);
        }
        finally
        {
            Folders.Remove(site);
        }
    }
}
