using Recognition.Content.Kinds.Units;
using Recognition.Content.Quotas;
using Recognition.Content.Values;
using Recognition.Tests;

namespace Recognition.Content.Tests;

/// <summary>Who introduced whom, unit by quarter, as the plan of Côn Đảo counts it: "trước ngày 05 của tháng cuối quý".</summary>
public sealed class CoverageTests
{
    [Theory]
    [InlineData("2026-Q1", "2026-03-04", CoverageState.InTime)]
    [InlineData("2026-Q1", "2026-03-05", CoverageState.Late)]
    [InlineData("2026-Q2", "2026-06-04", CoverageState.InTime)]
    [InlineData("2026-Q2", "2026-06-05", CoverageState.Late)]
    [InlineData("2026-Q3", "2026-09-04", CoverageState.InTime)]
    [InlineData("2026-Q3", "2026-09-05", CoverageState.Late)]
    [InlineData("2025-Q4", "2025-12-04", CoverageState.InTime)]
    [InlineData("2025-Q4", "2025-12-05", CoverageState.Late)]
    public void TheLastDayInTimeIsTheFourth(string quarter, string submitted, CoverageState state)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/units/don-bien-phong-con-dao.md", "assigned_quarters: [1]", "assigned_quarters: [1, 2, 3, 4]");
        folder.Replace("input/stories/2026/q1/don-bien-phong.md", "quarter: 2026-Q1", "quarter: " + quarter);
        folder.Replace("input/stories/2026/q1/don-bien-phong.md", "submitted: 2026-03-04", "submitted: " + submitted);
        folder.Replace("input/stories/2026/q1/don-bien-phong.md", "published: 2026-03-10", "published: 2026-11-01");

