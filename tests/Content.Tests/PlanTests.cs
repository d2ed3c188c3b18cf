using System.Text;
using System.Text.RegularExpressions;
using Recognition.Content.Configuration;
using Recognition.Content.Problems;
using Recognition.Content.Quotas;
using Recognition.Content.Values;
using Recognition.Tests;

namespace Recognition.Content.Tests;

/// <summary>Each place follows its own plan, for the plan's time; the settings hold where no plan binds.</summary>
public sealed partial class PlanTests
{
    private const string ConDao = "localities: [Côn Đảo], quarterly: { at_least: 1, before_day: 5, rota: ["
        + "{ quarter: 1, blocks: [van-hoa-xa-hoi], units: [don-bien-phong-con-dao] }, { quarter: 2, blocks: [truong-hoc] }, "
        + "{ quarter: 3, blocks: [dang-doan-the], units: [cong-an-con-dao] }, { quarter: 4, blocks: [kinh-te], units: [ban-chqs-con-dao] }] }";

    [Fact]
    public void APlanAsksAsTheSettingsDidThatHeldTheSame()
    {
        using var folder = TestFolder.WithGoodSite();
        var before = CellsOf(folder);

        MoveRotaTo(folder, ConDao);

        Assert.Contains(before, cell => cell.Contains("InTime", StringComparison.Ordinal));
        Assert.Contains(before, cell => cell.Contains("Missing", StringComparison.Ordinal));
        Assert.Equal(before, CellsOf(folder));
    }

    [Fact]
    public void TwoPlacesHaveQuotasAndDeadlinesOfTheirOwn()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Plan("221-kh-ubnd", ConDao);
        folder.Plan("phong-tho-2023", "localities: [Cư Jút], quarterly: { at_least: 2, before_day: 20, scope: all }");
        var site = Judgement.SiteOf(folder);

        var (school, commune) = (Cell(site, "truong-vo-thi-sau", new(2026, 2)), Cell(site, "xa-dak-wil", new(2026, 2)));

