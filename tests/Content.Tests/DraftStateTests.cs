using Recognition.Content.Problems;
using Recognition.Content.Values;
using Recognition.Tests;

namespace Recognition.Content.Tests;

/// <summary>Nothing in a draft or in a story in review stops the site; in anything that readers see, or that nobody can place, it does.</summary>
public sealed class DraftStateTests
{
    private const string Review = "input/stories/2026/q4/cho-duyet.md";
    private const string Scheduled = "input/stories/2026/q4/hen-ngay.md";

    [Theory]
    [InlineData("unit: xa-nam-dong", "unit: UBND xã", "GS104")]
    [InlineData("category: nguoi-tot-viec-tot", "category: [nguoi-tot, viec-tot]", "GS104")]
    [InlineData("submitted: 2026-09-04", "submitted: hôm qua", "GS027")]
    [InlineData("quarter: 2026-Q4", "quarter: bốn", "GS028")]
    [InlineData("level: co-so", "muc_do: co-so", "GS020")]
    [InlineData("honoree: { name: \"Người được nêu\", group: nong-dan }", "honoree: [a, b]", "GS025")]
    [InlineData("title: \"Bài chờ duyệt\"", "tags: x", "GS021")]
    [InlineData("author: ", "summary: \"hai lần\"\nauthor: ", "GS009")]
    [InlineData("quarter: 2026-Q4", "slug: Chữ Hoa\nquarter: 2026-Q4", "GS032")]
    public void AFaultIsAWarningInADraftAndAnErrorInAStoryThatIsScheduled(string right, string wrong, string code)
    {
        using var folder = TestFolder.WithGoodSite();
        foreach (var status in new[] { "review", "draft" })
        {
            using var other = TestFolder.WithGoodSite();
            other.Replace(Review, "status: review", "status: " + status);
            other.Replace(Review, right, wrong);
            var problems = Judgement.Of(other);

            Assert.Contains(problems, p => p.Rule.Code == code);
            Assert.All(problems, p => Assert.Equal((Severity.Warning, Review), (p.Severity, p.Place.File)));
        }

        folder.Replace(Review, "status: review", "status: published\npublished: 2026-12-20");
        folder.Replace(Review, right, wrong);
        Assert.Contains(Judgement.Of(folder), p => p.Rule.Code == code && p.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("status: Draft")]
    [InlineData("status: nháp")]
    [InlineData("status:")]
    [InlineData("trang_thai: draft")]
    [InlineData("status: review\nstatus: published")]
    [InlineData("status: [review]")]
    [InlineData("status: \"revi\\ew\"")]
    [InlineData("status: draft: x")]
    public void AStatusThatCannotBeReadIsAnError(string status)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Review, "status: review", status);

        Assert.Contains(Judgement.Of(folder), p => p.Place.File == Review && p.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("slug: hien-dat")]
    [InlineData("slug: hien-dat-cu")]
    [InlineData("aliases: [hien-dat]")]
    [InlineData("aliases: [/guong/hien-dat-cu/]")]
    [InlineData("aliases: [/tin-tuc/123.html]")]
    public void ADraftThatTakesAnAddressOfTheSiteIsToldOfInItsOwnFile(string key)
    {
        // The draft's file comes before the story's, so that it is read first.
        const string Draft = "input/stories/2025/q1/nhap.md";
        using var folder = TestFolder.WithGoodSite();
        folder.Write(Draft, $"---\ntitle: \"Bản nháp khác\"\n{key}\nstatus: draft\n---\n");

        var problem = Assert.Single(Judgement.Of(folder));

        Assert.Equal((Severity.Warning, Draft), (problem.Severity, problem.Place.File));
    }

    [Theory]
    [InlineData("unit: xa-nam-dong", "unit: xa-nam-dog")]
    [InlineData("quarter: 2026-Q4", "quarter: 2026-Q5")]
    [InlineData("submitted: 2026-09-04", "submitted: 2026-09-31")]
    [InlineData("submitted: 2026-09-04", "submitted: 2027-09-04")]
    [InlineData("status: review", "status: review\npublished: 31/11/2026")]
    [InlineData("submitted: 2026-09-04\n", "published: 2026-09-05\n")]
    public void ADraftWithAWrongUnitQuarterOrDayIsCountedNowhere(string right, string wrong)
    {
        Assert.Equal(1, Counted(_ => { }));
        Assert.Equal(0, Counted(folder => folder.Replace(Review, right, wrong)));
    }

