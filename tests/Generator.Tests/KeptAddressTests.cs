using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>What <c>check --published</c> does not ask of editors: what they cannot mend, and what the program itself would refuse.</summary>
public sealed class KeptAddressTests
{
    [Fact]
    public void CorrectingTheQuarterOfTheFirstStoryBlocksNobody()
    {
        const string First = "input/stories/2025/q2/huyen-cu.md";
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(First, "campaign: dot-thi-dua\n", "");
        folder.Replace(First, "quarter: 2025-Q2", "quarter: 2024-Q4");
        PublishedTests.PutOnLine(folder);
        var published = File.ReadAllText(folder.PathTo("on-line.json"));
        folder.Replace(First, "quarter: 2024-Q4", "quarter: 2025-Q2");

        PublishedTests.Passes(folder);
        Assert.All(["quy/2024-q4/", "quy/2025-q1/feed.xml", "nam/2024/", "nhung/quy/2024-q4/"], address => Assert.Contains($"\"{address}\"", published, StringComparison.Ordinal));
    }

    [Fact]
    public void ACampaignThatBecameAFreePageIsKeptByItsAliasAlone()
    {
        using var folder = PublishedTests.OnLine();
        File.Delete(folder.PathTo("input/campaigns/dot-thi-dua.md"));
        folder.Write("input/pages/dot-thi-dua.md", "---\ntitle: \"Đợt thi đua đặc biệt\"\naliases: [/chien-dich/dot-thi-dua/]\n---\n\nĐã kết thúc.\n");
        foreach (var story in Directory.GetFiles(folder.PathTo("input/stories"), "*.md", SearchOption.AllDirectories))
        {
            File.WriteAllLines(story, File.ReadAllLines(story).Where(line => !line.StartsWith("campaign:", StringComparison.Ordinal)));
        }

        PublishedTests.Passes(folder);
    }

    [Fact]
    public void NoAliasIsAdvisedThatWouldBeRefused()
    {
        using var folder = TestFolder.WithGoodSite();
        WriteOnLine(folder, ["in/guong/khong-con/", "nhung/don-vi/khong-con/", "nhung/don-vi/khong-con/data.json", "data/khac.json", "du-lieu/trang-3/"]);

        var outcome = PublishedTests.Check(folder);

        Assert.Equal(1, outcome.Code);
        Assert.Contains("địa chỉ /in/guong/khong-con/ đang có trên mạng nhưng sẽ mất  Tệp này do chương trình tạo ra", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("aliases: [/", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void NewNamesAreLookedForWhereFewAddressesVanishAndNotWhereAlmostAllDo()
    {
        const string Guess = "input/stories/2026/q3/hien-dat.md là nội dung ấy dưới tên mới";
        using var folder = TestFolder.WithGoodSite();

        WriteOnLine(folder, Enumerable.Range(1, 50).Select(n => $"guong/hien-dat-{n}/"));
        Assert.Contains(Guess, PublishedTests.Check(folder).Output, StringComparison.Ordinal);
        WriteOnLine(folder, Enumerable.Range(1, 51).Select(n => $"guong/hien-dat-{n}/"));
        var outcome = PublishedTests.Check(folder);
        var many = outcome.Output;

        Assert.DoesNotContain(Guess, many, StringComparison.Ordinal);
        Assert.Equal(2, outcome.Code);
        Assert.Contains("Bài đổi tên thì ghi vào tệp mới: aliases: [hien-dat-50].", many, StringComparison.Ordinal);
        Assert.Contains("\non-line.json  GS601  và 1 chỗ nữa như vậy trong tệp này\n", many, StringComparison.Ordinal);
        Assert.EndsWith("51 lỗi, 0 cảnh báo.\n", many, StringComparison.Ordinal);
    }

    private static void WriteOnLine(TestFolder folder, IEnumerable<string> addresses) => folder.Write(
        "on-line.json",
        $"{{ \"base_url\": \"https://example.org/guong-sang/\", \"urls\": [\n{string.Join(",\n", addresses.Select(a => $"\"{a}\""))}\n] }}");
}
