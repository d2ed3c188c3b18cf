using Recognition.Content.Problems;
using Recognition.Tests;

namespace Recognition.Content.Tests;

/// <summary>What cannot be read in one entry hides nothing else in the file, and is told once.</summary>
public sealed class UnreadableEntryTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";
    private const string Title = "title: \"Hiến đất mở đường\"";
    private const string Movement = "movement: doan-ket-sang-tao";

    [Theory]
    [InlineData(Title, "title: \"Hiến đất mở đường", "GS066", 2)]
    [InlineData(Title, "title: \"Hiến \\đất\"", "GS007", 2)]
    [InlineData(Movement, "movement: [doan-ket-sang-tao", "GS067", 18)]
    [InlineData(Movement, "movement: [doan-ket-sang-tao]]", "GS007", 18)]
    [InlineData(Movement, "movement: *doan-ket", "GS011", 18)]
    [InlineData(Movement, "movement: &a doan-ket", "GS011", 18)]
    [InlineData(Title, "title: @Nam Dong", "GS059", 2)]
    [InlineData(Title, "title: `Hiến` đất", "GS059", 2)]
    [InlineData(Movement, "movement:\n - doan-ket-sang-tao\n  - doan-ket-sang-tao\n   : a", "GS007", 18)]
    [InlineData(Movement, "phong trào đoàn kết", "GS007", 18)]
    [InlineData(Movement, "movement: [[[[[[[[[[[[[[[[[[a]]]]]]]]]]]]]]]]]]", "GS012", 18)]
    public void HidesNothingElse(string good, string bad, string code, int line)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, good, bad);
        folder.Replace(Story, "quarter: 2026-Q3", "quarter: 2026-Q5");
        folder.Replace(Story, "unit: xa-nam-dong\nq", "unit: xa-nam-dog\nq");
        folder.Replace(Story, "author: \"Trung tâm Văn hóa, Thể thao và Truyền thông\"\n", "");

        var found = Judgement.Of(folder);
        Assert.Equal(new[] { "GS021", code, "GS028", "GS104" }.Order(StringComparer.Ordinal), found.Select(p => p.Rule.Code).Order(StringComparer.Ordinal));
        Assert.InRange(found.Single(p => p.Rule.Code == code).Place.Line, line, line + 3);
    }

    [Fact]
    public void TwoAreToldInOneRound()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, Title, "title: \"Hiến \\đất\"");
        folder.Replace(Story, Movement, "movement: *doan-ket");
        folder.Replace(Story, "tag: vuot-kho", "tag:\n\t- vuot-kho\n\t- vuot-khoo");

        Assert.Equal([(2, "GS007"), (19, "GS010"), (20, "GS010"), (20, "GS104"), (21, "GS011")], Judgement.Of(folder).Select(p => (p.Place.Line, p.Rule.Code)));
    }

    [Fact]
    public void AStatusThatCannotBeReadIsNoDraft()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, "status: published", "status: *draft");

        Assert.Equal((Rules.Alias, Severity.Error), Assert.Single(Judgement.Of(folder).Select(p => (p.Rule, p.Severity))));
    }

    [Fact]
    public void AMisnamedStatusIsReadAndStaysAnError()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, "status: published", "trạng thái: đã đăng");
        folder.Replace(Story, "author: \"Trung tâm Văn hóa, Thể thao và Truyền thông\"\n", "");

        Assert.Equal([Rules.Missing, Rules.UnknownKey, Rules.NotAChoice], Judgement.Of(folder).Select(p => p.Rule));
    }
}
