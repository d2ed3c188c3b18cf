using System.Collections.Immutable;
using System.Diagnostics;
using System.Security.Cryptography;
using Recognition.Bench.Making;
using Recognition.Content.Values;

namespace Recognition.Bench.Faults;

/// <summary>A site on which faults are tried: two states of its content, and what its folder must then hold, file by file.</summary>
internal sealed class Place
{
    private const string OneName = "Gương sáng một xã";
    private const string OtherName = "Tên khác hẳn";
    private const int Pages = 300;

    private readonly string _generator;
    private readonly Dictionary<bool, ImmutableSortedDictionary<string, string>> _known = [];

    private Place(string root, string generator) => (Root, _generator) = (root, generator);

    /// <summary>Its folder.</summary>
    public string Root { get; }

    /// <summary>How long a build takes when nothing is done to it and its pictures are known.</summary>
    public TimeSpan Usual { get; private set; }

    /// <summary>The same when its pictures have to be made.</summary>
    public TimeSpan UsualWithPictures { get; private set; }

    /// <summary>Sets up the site, and builds both of its states in peace.</summary>
    /// <param name="root">An empty folder.</param>
    /// <param name="generator">The program.</param>
    public static Place At(string root, string generator)
    {
        var place = new Place(root, generator);
        Folders.Copy(Repository.PathTo("tests", "sites", "good"), root);
        Folders.Copy(Repository.PathTo("tests", "sites", "sample", "input", "media", "den-duong-ban-sop-cop.jpg"), place.PathTo("input/media/anh.jpg"));
        var story = place.PathTo("input/stories/2026/q3/hien-dat.md");
        File.WriteAllText(story, File.ReadAllText(story).Replace("status: published", "status: published\nimage: { file: anh.jpg, alt: \"Con kênh\", credit: \"Lò Văn Thắng\", consent: { date: 2026-08-25 } }", StringComparison.Ordinal));
        for (var i = 0; i < Pages; i++)
        {
            Folders.Write(place.PathTo($"input/pages/trang-{i}.md"), $"---\ntitle: \"Trang {i}\"\n---\n\n{string.Concat(Enumerable.Repeat($"Đoạn văn của trang {i}. ", 200))}\n");
        }

        foreach (var isOther in new[] { true, false })
        {
            place.Choose(isOther);
            Folders.Remove(place.PathTo(".cache"));
            place.UsualWithPictures = place.InPeace();
            place._known[isOther] = Read(place.PathTo("output"));
        }

        place.Usual = place.InPeace();
        return place;
    }

    /// <summary>A path within.</summary>
    public string PathTo(string relative) => Path.Combine(Root, relative);

    /// <summary>Chooses which of the two states the content has.</summary>
    public void Choose(bool isOther)
    {
        var settings = File.ReadAllText(PathTo("settings.yml"));
        File.WriteAllText(PathTo("settings.yml"), settings.Replace(isOther ? OneName : OtherName, isOther ? OtherName : OneName, StringComparison.Ordinal));
    }

    /// <summary>Starts the program in the site's folder, on the day of all sites that are made.</summary>
    public Running Start(params IReadOnlyList<string> arguments) =>
        Running.Of(Root, "dotnet", [_generator, .. arguments.Contains("--date") || arguments.Contains("preview") ? [] : new[] { "--date", IsoDate.Of(Vocabulary.Today) }, .. arguments]);

    /// <summary>Runs the program to its end.</summary>
    public Ended Run(params IReadOnlyList<string> arguments)
    {
        using var running = Start(arguments);
        return running.Wait();
    }

    /// <summary>Whether a folder holds all of one of the two sites, each file as it must be, and nothing else.</summary>
    /// <param name="output">The folder.</param>
    /// <param name="isOther">Which of them it must be; either will do if left out.</param>
    public bool Holds(string output, bool? isOther = null) =>
        Read(PathTo(output)) is var files && _known.Where(k => isOther is null || k.Key == isOther).Any(k => k.Value.SequenceEqual(files));

    /// <summary>What builds left beside a folder.</summary>
    public IEnumerable<string> LeftBeside(string output) => Directory.EnumerateFileSystemEntries(Root, $".{output}-*");

    /// <summary>Files by their paths, with a hash of each; none of a folder that is not there.</summary>
    private static ImmutableSortedDictionary<string, string> Read(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToImmutableSortedDictionary(file => Path.GetRelativePath(folder, file), file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))), StringComparer.Ordinal)
        : ImmutableSortedDictionary<string, string>.Empty;

    private TimeSpan InPeace()
    {
        var watch = Stopwatch.StartNew();
        var ended = Run("build");
        return ended.Code == 0 ? watch.Elapsed : throw new BenchException($"The site cannot be built in peace: {ended.Said}");
    }
}
