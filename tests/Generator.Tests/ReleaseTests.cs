using System.Formats.Tar;
using System.IO.Compression;
using Recognition.Generator.Tests.Images;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>What an office gets: unpacked into a folder with blanks and accents in its name, on a machine that has nothing.</summary>
public sealed class ReleaseTests(Release release) : IClassFixture<Release>
{
    [Fact]
    public void ItChecksAndBuildsASiteWithoutSdkNodeOrEnvironment()
    {
        using var folder = PhotographTests.WithPhotographs();
        folder.Replace("settings.yml", "share_cards: 0", "share_cards: 5");

        var check = release.Run(folder, "check", "--date", "2026-11-20");
        var build = release.Run(folder, "build", "--date", "2026-11-20");

        Assert.Equal((0, "0 lỗi, 0 cảnh báo.", ""), (check.Code, check.Output.Trim().Split('\n')[^1], check.Error));
        Assert.Equal((0, ""), (build.Code, build.Error));

        // Pictures are made anew, not taken from what the release kept of them.
        Directory.Delete(folder.PathTo(".cache"), recursive: true);
        Assert.All(BuiltSite.From(folder).Files, file => Assert.Equal(file.Value, File.ReadAllBytes(folder.PathTo("output/" + FileOf(file.Key)))));
    }

    [Fact]
    public void ItTellsAnEditorWhatIsWrong()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/stories/2026/q3/hien-dat.md", "unit: xa-nam-dong", "unit: xa-nam-dog");

        var check = release.Run(folder, "check", "--date", "2026-11-20");

        Assert.Equal(1, check.Code);
        Assert.Contains("GS104  unit: không có đơn vị \"xa-nam-dog\".  Có phải \"xa-nam-dong\"?", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ItsVersionComesFromTheTags()
    {
        using var folder = new TestFolder();

        Assert.Matches(@"^\d+\.\d+\.\d+(-[0-9a-z.-]+)?\n$", release.Run(folder, "--version").Output);
    }

    [Fact]
    public void ItHoldsWhatAnOfficeReadsAndNothingForDevelopersOnly()
    {
        var files = Directory.EnumerateFiles(release.Program).Select(path => Path.GetFileName(path)!).ToList();

        Assert.Contains("doc-toi.txt", files);
        Assert.Contains("CHANGELOG.md", files);
        Assert.All(
            ["huong-dan-bien-tap.md", "van-hanh.md"],
            guide => Assert.Equal(File.ReadAllText(Repository.PathTo("docs", guide)), File.ReadAllText(Path.Combine(release.Program, "docs", guide))));
        Assert.True(File.Exists(Path.Combine(release.Program, "docs", "images", "ban-bien-tap.png")));
        Assert.Contains("Recognition.Themes.Sen.dll", files);
        Assert.Single(files, file => file.Contains("libvips", StringComparison.Ordinal));
        Assert.DoesNotContain(files, file => Path.GetExtension(file) is ".pdb" or ".xml");
    }

    private static string FileOf(string address) => address.Length == 0 || address.EndsWith('/') ? address + "index.html" : address;
}

/// <summary>The release for this system, made once by the script that makes all of them, and unpacked as an office would.</summary>
public sealed class Release : IDisposable
{
    private readonly TestFolder _folder = new();

    public Release()
    {
        var system = OperatingSystem.IsMacOS() ? "osx-arm64" : "linux-x64";
        var name = "guong-sang-" + system;
        var made = Shell.Run(Repository.Root, "bash", [".ci/release", system, _folder.Root]);
        Assert.True(made.Code == 0, made.Output + made.Error);

        var office = _folder.PathTo("Thư mục của Trung tâm");
        Directory.CreateDirectory(office);
        using var packed = new GZipStream(File.OpenRead(_folder.PathTo(name + ".tar.gz")), CompressionMode.Decompress);
        TarFile.ExtractToDirectory(packed, office, overwriteFiles: false);
        Program = Path.Combine(office, name);
    }

    /// <summary>The folder of the program.</summary>
    public string Program { get; }

    /// <summary>Runs it in a folder, with an empty environment.</summary>
    internal Shell.Outcome Run(TestFolder folder, params string[] arguments) =>
        Shell.Run(folder.Root, "env", ["-i", Path.Combine(Program, "guong-sang"), .. arguments]);

    public void Dispose() => _folder.Dispose();
}
