using System.Globalization;
using Recognition.Bench.Making;
using Recognition.Content.Values;
using Recognition.Generator.Planning;

namespace Recognition.Bench.Commands;

/// <summary><c>preview</c>: makes content, and has <c>bench/preview</c> look at it in a browser by this preview and by Hugo's server.</summary>
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
            NodeScript.Run("preview", [typeof(SitePlan).Assembly.Location, IsoDate.Of(Vocabulary.Today), .. folders]);
        }
        finally
        {
            Folders.Remove(work);
        }
    }
}
