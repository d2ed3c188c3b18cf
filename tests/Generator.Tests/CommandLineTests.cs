using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>What the program says to a person who runs it.</summary>
public sealed class CommandLineTests
{
    [Fact]
    public void NoVerbMeansBuild()
    {
        using var folder = TestFolder.WithGoodSite();

        var outcome = Cli.RunAlone(folder);

        Assert.Equal(0, outcome.Code);
        Assert.Contains("Xong: 6 bài", outcome.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.PathTo("output/index.html")));
    }

    [Fact]
    public void OutputThatNobodyWatchesIsPlainLines()
    {
        using var folder = TestFolder.WithGoodSite();

        var output = Cli.RunAlone(folder, "build").Output;

        Assert.DoesNotContain('\u001b', output);
        Assert.StartsWith("Đọc nội dung", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--date", "20/11/2026", "\"20/11/2026\" không phải là ngày")]
    [InlineData("--base-url", "guong-sang", "\"guong-sang\" không phải là địa chỉ gốc của trang. Hãy viết sau --base-url đủ https://")]
    [InlineData("--base-url", "https://donvi.gov.vn/guong/index.html?lang=vi", "Hãy viết sau --base-url: https://donvi.gov.vn/guong/\n")]
    [InlineData("--base-url", "donvi.gov.vn/guong", "Hãy viết sau --base-url: https://donvi.gov.vn/guong/\n")]
    [InlineData("--base-url", "https://an:bi-mat@donvi.gov.vn/", "Hãy viết sau --base-url: https://donvi.gov.vn/\n")]
    [InlineData("--threads", "0", "\"0\" không phải là số từ 1 đến 256")]
    [InlineData("--input", "khong-co", "Không có thư mục \"khong-co\"")]
    [InlineData("--input", " ", "Thiếu tên sau --input.")]
    [InlineData("--settings", "", "Thiếu tên sau --settings.")]
    [InlineData("--output", "input/trang", "Không ghi trang vào \"input/trang\" được, vì thư mục đó nằm trong thư mục nội dung \"input\"")]
    [InlineData("--settings", "khong-co.yml", "Không có tệp cài đặt \"khong-co.yml\"")]
    public void AWrongOptionIsExplained(string option, string value, string message)
    {
        using var folder = TestFolder.WithGoodSite();

        var outcome = Cli.Run(folder, "build", option, value);

        Assert.Equal(2, outcome.Code);
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.PathTo("output")));
    }

    [Theory]
    [InlineData("build --outpt x", "Dòng lệnh chưa đúng: không hiểu \"--outpt\". Có phải \"--output\"?\nDòng lệnh chưa đúng: không hiểu \"x\".\n")]
    [InlineData("check --format xlsx", "Dòng lệnh chưa đúng: --format không nhận \"xlsx\". Hãy chọn: github, json, text.\n")]
    [InlineData("check --format", "Dòng lệnh chưa đúng: thiếu giá trị sau --format.\n")]
    public void AWrongCommandLineIsExplainedInItsOwnWords(string line, string said)
    {
        using var folder = TestFolder.WithGoodSite();

        var outcome = WarmProgram.Run(folder.Root, line.Split(' '));

        Assert.Equal((2, said + "Gõ --help để xem cách dùng.\n"), (outcome.Code, outcome.Error.ReplaceLineEndings("\n")));
    }

    [Fact]
    public void AFileThatTheMachineRefusesIsExplained()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("settings.yml", "share_cards: 0", "share_cards: 1");
        folder.Write(".cache", "một tệp ở chỗ của thư mục");

        var outcome = Cli.Run(folder);

        Assert.Equal(2, outcome.Code);
        Assert.StartsWith("Không đọc hoặc ghi được \"", outcome.Error, StringComparison.Ordinal);
        Assert.Contains(".cache", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("hãy xem ở đó có tệp nào mang tên của thư mục", outcome.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.PathTo("output")));
    }

    [Fact]
    public void AnUnknownThemeNamesThoseThereAre()
    {
        using var folder = TestFolder.WithGoodSite();
        File.AppendAllText(folder.PathTo("settings.yml"), "theme: Cuc\n");

        var outcome = Cli.Run(folder);

        Assert.Equal(2, outcome.Code);
        Assert.Contains("Không có giao diện \"Cuc\". Các giao diện hiện có: Sen.", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WrongSettingsAreTheMachinesFaultAndNameTheirLine()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("settings.yml", "page_size: 3", "page_size: ba\nemail: \"Phòng Nội vụ\"");

        var outcome = Cli.Run(folder);

        Assert.Equal(2, outcome.Code);
        Assert.Contains("settings.yml:5:12  GS029  page_size: \"ba\" không phải là số nguyên từ 1 đến 200", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("settings.yml:6:8  GS037  email: \"Phòng Nội vụ\" không phải là địa chỉ thư điện tử", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void MessagesComeInEnglishWhenAskedFor()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/stories/2026/q3/hien-dat.md", "unit: xa-nam-dong", "unit: xa-nam-dog");

        var outcome = Cli.Run(folder, "--lang", "en");

        Assert.Contains("unit: there is no unit \"xa-nam-dog\".  Did you mean \"xa-nam-dong\"?", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("The site was not built.", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void TheBaseUrlOfTheCommandLineStandsBeforeTheSettings()
    {
        using var folder = TestFolder.WithGoodSite();

        Assert.Equal(0, Cli.Run(folder, "--base-url", "https://don-vi.example/khac/").Code);

        Assert.Contains("https://don-vi.example/khac/guong/", File.ReadAllText(folder.PathTo("output/sitemap.xml")), StringComparison.Ordinal);
        Assert.Contains("href=\"/khac/guong/", File.ReadAllText(folder.PathTo("output/index.html")), StringComparison.Ordinal);
    }
}
