using System.Globalization;
using Recognition.Generator.Tests.Images;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>A build says what the site weighs, and publishes nothing its host would not take.</summary>
public sealed class WeightReportTests
{
    [Fact]
    public void TheHeaviestPagesAreNamed()
    {
        using var folder = PhotographTests.WithPhotographs();
        File.AppendAllText(folder.PathTo("input/stories/2026/q3/hien-dat.md"), string.Concat(Enumerable.Repeat("Con đường mới. ", 2000)));

        var lines = Cli.Run(folder).Output.Split('\n').SkipWhile(l => !l.StartsWith("Cả trang nặng", StringComparison.Ordinal)).ToList();

        Assert.Contains("trên 1000 MB cho phép", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("  /guong/hien-dat/", lines[1], StringComparison.Ordinal);
        Assert.True(int.Parse(lines[1].Split(' ')[^2], CultureInfo.InvariantCulture) > new FileInfo(folder.PathTo("output/guong/hien-dat/index.html")).Length / 1000, lines[1]);
        Assert.All(lines[1..6], line => Assert.StartsWith("  /", line, StringComparison.Ordinal));
        Assert.StartsWith("Xong:", lines[6], StringComparison.Ordinal);
    }

    private const int LongPages = 12;

    [Theory]
    [InlineData(2_399_999, false)]
    [InlineData(2_400_000, true)]
    public void FromFourFifthsOfTheLimitOnThereIsAWarning(int bytes, bool isWarned)
    {
        using var folder = TestFolder.WithGoodSite();
        File.AppendAllText(folder.PathTo("settings.yml"), "size_limit_mb: 3\n");
        var missing = bytes - WeightWith(folder, letters: 1);

        Assert.Equal(bytes, WeightWith(folder, 1 + missing));

        var outcome = Cli.Run(folder);
        Assert.Equal(0, outcome.Code);
        Assert.Equal(isWarned, outcome.Error.Contains("Trang sắp chạm giới hạn 3 MB", StringComparison.Ordinal));
    }

    [Fact]
    public void ASiteTooHeavyForItsHostIsNotPublished()
    {
        using var folder = TestFolder.WithGoodSite();
        Assert.Equal(0, Cli.Run(folder).Code);
        File.AppendAllText(folder.PathTo("settings.yml"), "size_limit_mb: 1\n");
        for (var i = 0; i < 40; i++)
        {
            folder.Write($"input/pages/trang-{i}.md", $"---\ntitle: \"Trang {i}\"\n---\n\n{new string('a', 30_000)}\n");
        }

        var outcome = Cli.Run(folder);

        Assert.Equal(1, outcome.Code);
        Assert.Contains("Trang vượt giới hạn 1 MB", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("Cloudflare Pages nhận theo số tệp", outcome.Error, StringComparison.Ordinal);
        Assert.Matches(@"Mới dựng \d+ trên \d+ trang đã nặng 1,\d MB trên 1 MB cho phép, nên dừng ở đây; dựng hết thì khoảng \d+ MB\.", outcome.Output);
        Assert.Contains("Chưa dựng trang.", outcome.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.PathTo("output/trang-1")));
        Assert.True(File.Exists(folder.PathTo("output/index.html")));
    }

    [Fact]
    public void TimingsSayWhatEachStepTook()
    {
        using var folder = TestFolder.WithGoodSite();

        var lines = Cli.Run(folder, "build", "--timings").Output.Split('\n').Where(line => line.Contains(" giây  ", StringComparison.Ordinal)).Select(line => line[(line.IndexOf(" giây  ", StringComparison.Ordinal) + 7)..]).ToList();

        Assert.Equal("Đọc nội dung", lines[0]);
        Assert.Equal("Kiểm tra", lines[1]);
        Assert.Contains("Lập chỉ mục tìm kiếm", lines);
        Assert.Equal("Ghi danh mục và dữ liệu", lines[^1]);
    }

    /// <summary>Builds the site with so many letters more than one on each of its long pages, and weighs it.</summary>
    private static int WeightWith(TestFolder folder, int letters)
    {
        for (var page = 0; page < LongPages; page++)
        {
            var share = (letters / LongPages) + (page < letters % LongPages ? 1 : 0);
            folder.Write($"input/pages/dai-{page:00}.md", $"---\ntitle: \"Dài {page:00}\"\n---\n\n{new string('a', 1 + share)}\n");
        }

        return BuiltSite.From(folder).Files.Values.Sum(content => content.Length);
    }
}
