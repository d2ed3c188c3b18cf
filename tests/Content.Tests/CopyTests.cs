using Recognition.Content.Kinds.Stories;
using Recognition.Content.Problems;
using Recognition.Tests;

namespace Recognition.Content.Tests;

/// <summary>Copies are known by name, text, title and decision, and nothing else is taken for one.</summary>
public sealed class CopyTests
{
    private const string Path = "input/stories/2026/q3/";

    [Theory]
    [InlineData("hien-dat - Copy.md")]
    [InlineData("hien-dat - Copy (2).md")]
    [InlineData("hien-dat (1).md")]
    [InlineData("hien-dat(1).md")]
    [InlineData("Copy of hien-dat.md")]
    [InlineData("hien-dat copy.md")]
    [InlineData("hien-dat copy 3.md")]
    [InlineData("hien-dat - Bản sao.md")]
    [InlineData("Bản sao của hien-dat.md")]
    [InlineData("hien-dat - Sao chép.md")]
    [InlineData("Sao chép của hien-dat.md")]
    [InlineData("Copy 2 of hien-dat.md")]
    [InlineData("Copy (2) of hien-dat.md")]
    [InlineData("hien-dat-copy.md")]
    [InlineData("hien-dat_ban-sao.md")]
    public void AFileNameThatSaysCopyLeadsToItsOriginal(string name) => Assert.Equal(Path + "hien-dat.md", CopyName.OriginalOf(Path + name, p => p == Path + "hien-dat.md"));

    [Theory]
    [InlineData("chung-thuc-ban-sao.md")]
    [InlineData("hien-dat-2.md")]
    [InlineData("to-5.md")]
    [InlineData("photocopy.md")]
    [InlineData("Chuyện ở tổ 5.md")]
    public void AnyOtherNameIsNoCopy(string name) => Assert.Null(CopyName.OriginalOf(Path + name, p => p == Path + "hien-dat.md"));

    [Theory]
    [InlineData(1, true, "2026-08-29")]
    [InlineData(20, true, "2026-08-29")]
    [InlineData(20, true, "2026-08-28")]
    [InlineData(400, false, "2026-08-28")]
    public void ATextIsKnownAgainAfterSmallChangesOnly(int changed, bool isNear, string approved)
    {
        using var folder = TestFolder.WithGoodSite();
        var words = Enumerable.Range(0, 600).Select(i => $"chữ{i * 7919 % 600}").ToArray();
        Write(folder, "a", string.Join(' ', words));
        Write(folder, "b", string.Join(' ', words.Select((w, i) => i < changed ? w + "x" : w)));

        folder.Replace(Path + "b.md", "date: 2026-08-28", "date: " + approved);

        Assert.Equal(isNear ? [approved.EndsWith("28", StringComparison.Ordinal) ? Rules.CopiedStory : Rules.NearlyEqualBody] : [], Judgement.Of(folder).Select(p => p.Rule));
    }

    [Theory]
    [InlineData("Lò Thị Mây", "Nguyễn Văn Phúc Lộc")]
    [InlineData("Lò Thị Mây", "Vàng A Sử")]
    public void ACopyWithOtherNamesThroughoutIsKnown(string name, string other)
    {
        using var folder = TestFolder.WithGoodSite();
        var sentences = Enumerable.Range(0, 30).Select(i => $"Năm ấy {name} ở bản Nà Tăm xã Nam Dong việc{i} từ{i * 7} nhà{i * 11} đường{i * 13}.");
        var text = string.Join(' ', sentences);
        Write(folder, "a", text);
        Write(folder, "b", text.Replace(name, other, StringComparison.Ordinal).Replace("bản Nà Tăm xã Nam Dong", "bản Sin Suối Hồ xã Tam Đường", StringComparison.Ordinal));

        Assert.Equal([Rules.CopiedStory], Judgement.Of(folder).Select(p => p.Rule));
    }

    [Fact]
    public void ACopyOfWhatIsNotThereNamesNothing()
    {
        Assert.Equal("", CopyName.OriginalOf(Path + "Chuyện xóm - Copy.md", _ => false));
        Assert.Equal(Path + "chuyen-xom.md", CopyName.OriginalOf(Path + "Chuyện xóm - Copy.md", p => p == Path + "chuyen-xom.md"));
    }

    [Fact]
    public void TheTextOfAStoryWhoseConsentWasWithdrawnDoesNotComeBackUnderAnotherTitle()
    {
        using var folder = TestFolder.WithGoodSite();
        var text = string.Join(' ', Enumerable.Range(0, 30).Select(i => $"từ{i}"));
        Write(folder, "a", text);
        folder.Replace(Path + "a.md", "status: given", "status: withdrawn");
        Write(folder, "b", text);

        var problem = Assert.Single(Judgement.Of(folder));
        Assert.Equal((Rules.EqualBody, Path + "b.md"), (problem.Rule, problem.Place.File));
    }

    [Fact]
    public void ADecisionThatHonoursSeveralIsSaidToDoSo()
    {
        using var folder = TestFolder.WithGoodSite();
        Write(folder, "a", "Ngắn.", "award: [{ award: bieu-duong, decision: \"77/QĐ\", date: 2026-08-01 }]");
        Write(folder, "b", "Ngắn hơn.", "award: [{ award: bieu-duong, decision: \"77 / QĐ\", date: 2026-08-01, joint: true }]");
        Assert.Empty(Judgement.Of(folder));

        folder.Replace(Path + "b.md", ", joint: true", "");
        Assert.Equal([Rules.SharedDecision], Judgement.Of(folder).Select(p => p.Rule));

        folder.Replace(Path + "b.md", "77 / QĐ", "Quyết định số 77/QĐ");
        Assert.Equal([Rules.SharedDecision], Judgement.Of(folder).Select(p => p.Rule));
    }

    private static void Write(TestFolder folder, string name, string body, string keys = "")
    {
        var good = File.ReadAllText(folder.PathTo(Path + "hien-dat.md")).Split("\n---\n")[0];
        var kept = good.Split('\n').Where(l => !l.StartsWith("award:", StringComparison.Ordinal) && !l.StartsWith("aliases:", StringComparison.Ordinal));
        var matter = string.Join('\n', kept).Replace("title: \"Hiến đất mở đường\"", $"title: \"Bài {name}\"", StringComparison.Ordinal).Replace("Người được nêu", $"Người {name}", StringComparison.Ordinal);
        folder.Write($"{Path}{name}.md", $"{matter}\n{keys}\n---\n\n{body}\n");
    }
}
