using System.Globalization;
using Recognition.Bench.Making;
using Recognition.Content.Values;

namespace Recognition.Bench.Commands;

/// <summary><c>preview</c>: makes content and a release, and has <c>bench/preview</c> look at the content in a browser by this preview and by Hugo's server.</summary>
internal static class PreviewCommand
{
    public static void Run(Arguments arguments)
    {
        var work = Directory.CreateDirectory(Path.Combine(
            Path.GetFullPath(arguments.Text("work") ?? Path.GetTempPath()),
            $"recognition-bench-preview-{Environment.ProcessId}")).FullName;
        try
        {
            var folders = arguments.Numbers("stories", "1000,10000").Select(count =>
            {
                var folder = Path.Combine(work, count.ToString(CultureInfo.InvariantCulture));
                Console.Error.WriteLine(new ContentMaker(folder, MakeCommand.DefaultSeed).Make(count));
                return folder;
            });
            NodeScript.Run("preview", [Released(work), IsoDate.Of(Vocabulary.Today), .. folders]);
        }
        finally
        {
            Folders.Remove(work);
        }
    }

    /// <summary>The program as an office gets it.</summary>
    private static string Released(string work)
    {
        var system = OperatingSystem.IsMacOS() ? "osx-arm64" : "linux-x64";
        NodeScript.Start(Repository.Root, "bash", ".ci/release", system, work);
        return Path.Combine(work, "guong-sang-" + system, "guong-sang");
    }
}
