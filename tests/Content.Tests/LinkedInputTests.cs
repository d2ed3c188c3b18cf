using Recognition.Content.Files;
using Recognition.Content.Problems;
using Recognition.Tests;

namespace Recognition.Content.Tests;

/// <summary>The input stays in its folder: what leads out of it, or is no file at all, is refused by its name and never opened.</summary>
public sealed class LinkedInputTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";

    [Theory]
    [InlineData("input/stories/2026/q3/mat-khau.md", "/etc/passwd")]
    [InlineData("input/stories/2026/q3/ban-khac.md", "hien-dat.md")]
    [InlineData("input/stories/2026/q3/vong", "..")]
    [InlineData("input/stories/2026/q3/khong-con.md", "/khong/con/o/day.md")]
    [InlineData("input/pages/ngoai", "/etc")]
    public void ALinkIsRefusedByItsName(string link, string target)
    {
        using var folder = TestFolder.WithGoodSite();
        File.CreateSymbolicLink(folder.PathTo(link), target);

        var problem = Assert.Single(ProblemsOf(folder));

        Assert.Equal((Rules.NotAFile, link), (problem.Rule, problem.Place.File));
        Assert.DoesNotContain("root:", Said(problem), StringComparison.Ordinal);
        Assert.Contains("chép chính tệp hoặc thư mục ấy vào đây", Said(problem), StringComparison.Ordinal);
    }

    [Fact]
    public void AListThatIsALinkIsNotRead()
    {
        using var folder = TestFolder.WithGoodSite();
        File.Move(folder.PathTo("input/documents.yml"), folder.PathTo("van-ban.yml"));
        File.CreateSymbolicLink(folder.PathTo("input/documents.yml"), folder.PathTo("van-ban.yml"));

        Assert.Contains(ProblemsOf(folder), problem => problem.Rule == Rules.NotAFile && problem.Place.File == "input/documents.yml");
    }

    [Fact]
    public async Task APipeThatNobodyWritesToEndsNoBuild()
    {
        using var folder = TestFolder.WithGoodSite();
        Assert.Equal(0, Shell.Run(folder.Root, "mkfifo", ["input/stories/2026/q3/ong.md"]).Code);

        var problem = Assert.Single(await Task.Run(() => ProblemsOf(folder)).WaitAsync(TimeSpan.FromMinutes(1)));

        Assert.Equal((Rules.NotAFile, "input/stories/2026/q3/ong.md"), (problem.Rule, problem.Place.File));
        Assert.Contains("đường ống", Said(problem), StringComparison.Ordinal);
    }

    [Fact]
    public void ANameThatIsNoTextIsRefused()
    {
        using var folder = TestFolder.WithGoodSite();
        Assert.Equal(0, Shell.Run(folder.Root, "bash", ["-c", $"cp {Story} $'input/stories/2026/q3/b\\xe0i.md'"]).Code);

        var problem = Assert.Single(ProblemsOf(folder));

        Assert.Equal((Rules.NotAFile, "input/stories/2026/q3/b\uFFFDi.md"), (problem.Rule, problem.Place.File));

        // .NET cannot delete by such a name either.
        Assert.Equal(0, Shell.Run(folder.Root, "rm", ["-r", "input"]).Code);
    }

    [Theory]
    [InlineData("/dev/zero", false)]
    [InlineData("/etc/passwd", true)]
    public void ADeviceThatNeverEndsIsNoFile(string path, bool isFile) => Assert.Equal(isFile, RegularFile.Is(path, length: 0));

    [Fact]
    public void AnEmptyFileIsAFile()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Write("input/stories/2026/q3/trong.md", "");

        Assert.Equal(Rules.NoFrontMatter, Assert.Single(ProblemsOf(folder)).Rule);
    }

    [Fact]
    public void AFileOfManyGigabytesIsNotRead()
    {
        using var folder = TestFolder.WithGoodSite();
        using (var file = File.Create(folder.PathTo("input/stories/2026/q3/to.md")))
        {
            file.SetLength(8L << 30);
        }

        var before = GC.GetTotalAllocatedBytes(precise: true);
        Assert.Equal(Rules.TooLarge, Assert.Single(ProblemsOf(folder)).Rule);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 200L << 20);
    }

    private static IReadOnlyList<Problem> ProblemsOf(TestFolder folder)
    {
        var problems = new ProblemList();
        ContentReader.Read(folder.PathTo("input"), "input", problems, threads: 2);
        return problems.InOrder();
    }

    private static string Said(Problem problem) => Messages.In("vi").Describe(problem);
}
