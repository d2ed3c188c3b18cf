using AngleSharp.Dom;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>Unknown, not due, not done and done are four things, and nobody is blamed for what nobody knows: on pages, in reports and in data.</summary>
public sealed class StandingTests
{
    private const string Campaign = "input/campaigns/dot-thi-dua.md";
    private const string Page = "chien-dich/dot-thi-dua/";

    /// <summary>The campaign of the good site ends with June 2026; Xã Đắk Wil launched nothing that anybody told of.</summary>
    [Theory]
    [InlineData("2026-06-30", "", "Chưa đến hạn", "Chưa đến hạn: đợt thi đua kéo dài đến hết ngày 30/6/2026", "not_due", null)]
    [InlineData("2026-07-01", "", "Chưa có thông tin", "Chưa đủ thông tin để nói đạt hay chưa", "unknown", null)]
    [InlineData("2026-07-01", "tracked_from: 2026-06-30\n", "Chưa làm", "Chưa đạt: cần 2 đơn vị (100%), còn 1", "not_done", false)]
    [InlineData("2026-06-30", "tracked_from: 2025-04-01\n", "Chưa đến hạn", "Chưa đến hạn: đợt thi đua kéo dài đến hết ngày 30/6/2026", "not_due", null)]
    public void ATargetStandsTheSameOnItsPageInReportsAndInData(string today, string tracked, string unit, string target, string standing, bool? met)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Campaign, "to: 2026-06\n", $"to: 2026-06\n{tracked}");
        foreach (var year in new[] { "2025", "2026" })
        {
            Directory.Delete(folder.PathTo("input/stories/" + year), recursive: true);
        }

        var site = BuiltSite.From(folder, today: DateOnly.Parse(today, null));

        var shown = site.Page(Page).QuerySelector(".targets > li")!;
        Assert.Equal(target, Read(shown.QuerySelector(".target-progress .status")!));
        Assert.Equal(unit, Read(Assert.Single(shown.QuerySelectorAll("tbody tr"), r => Read(r).StartsWith("Xã Đắk Wil", StringComparison.Ordinal)).Children[1]));
        var row = System.Text.Json.Nodes.JsonNode.Parse(site.Files["data/campaigns.json"])![0]!["targets"]![0]!;
        Assert.Equal((standing, met), ((string?)row["standing"], (bool?)row["met"]));
        Assert.Contains($",{standing},2,", site.Text("data/campaigns.csv"), StringComparison.Ordinal);
        foreach (var format in new[] { "text", "md", "csv" })
        {
            var report = string.Join(' ', Cli.Run(folder, "report", "--campaign", "dot-thi-dua", "--format", format, "--date", today).Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            Assert.Contains(unit, report, StringComparison.Ordinal);
            Assert.Contains(format == "csv" ? unit : target, report, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void NobodyInSonLaIsSaidToHaveDoneNothing()
    {
        var site = BuiltSite.Sample;

        foreach (var text in new[] { site.Main("chien-dich/dai-hoi-mttq-son-la-2024/"), site.Main("chien-dich/") })
        {
            Assert.DoesNotContain("chưa đạt", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Chưa có việc nào", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Chưa làm", text, StringComparison.Ordinal);
        }

        Assert.Contains("Trang không theo dõi đầy đủ đợt thi đua này", site.Main("chien-dich/dai-hoi-mttq-son-la-2024/"), StringComparison.Ordinal);
        Assert.NotNull(site.Page("chien-dich/dai-hoi-mttq-son-la-2024/").QuerySelector(".works a[href='/guong/thuan-chau-chung-tay-xoa-nha-tam/']"));
    }

    [Fact]
    public void ATargetOfWhichNothingIsKnownHasNoInformation()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Campaign, "counts: [phat-dong]", "counts: [dai-hoi]");

        var target = BuiltSite.From(folder).Page(Page).QuerySelector(".targets > li")!;

        Assert.Equal("Chưa có thông tin", Read(target.QuerySelector(".target-progress .status")!));
        Assert.Contains("2 đơn vị được theo dõi trên trang này: 2 chưa có thông tin", Read(target), StringComparison.Ordinal);
        Assert.All(target.QuerySelectorAll("tbody td:last-child"), td => Assert.Equal("–", Read(td)));
    }

    /// <summary>Xã Nam Dong introduced nobody in 2025, which its plan asks of it in 2025 alone.</summary>
    [Theory]
    [InlineData("", "Chưa có thông tin", "chưa có thông tin", 0)]
    [InlineData(", tracked_from: 2025-12-31", "Chưa đạt", "chưa đạt", 1)]
    public void AYearIsMissedOnlyWhereItIsTracked(string tracked, string word, string reported, int lacking)
    {
        using var folder = WithYearly($"years: [2025], units: [xa-nam-dong]{tracked}");
        var site = BuiltSite.From(folder);

        var row = Assert.Single(site.Page("nam/2025/").QuerySelectorAll(".matrix tbody tr"), r => r.QuerySelector("a[href$='/don-vi/xa-nam-dong/']") is not null);
        Assert.Equal(word, Read(row.QuerySelector(".cov-word")!));
        Assert.Contains(word, site.Main("don-vi/xa-nam-dong/"), StringComparison.Ordinal);
        Assert.Contains("Chỉ tiêu cả năm 2025, theo lời kế hoạch: Ít nhất 01 mô hình.", site.Main("don-vi/xa-nam-dong/"), StringComparison.Ordinal);
        Assert.Contains($"| Xã Nam Dong | Xã, phường | – | – | – | – | {reported} | 1 | 0 | 0 | 0 | {lacking} | 0 |", Cli.Run(folder, "report", "--year", "2025", "--format", "md").Output, StringComparison.Ordinal);
        Assert.Equal(lacking == 0, Cli.Run(folder, "report", "--year", "2025").Output.Contains("Trong đó 1 đơn vị chưa có thông tin", StringComparison.Ordinal));
    }

    [Fact]
    public void AYearlyRuleBindsTheYearsAndUnitsItNames()
    {
        using var folder = WithYearly("years: [2025], units: [xa-nam-dong]");
        var site = BuiltSite.From(folder);

        Assert.DoesNotContain("Cả năm", site.Main("nam/2026/"), StringComparison.Ordinal);
        Assert.DoesNotContain("Chỉ tiêu cả năm", site.Main("gioi-thieu-guong/"), StringComparison.Ordinal);
        Assert.DoesNotContain("Chưa có thông tin", site.Main("don-vi/xa-dak-wil/"), StringComparison.Ordinal);
    }

    private static TestFolder WithYearly(string rule)
    {
        var folder = TestFolder.WithGoodSite();
        folder.Plan("01-kl-tw", $"localities: [Cư Jút], yearly: {{ at_least: 1, text: \"Ít nhất 01 mô hình.\", {rule} }}");
        return folder;
    }

    private static string Read(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
