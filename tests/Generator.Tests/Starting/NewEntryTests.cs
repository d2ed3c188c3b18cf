using System.Text.Json;
using Recognition.Content.Kinds;
using Recognition.Content.Schema;
using Recognition.Tests;

namespace Recognition.Generator.Tests.Starting;

/// <summary><c>new unit</c> and <c>new campaign</c>, and the explanations of keys.</summary>
public sealed class NewEntryTests
{
    private static readonly Dictionary<string, Dictionary<string, string>> Strings = JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(
        File.ReadAllText(Repository.PathTo("src", "Generator", "Features", "Starting", "strings.json")))!;

    [Theory]
    [InlineData(Family.Story)]
    [InlineData(Family.Unit)]
    [InlineData(Family.Campaign)]
    public void EveryKeyIsExplainedInBothLanguagesInOneLine(Family family)
    {
        var schema = Families.Of(family).Schema;

        Assert.All(schema.Fields, field => Assert.All(new[] { "vi", "en" }, language =>
            Assert.InRange(Strings[$"explained.{schema.Name}.{field.Name}"][language].Split('\n').Single().Length, 5, 160)));
        Assert.Equal(schema.Fields.Count, Strings.Keys.Count(key => key.StartsWith($"explained.{schema.Name}.", StringComparison.Ordinal)));
    }

    [Fact]
    public void AUnitIsNamedAfterItsPlaceAndPassesCheck()
    {
        using var folder = TestFolder.WithGoodSite();

        var outcome = Cli.Run(folder, "new", "unit", "--name", "Ủy ban nhân dân xã Mường So", "--level", "cấp xã", "--locality", "con dao", "--block", "xa-phuong", "--parent", "Đặc khu Côn Đảo");

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        var text = File.ReadAllText(folder.PathTo("input/units/xa-muong-so.md"));
        Assert.All(
            new[] { "\nname: \"Ủy ban nhân dân xã Mường So\"\n", "\nlevel: xa\n", "\nlocality: \"Côn Đảo\"\n", "\nblock: xa-phuong\n", "\nparent: dac-khu-con-dao\n" },
            line => Assert.Contains(line, text, StringComparison.Ordinal));
        Assert.Equal(0, Cli.Run(folder, "check", "--strict").Code);
        Assert.Contains("Tên \"xa-muong-so\" đã có ở input/units/xa-muong-so.md", Cli.Run(folder, "new", "unit", "--name", "Xã Mường So", "--level", "xa").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ACampaignPassesCheck()
    {
        using var folder = TestFolder.WithGoodSite();

        var outcome = Cli.Run(
            folder, "new", "campaign", "--name", "Đợt thi đua: \"chào mừng\"", "--launched-by", "xa-nam-dong", "--document", "221/KH-UBND",
            "--from", "2026-09", "--to", "2026-12-31", "--participant", "Các xã, phường", "--participant", "Nhân dân", "--target", "100% đơn vị tham gia");

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        var text = File.ReadAllText(folder.PathTo("input/campaigns/dot-thi-dua-chao-mung.md"));
        Assert.All(
            new[] { "\nname: 'Đợt thi đua: \"chào mừng\"'\n", "\nparticipants: [\"Các xã, phường\", \"Nhân dân\"]\n", "\ntargets: [{ text: \"100% đơn vị tham gia\" }]\n" },
            line => Assert.Contains(line, text, StringComparison.Ordinal));
        Assert.Equal(0, Cli.Run(folder, "check", "--strict").Code);
    }

    [Theory]
    [InlineData("unit", "--name --level")]
    [InlineData("campaign", "--name --launched-by --document --from --to --participant --target")]
    public void WhatIsNeededAndMissingIsNamedInOneMessage(string kind, string flags)
    {
        using var folder = TestFolder.WithGoodSite();

        var outcome = Cli.Run(folder, "new", kind);

        Assert.Equal(2, outcome.Code);
        Assert.Equal(flags, string.Join(' ', outcome.Error.Trim().Split('\n')[1..].Select(line => line.Split(':')[0])));
    }

    [Theory]
    [InlineData("--level: không có giá trị \"cấp to\"", "unit", "--name", "Xã A", "--level", "cấp to")]
    [InlineData("--from: \"tháng chín\"", "campaign", "--name", "A", "--from", "tháng chín")]
    [InlineData("Chưa ghi gì, vì tệp mới sẽ có lỗi:\nto: ", "campaign", "--name", "A", "--launched-by", "xa-nam-dong", "--document", "221-kh-ubnd", "--from", "2026-12", "--to", "2026-09", "--participant", "a", "--target", "b")]
    public void WhatWillNotDoIsRefused(string message, string kind, params string[] arguments)
    {
        using var folder = TestFolder.WithGoodSite();

        var outcome = Cli.Run(folder, ["new", kind, .. arguments]);

        Assert.Equal(2, outcome.Code);
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
        Assert.Equal(0, Cli.Run(folder, "check").Code);
    }
}