    [Fact]
    public void ADraftOfAUnitThatIsNoMoreIsCountedNowhere() =>
        Assert.Equal(0, Counted(folder => folder.Replace("input/units/xa-nam-dong.md", "level: ", "valid_to: 2026-09-30\nlevel: ")));

    [Theory]
    [InlineData("2026-Q4", "2027-11-25", "2026-11-25")]
    [InlineData("2026-Q4", "2028-01-15", "2027-01-15")]
    [InlineData("2026-Q3", "2028-12-05", "2026-12-05")]
    [InlineData("2026-Q3", "2027-06-01", null)]
    public void AStoryScheduledFarFromItsQuarterIsDoubted(string quarter, string published, string? meant)
    {
        using var folder = TestFolder.WithGoodSite();
        Schedule(folder, quarter, published);

        var problem = Assert.Single(Judgement.Of(folder), p => p.Rule == Rules.ScheduledFarFromQuarter);

        Assert.Equal((Severity.Warning, Scheduled, meant), (problem.Severity, problem.Place.File, problem.Suggestion));
        if (meant is not null)
        {
            folder.Replace(Scheduled, "published: " + published, "published: " + meant);
            Assert.DoesNotContain(Judgement.Of(folder), p => p.Rule == Rules.ScheduledFarFromQuarter || p.Severity == Severity.Error);
        }
    }

    [Theory]
    [InlineData("2026-Q4", "2027-03-31")]
    [InlineData("2026-Q4", "2026-12-31")]
    [InlineData("2026-Q3", "2026-12-01")]
    [InlineData("2025-Q4", "2026-11-20")]
    public void AStoryScheduledInItsQuarterOrTheNextOrNotAtAllIsNot(string quarter, string published)
    {
        using var folder = TestFolder.WithGoodSite();
        Schedule(folder, quarter, published);

        Assert.DoesNotContain(Judgement.Of(folder), p => p.Rule == Rules.ScheduledFarFromQuarter);
    }

    [Theory]
    [InlineData("draft # published", "published")]
    [InlineData("review   # đã duyệt ngày 3/11", "published")]
    [InlineData("\"draft\" # đăng rồi", "published")]
    [InlineData("draft #published", "published")]
    [InlineData("published # draft", "draft")]
    [InlineData("published # chưa duyệt", "draft")]
    [InlineData("published # bản nháp, chờ chị Lan xem", "draft")]
    public void ARemarkThatSaysTheOppositeOfTheStatusIsNamed(string status, string other)
    {
        using var folder = TestFolder.WithGoodSite();
        Say(folder, status);

        var problem = Assert.Single(Judgement.Of(folder), p => p.Rule == Rules.RemarkBesideStatus);

        Assert.Equal((Severity.Warning, Review), (problem.Severity, problem.Place.File));
        Assert.Equal(other, problem.Arguments.Single(a => a.Name == "other").Value);
        Assert.Equal('#', File.ReadAllLines(folder.PathTo(Review))[problem.Place.Line - 1][problem.Place.Column - 1]);
    }

    [Theory]
    [InlineData("draft")]
    [InlineData("draft # chờ anh Nam gửi ảnh")]
    [InlineData("draft # draft, review, published, withdrawn")]
    [InlineData("review # chưa đăng")]
    [InlineData("published # đã duyệt")]
    [InlineData("draft # not published yet")]
    [InlineData("published # xem lại ảnh sau")]
    public void AnyOtherRemarkStaysARemark(string status)
    {
        using var folder = TestFolder.WithGoodSite();
        Say(folder, status);

        Assert.DoesNotContain(Judgement.Of(folder), p => p.Rule == Rules.RemarkBesideStatus);
    }

    private static void Say(TestFolder folder, string status) => folder.Replace(Review, "status: review", "status: " + status);

    private static void Schedule(TestFolder folder, string quarter, string published)
    {
        folder.Replace(Scheduled, "quarter: 2026-Q4", "quarter: " + quarter);
        folder.Replace(Scheduled, "published: 2026-12-15", "published: " + published);
    }

    /// <summary>What units handed in that is not seen, in every quarter of the year, when the scheduled story is away.</summary>
    private static int Counted(Action<TestFolder> change)
    {
        using var folder = TestFolder.WithGoodSite();
        File.Delete(folder.PathTo(Scheduled));
        File.Delete(folder.PathTo("input/stories/2026/q3/rut-dong-y.md"));
        change(folder);
        var site = Judgement.SiteOf(folder);
        return site.Units.Sum(unit => Enumerable.Range(1, 4).Sum(number => site.Coverage.Of(unit, new Quarter(2026, number)).Unseen));
    }
}
