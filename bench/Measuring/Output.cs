
namespace Recognition.Bench.Measuring;

/// <summary>What a generator wrote.</summary>
/// <param name="Files">Number of files.</param>
/// <param name="Bytes">Their bytes.</param>
/// <param name="Pages">HTML pages by family; redirects stand apart.</param>
/// <param name="MeanStoryBytes">Mean size of a story's page.</param>
internal sealed record Output(int Files, long Bytes, IReadOnlyDictionary<string, int> Pages, int MeanStoryBytes)
{
    private const string Redirects = "(redirects)";
    private const int MostRedirectBytes = 4000;

    /// <summary>Counts an output folder.</summary>
    public static Output Count(string folder)
    {
        var (files, bytes, storyBytes, stories) = (0, 0L, 0L, 0);
        var pages = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            files++;
            bytes += file.Length;
            var parts = Path.GetRelativePath(folder, file.FullName).Split(Path.DirectorySeparatorChar);
            var family = FamilyOf(parts, file);
            pages[family] = pages.GetValueOrDefault(family) + 1;
            if (family == "guong/*")
            {
                storyBytes += file.Length;
                stories++;
            }
        }

        return new(files, bytes, pages, stories == 0 ? 0 : (int)(storyBytes / stories));
    }

    private static string FamilyOf(string[] parts, FileInfo file)
    {
        if (file.Extension != ".html")
        {
            return parts[^1] is "feed.xml" or "feed.json" ? "(feeds)" : "(other files)";
        }

        if (file.Length < MostRedirectBytes && IsRedirect(file))
        {
            return Redirects;
        }

        return parts switch
        {
            ["guong", "trang" or ['t', 'r', 'a', 'n', 'g', '-', ..], ..] or ["guong", "index.html"] => "guong",
            ["guong", ..] => "guong/*",
            [var family, _, ..] => family,
            _ => "/",
        };
    }

    private static bool IsRedirect(FileInfo file) =>
        File.ReadAllText(file.FullName).Contains("http-equiv=\"refresh\"", StringComparison.OrdinalIgnoreCase);
}
