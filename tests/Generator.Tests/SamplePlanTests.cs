
namespace Recognition.Generator.Tests;

/// <summary>
/// The sample's pages keep the rota of Côn Đảo (221/KH-UBND, part III, 1) unit by unit: the leader of a block, not each of its
/// units; the office of education for the schools; border guards, police and military in a quarter of their own. It binds no other place.
/// </summary>
public sealed class SamplePlanTests
{
    [Theory]
    [InlineData("2025-q1", "Khối trưởng Khối các cơ quan, ngành văn hóa - xã hội, tổ chức xã hội, xã hội nghề nghiệp: Chưa có bài", "Đồn Biên phòng Côn Đảo: Đúng hạn")]
    [InlineData("2025-q2", "Phòng Giáo dục và Đào tạo huyện Côn Đảo: Đúng hạn")]
    [InlineData("2025-q3", "Khối trưởng Khối các cơ quan Đảng, tổ chức chính trị - xã hội: Chưa có bài", "Công an đặc khu Côn Đảo: Đúng hạn")]
    [InlineData("2025-q4", "Khối trưởng Khối các cơ quan, ngành kinh tế: Chưa có bài", "Ban Chỉ huy quân sự đặc khu Côn Đảo: Chưa có bài")]
    [InlineData("2026-q1", "Khối trưởng Khối các cơ quan, ngành văn hóa - xã hội, tổ chức xã hội, xã hội nghề nghiệp: Đúng hạn", "Đồn Biên phòng Côn Đảo: Chưa có bài")]
    [InlineData("2026-q2", "Phòng Văn hóa - Xã hội đặc khu Côn Đảo: Chưa có bài")]
    [InlineData("2026-q3", "Khối trưởng Khối các cơ quan Đảng, tổ chức chính trị - xã hội: Chưa có bài", "Công an đặc khu Côn Đảo: Chưa có bài")]
    [InlineData("2026-q4", "Khối trưởng Khối các cơ quan, ngành kinh tế: Còn hạn", "Ban Chỉ huy quân sự đặc khu Côn Đảo: Đúng hạn")]
    public void ThePlanOfConDaoAsksTheseUnits(string quarter, params string[] units)
    {
        var rows = BuiltSite.Sample.Page($"quy/{quarter}/").QuerySelectorAll("section[aria-labelledby=rota] tbody tr");

        Assert.Equal(units, rows.Select(row => $"{row.QuerySelector("th")!.TextContent.Trim()}: {row.QuerySelector(".cov-word")!.TextContent.Trim()}"));
    }

    [Theory]
    [InlineData("2025-q2", "truong-thcs-le-hong-phong-con-dao", "Phòng Giáo dục và Đào tạo huyện Côn Đảo")]
    [InlineData("2026-q1", "trung-tam-y-te-quan-dan-y-con-dao", "Khối trưởng Khối các cơ quan, ngành văn hóa")]
    public void WhatAUnitOfABlockIntroducesStandsWithItsLeader(string quarter, string unit, string leader)
    {
        var page = BuiltSite.Sample.Page($"quy/{quarter}/");
        var name = BuiltSite.Sample.Page($"don-vi/{unit}/").QuerySelector("h1")!.TextContent;

        var row = Assert.Single(page.QuerySelectorAll("section[aria-labelledby=rota] tr"), r => r.TextContent.Contains(leader, StringComparison.Ordinal));
        Assert.Contains("đúng hạn", row.QuerySelector("li .fine")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(page.QuerySelectorAll("section[aria-labelledby=others] table th"), th => th.TextContent.Contains(name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    public void TheModelOf2023BindsNobodyInNamDinhWhomThePlanDoesNotName(int year)
    {
        var page = BuiltSite.Sample.Page($"nam/{year}/");

        Assert.DoesNotContain("Chưa đạt", page.QuerySelector("main")!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.All(
            page.QuerySelectorAll(".matrix tbody tr").Where(r => r.QuerySelector("th a[href*='nam-dinh'], th a[href*='ba-lat']") is not null),
            row => Assert.Empty(row.QuerySelectorAll(".cov")));
    }

    [Fact]
    public void TheRotaOfConDaoBindsNobodyElsewhere() => Assert.All(
        ["don-bien-phong-ba-lat", "cong-an-phuong-nam-dinh", "cong-an-xa-nam-dong", "don-bien-phong-huoi-luong", "don-bien-phong-nam-na", "bo-chi-huy-quan-su-tinh-son-la"],
        unit => Assert.DoesNotContain("Quý được phân công", BuiltSite.Sample.Main($"don-vi/{unit}/"), StringComparison.Ordinal));

    [Fact]
    public void WhatIsCountedFromSamplesSaysSo()
    {
        Assert.All(
            ["quy/2026-q1/", "nam/2026/", "don-vi/don-bien-phong-con-dao/", "khoi/luc-luong-vu-trang/"],
            address => Assert.StartsWith("Nội dung minh họa", BuiltSite.Sample.Page(address).QuerySelector(".cov-sample")!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void WhereNoDeadlineBindsAStoryIsNotCalledLate()
    {
        Assert.Contains("Ngày đơn vị gửi bài11/3/2026", BuiltSite.Sample.Main("guong/bua-sang-thu-hai-cua-don-huoi-luong/"), StringComparison.Ordinal);
        Assert.DoesNotContain("· chậm", BuiltSite.Sample.Main("guong/bua-sang-thu-hai-cua-don-huoi-luong/"), StringComparison.Ordinal);
    }
}