        Assert.Equal((1, new DateOnly(2026, 6, 4)), (school.Quota, school.Deadline!.Value.LastDay));
        Assert.Equal((2, new DateOnly(2026, 6, 19)), (commune.Quota, commune.Deadline!.Value.LastDay));
        Assert.Equal("phong-tho-2023", site.Coverage.RuleOf(commune.Unit, new(2026, 2))!.Plan!.Id);
    }

    [Theory]
    [InlineData(2024, 4, 0)]
    [InlineData(2025, 1, 1)]
    [InlineData(2026, 2, 1)]
    [InlineData(2026, 3, 0)]
    public void APlanAsksForQuartersWhoseLastDayLiesInItsTime(int year, int number, int quota)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Plan("221-kh-ubnd", "localities: [Cư Jút], quarterly: { at_least: 1, before_day: 5, scope: all }", from: "2025-01", to: "2026-09-03");

        Assert.Equal(quota, Cell(Judgement.SiteOf(folder), "xa-dak-wil", new(year, number)).Quota);
    }

    [Theory]
    [InlineData(2025, 4, 0)]
    [InlineData(2026, 1, 3)]
    public void TheSettingsHoldOnlyWhereNoPlanBinds(int year, int number, int quota)
    {
        using var folder = TestFolder.WithGoodSite();
        File.AppendAllText(folder.PathTo("settings.yml"), "quota_scope: all\nquota_per_quarter: 3\n");
        folder.Plan("221-kh-ubnd", "localities: [Cư Jút]", from: "2025-01", to: "2025-12");
        var site = Judgement.SiteOf(folder);

        Assert.Equal(quota, Cell(site, "xa-dak-wil", new(year, number)).Quota);
        Assert.Equal(3, Cell(site, "truong-vo-thi-sau", new(year, number)).Quota);
    }

    [Fact]
    public void OnePlanAfterAnotherIsNoQuarrel()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Plan("221-kh-ubnd", "localities: [Cư Jút], quarterly: { at_least: 1, before_day: 5, scope: all }", from: "2025-01", to: "2026-08-31");
        folder.Plan("phong-tho-2023", "localities: [Cư Jút], quarterly: { at_least: 2, before_day: 5, scope: all }", from: "2026-09-01");
        var site = Judgement.SiteOf(folder);

        Assert.Equal([1, 1, 2, 2], Enumerable.Range(1, 4).Select(number => Cell(site, "xa-dak-wil", new(2026, number)).Quota));
    }

    [Theory]
    [InlineData("quarter: 1, units: [don-bien-phong-con-dao]", "quarter: 2, units: [don-bien-phong-con-dao]", false)]
    [InlineData("quarter: 1, units: [don-bien-phong-con-dao]", "quarter: 1, units: [cong-an-con-dao]", false)]
    [InlineData("quarter: 1, units: [don-bien-phong-con-dao]", "quarter: 1, blocks: [luc-luong-vu-trang]", true)]
    [InlineData("quarter: 4, units: [khoi-kinh-te]", "quarter: 4, blocks: [kinh-te]", true)]
    public void TwoPlansMayShareAPlaceWhereTheyAskOthersOrAtOtherTimes(string first, string second, bool isFault)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Plan("221-kh-ubnd", $"localities: [Côn Đảo], quarterly: {{ at_least: 1, before_day: 5, rota: [{{ {first} }}] }}");
        folder.Plan("phong-tho-2023", $"localities: [Côn Đảo], quarterly: {{ at_least: 1, before_day: 5, rota: [{{ {second} }}] }}");

        Assert.Equal(isFault, Judgement.Of(folder).Any(p => p.Rule == Rules.SharedQuota));
    }

    [Theory]
    [InlineData("heads_with_unit: true", "true", true)]
    [InlineData("heads_with_unit: false", "true", false)]
    [InlineData("rules: [Một điều]", "true", false)]
    [InlineData(null, "true", true)]
    [InlineData(null, "false", false)]
    public void AHeadNeedsTheStoryOfTheUnitWhereAPlanOrTheSettingsSaySo(string? plan, string settings, bool isFault)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Overlay(Repository.PathTo("tests", "sites", "broken", "head-without-collective-story"));
        File.AppendAllText(folder.PathTo("settings.yml"), $"heads_with_unit: {settings}\n");
        if (plan is not null)
        {
            folder.Plan("221-kh-ubnd", $"localities: [Côn Đảo, Cư Jút], {plan}");
        }

        Assert.Equal(isFault, Judgement.Of(folder).Any(p => p.Rule == Rules.HeadWithoutCollective));
    }

    [Theory]
    [InlineData("2026-12-31", Standing.NotDue)]
    [InlineData("2027-01-01", Standing.Unknown)]
    public void AReviewThatNobodyEnteredIsUnknownAndNeverUndone(string today, Standing standing)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Plan("221-kh-ubnd", "localities: [Côn Đảo], reviews: [{ kind: final, date: 2026-12 }, { kind: interim, date: 2024-06, held: 2024-07-02 }]");
        var day = DateOnly.Parse(today, null);

        var reviews = Judgement.SiteOf(folder, day).Plans.All[0].Plan!.Reviews;

        Assert.Equal([Standing.Done, standing], reviews.Select(r => r.StandingOn(day)));
    }

    [Fact]
    public void SettingsThatHoldPlansSayWhereTheyBelongNow()
    {
        using var folder = TestFolder.WithGoodSite();
        var problems = new ProblemList();

        Assert.Null(Settings.Read("settings.yml", Encoding.UTF8.GetBytes(File.ReadAllText(folder.PathTo("settings.yml")) + "localities:\n- { name: Côn Đảo, plans: [221-kh-ubnd] }\n"), problems));

        var problem = Assert.Single(problems.InOrder());
        Assert.Equal((Rules.MovedToPlans, 10), (problem.Rule, problem.Place.Line));
        Assert.Contains("documents.yml", Messages.In("vi").Describe(problem), StringComparison.Ordinal);
    }

    private static CoverageCell Cell(Site site, string unit, Quarter quarter) => site.Coverage.Of(Assert.Single(site.Units, u => u.Slug == unit), quarter);

    /// <summary>Every unit in every quarter of three years, as the site counts it.</summary>
    private static List<string> CellsOf(TestFolder folder)
    {
        var site = Judgement.SiteOf(folder);
        return
        [
            .. from year in new[] { 2024, 2025, 2026 }
               from unit in site.Units
               from cell in site.Coverage.Of(unit, year).Quarters
               where unit.Locality == "Côn Đảo"
               select $"{unit.Slug} {cell.Quarter} {cell.State} {cell.Quota} {cell.HandedIn} {cell.InTime} {cell.Late} {cell.Counted} {cell.CountsFor?.Slug} {cell.Deadline}",
        ];
    }

    /// <summary>Takes the rota out of the files of blocks and units, and writes it in a plan.</summary>
    private static void MoveRotaTo(TestFolder folder, string plan)
    {
        var files = Directory.EnumerateFiles(folder.PathTo("input/units")).Append(folder.PathTo("input/taxonomy/block.yml"));
        foreach (var file in files)
        {
            File.WriteAllText(file, Turns().Replace(File.ReadAllText(file), ""));
        }

        File.AppendAllText(folder.PathTo("settings.yml"), "quota_per_quarter: 0\n");
        folder.Plan("221-kh-ubnd", plan);
    }

    [GeneratedRegex(@"^assigned_quarters: .*\n|, quarters: \[\d\]", RegexOptions.Multiline)]
    private static partial Regex Turns();
}
