using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>
/// The icons of the good site, drawn once: each folder of a test begins with an empty cache, and to draw them anew starts the process that
/// works on pictures, which takes a second of one core. What differs in a site (colour, logo) has another key and is drawn all the same.
/// </summary>
internal static class DrawnIcons
{
    private const string Cache = ".cache/images";

    private static readonly Lazy<Dictionary<string, byte[]>> Files = new(Draw);

    /// <summary>Puts them into the cache of a folder that has none yet.</summary>
    public static void PutInto(TestFolder folder)
    {
        if (Path.Exists(folder.PathTo(".cache")))
        {
            return;
        }

        foreach (var (name, bytes) in Files.Value)
        {
            var file = folder.PathTo(Path.Combine(Cache, name));
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }
    }

    private static Dictionary<string, byte[]> Draw()
    {
        using var folder = TestFolder.WithGoodSite();
        new Pipeline(Judgement.Request(folder.PathTo("input"), folder.PathTo("settings.yml")), Judgement.Texts, TimeProvider.System, new Unwatched()).Build((_, _) => { });
        var cache = folder.PathTo(Cache);
        return Directory.EnumerateFiles(cache, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(cache, file), File.ReadAllBytes);
    }
}