        Assert.Equal(state, CellOf(folder, "don-bien-phong-con-dao", quarter).State);
    }

    [Theory]
    [InlineData("2026-12-04", CoverageState.Due)]
    [InlineData("2026-12-05", CoverageState.Missing)]
    public void AUnitIsMissingOnlyWhenItsTimeIsOver(string today, CoverageState state)
    {
        using var folder = TestFolder.WithGoodSite();

        Assert.Equal(state, CellOf(folder, "ban-chqs-con-dao", "2026-Q4", DateOnly.Parse(today, null)).State);
    }

    [Fact]
    public void TheQuotaBindsThoseOnTheRotaOrAllUnits()
    {
        using var folder = TestFolder.WithGoodSite();
        Assert.Equal(CoverageState.NotAssigned, CellOf(folder, "khoi-van-hoa", "2026-Q2").State);
        Assert.Equal(CoverageState.Missing, CellOf(folder, "truong-vo-thi-sau", "2026-Q2").State);

        File.AppendAllText(folder.PathTo("settings.yml"), "quota_scope: all\n");
        Assert.Equal(CoverageState.Missing, CellOf(folder, "khoi-van-hoa", "2026-Q2").State);
        Assert.Equal(CoverageState.Missing, CellOf(folder, "truong-vo-thi-sau", "2026-Q2").State);
    }

    [Fact]
    public void AQuotaHoldsInItsPlacesFromItsFirstQuarter()
    {
        using var folder = TestFolder.WithGoodSite();
        File.AppendAllText(folder.PathTo("settings.yml"), "quota_scope: all\nquota_localities: [Côn Đảo]\nquota_from: 2026-Q2\n");

        Assert.Equal(CoverageState.NotAssigned, CellOf(folder, "khoi-dang", "2026-Q1").State);
        Assert.Equal(CoverageState.Missing, CellOf(folder, "khoi-dang", "2026-Q2").State);
        Assert.Equal(CoverageState.NotAssigned, CellOf(folder, "xa-dak-wil", "2026-Q3").State);
        Assert.DoesNotContain(Judgement.SiteOf(folder).Coverage.Of(new Quarter(2026, 3)), c => c.Unit.Slug == "xa-dak-wil");
    }

    [Theory]
    [InlineData("per_quarter: 2", 2, CoverageState.Missing)]
    [InlineData("per_quarter: 0", 0, CoverageState.NotAssigned)]
    [InlineData("per_year: 1", 0, CoverageState.NotAssigned)]
    public void AUnitsOwnQuotaStandsBeforeTheSettings(string quota, int owed, CoverageState state)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/units/don-bien-phong-con-dao.md", "parent:", $"quota: {{ {quota} }}\nparent:");

        var cell = CellOf(folder, "don-bien-phong-con-dao", "2026-Q1");

        Assert.Equal((owed, state), (cell.Quota, cell.State));
        Assert.Single(cell.Stories);
    }

    [Theory]
    [InlineData(2025, CoverageState.Missing)]
    [InlineData(2026, CoverageState.InTime)]
    public void AQuotaOfTheYearIsCountedOverTheYear(int year, CoverageState state)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/units/don-bien-phong-con-dao.md", "parent:", "quota: { per_year: 1 }\nparent:");

        Assert.Equal(state, Assert.Single(Judgement.SiteOf(folder).Coverage.Of(year), y => y.Unit.Slug == "don-bien-phong-con-dao").State);
    }

    [Fact]
    public void AUnitOwesNothingWhenItIsGoneOnTheLastDay()
    {
        using var folder = TestFolder.WithGoodSite();
        File.AppendAllText(folder.PathTo("settings.yml"), "quota_scope: all\n");
        folder.Replace("input/units/huyen-con-dao.md", "2025-06-30", "2025-06-03");

        Assert.Equal(0, CellOf(folder, "huyen-con-dao", "2025-Q2").Quota);
        Assert.Equal(0, CellOf(folder, "dac-khu-con-dao", "2025-Q2").Quota);
        Assert.Equal(1, CellOf(folder, "dac-khu-con-dao", "2025-Q3").Quota);
    }

    [Theory]
    [InlineData("hen-ngay", "unit: xa-nam-dong", "")]
    [InlineData("cho-duyet", "unit: xa-nam-dong", "")]
    [InlineData("rut-dong-y", "quarter: 2026-Q3", "quarter: 2026-Q4")]
    public void AStoryThatReadersDoNotSeeIsHandedInAllTheSame(string story, string old, string replacement)
    {
        using var folder = TestFolder.WithGoodSite();
        var file = Assert.Single(Directory.EnumerateFiles(folder.PathTo("input/stories"), story + ".md", SearchOption.AllDirectories));
        folder.Replace(file, old, replacement.Length > 0 ? replacement : old);
        folder.Replace(file, "unit: xa-nam-dong\nquarter", "unit: ban-chqs-con-dao\nquarter");

        var cell = CellOf(folder, "ban-chqs-con-dao", "2026-Q4", new(2026, 12, 5));

        Assert.Equal((CoverageState.InTime, 1, 1, 0), (cell.State, cell.HandedIn, cell.Unseen, cell.Stories.Count));
    }

    [Fact]
    public void AStoryItsEditorsTookOffDoesNotCount()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/stories/2026/q3/da-rut.md", "unit: xa-nam-dong\nquarter", "unit: cong-an-con-dao\nquarter");

        Assert.Equal((CoverageState.Missing, 0), (CellOf(folder, "cong-an-con-dao", "2026-Q3").State, CellOf(folder, "cong-an-con-dao", "2026-Q3").HandedIn));
    }

    [Fact]
    public void ABlockThatIsLedIsAskedThroughItsLeader()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Write("input/units/tram-y-te.md", "---\nname: Trạm Y tế Côn Đảo\nlocality: Côn Đảo\nlevel: xa\nblock: van-hoa-xa-hoi\n---\n");
        Assert.Equal(CoverageState.Missing, CellOf(folder, "khoi-van-hoa", "2026-Q1").State);
        Assert.Equal(CoverageState.NotAssigned, CellOf(folder, "tram-y-te", "2026-Q1").State);

        folder.Replace("input/stories/2026/q1/don-bien-phong.md", "unit: don-bien-phong-con-dao", "unit: tram-y-te");
        var leader = CellOf(folder, "khoi-van-hoa", "2026-Q1");
        var member = CellOf(folder, "tram-y-te", "2026-Q1");
        Assert.Equal((CoverageState.InTime, 1, 0), (leader.State, leader.Counted, leader.HandedIn));
        Assert.Equal("tram-y-te", Assert.Single(leader.Members).Unit.Slug);
        Assert.Equal((CoverageState.NotAssigned, "khoi-van-hoa"), (member.State, member.CountsFor?.Slug));
        var site = Judgement.SiteOf(folder);
        Assert.True(site.Coverage.IsInTime(Assert.Single(site.Stories, s => s.Slug == "don-bien-phong")));

        File.AppendAllText(folder.PathTo("settings.yml"), "quota_scope: all\n");
        Assert.Equal(CoverageState.Missing, CellOf(folder, "khoi-van-hoa", "2026-Q1").State);
        Assert.Equal(CoverageState.InTime, CellOf(folder, "tram-y-te", "2026-Q1").State);
    }

    [Fact]
    public void AStoryIsNeitherInTimeNorLateWhereNoDeadlineBinds()
    {
        using var folder = TestFolder.WithGoodSite();
        var site = Judgement.SiteOf(folder);

        Assert.True(site.Coverage.IsInTime(Assert.Single(site.Stories, s => s.Slug == "don-bien-phong")));
        Assert.Null(site.Coverage.IsInTime(Assert.Single(site.Stories, s => s.Slug == "thu-hoi")));
    }

    [Fact]
    public void AUnitOwesNothingOfAYearWhenItIsGoneAtItsEnd()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/units/huyen-con-dao.md", "level: huyen", "level: huyen\nquota: { per_year: 2 }");
        var site = Judgement.SiteOf(folder);

        Assert.Equal(CoverageState.NotAssigned, site.Coverage.Of(UnitOf(site, "huyen-con-dao"), 2025).State);
        Assert.Equal(CoverageState.Missing, site.Coverage.Of(UnitOf(site, "huyen-con-dao"), 2024).State);
    }

    [Fact]
    public void TheNextDeadlineOfAUnitIsThatOfItsRota()
    {
        using var folder = TestFolder.WithGoodSite();
        var site = Judgement.SiteOf(folder);

        Assert.Equal(new Quarter(2026, 4), site.Coverage.NextDueOf(UnitOf(site, "ban-chqs-con-dao")));
        Assert.Equal(new Quarter(2027, 1), site.Coverage.NextDueOf(UnitOf(site, "don-bien-phong-con-dao")));
        Assert.Null(site.Coverage.NextDueOf(UnitOf(site, "xa-dak-wil")));
    }

    [Fact]
    public void ATargetIsDoneOverRequiredUnitByUnit()
    {
        using var folder = TestFolder.WithGoodSite();
        var site = Judgement.SiteOf(folder);

        var progress = site.ProgressOf(site.Campaigns[0]);

        Assert.Equal([(1, 2), (1, 6)], progress.Select(p => (p.Done, p.Required)));
        Assert.Equal(["xa-dak-wil", "xa-nam-dong"], progress[0].Units.Select(u => u.Unit.Slug));
    }

    [Fact]
    public void AUnitThatLeadsOneBlockAndSitsInAnotherIsAskedForTheOneItLeads()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/units/khoi-kinh-te.md", "block: kinh-te", "block: van-hoa-xa-hoi\nleads_block: kinh-te");

        Assert.Equal(1, CellOf(folder, "khoi-kinh-te", "2026-Q4").Quota);
        Assert.Equal(0, CellOf(folder, "khoi-kinh-te", "2026-Q1").Quota);
    }

    [Theory]
    [InlineData("valid_to: 2025-06-30", 1)]
    [InlineData("valid_from: 2026-06-05", 1)]
    [InlineData("valid_from: 2026-06-04", 0)]
    public void ABlockIsAskedThroughItsLeaderOnlyWhileThereIsOne(string validity, int quotaOfMember)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/units/khoi-dang.md", "block: dang-doan-the", $"leads_block: truong-hoc\n{validity}");

        Assert.Equal(quotaOfMember, CellOf(folder, "truong-vo-thi-sau", "2026-Q2").Quota);
    }

    [Fact]
    public void WhatNobodyNotedTheDayOfIsNotCalledLate()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/stories/2026/q1/don-bien-phong.md", "submitted: 2026-03-04\n", "");

        var cell = CellOf(folder, "don-bien-phong-con-dao", "2026-Q1");

        Assert.Equal((1, 0, CoverageState.InTime), (cell.HandedIn, cell.Late, cell.State));
    }

    [Fact]
    public void NobodyIsLateWhomNoDeadlineBinds()
    {
        using var folder = TestFolder.WithGoodSite();

        var cell = CellOf(folder, "xa-dak-wil", "2026-Q2");

        Assert.Equal((1, 0, 0, CoverageState.NotAssigned), (cell.HandedIn, cell.InTime, cell.Late, cell.State));
    }

    [Fact]
    public void AStoryTakenOffBecauseConsentWasKeepsItsUnitsPart()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/stories/2026/q1/don-bien-phong.md", "submitted: 2026-03-04\n", "");
        folder.Replace("input/stories/2026/q1/don-bien-phong.md", "status: given", "status: withdrawn");

        var cell = CellOf(folder, "don-bien-phong-con-dao", "2026-Q1");

        Assert.Equal((0, 1, CoverageState.InTime), (cell.Stories.Count, cell.HandedIn, cell.State));
    }

    [Fact]
    public void QuartersBeginWithWhatWasAsked()
    {
        using var folder = TestFolder.WithGoodSite();
        Assert.Equal(new Quarter(2025, 2), Judgement.SiteOf(folder).Quarters[^1]);

        File.AppendAllText(folder.PathTo("settings.yml"), "quota_from: 2024-Q3\n");
        Assert.Equal(new Quarter(2024, 3), Judgement.SiteOf(folder).Quarters[^1]);

        folder.Replace("input/stories/2026/q3/da-rut.md", "quarter: 2026-Q3", "quarter: 2062-Q3");
        Assert.Equal(new Quarter(2026, 4), Judgement.SiteOf(folder).Quarters[0]);
    }

    private static CoverageCell CellOf(TestFolder folder, string unit, string quarter, DateOnly? today = null)
    {
        var site = Judgement.SiteOf(folder, today);
        Assert.True(Quarter.TryParse(quarter, out var parsed));
        return site.Coverage.Of(UnitOf(site, unit), parsed);
    }

    private static Unit UnitOf(Site site, string slug) => Assert.Single(site.Units, u => u.Slug == slug);
}
