using System.Globalization;
using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Kinds.Documents;
using Recognition.Content.Kinds.Terms;

namespace Recognition.Bench.Making;

/// <summary>Makes stories that satisfy every check. A story depends on the seed and its number only: the first thousand of ten thousand are the same.</summary>
internal sealed class StoryMaker
{
    private readonly Vocabulary _vocabulary;
    private readonly int _seed;
    private readonly BodyMaker _bodies;

    public StoryMaker(Vocabulary vocabulary, Prose prose, int seed)
    {
        _vocabulary = vocabulary;
        _seed = seed;
        _bodies = new(prose, IdentityOf);
    }

    /// <summary>Makes a story.</summary>
    /// <param name="number">Counted from 0.</param>
    public MadeStory Make(int number)
    {
        var random = new SplitMix64(_seed, number, aspect: 1);
        var identity = IdentityOf(number);
        var days = StoryDays.Of(random, identity.Quarter);
        var awards = MadeAwards.Of(random, _vocabulary.Site, days);
        string[] categories = [.. random.PickSome(_vocabulary.Site.Categories, random.Chance(20) ? 2 : 1).Select(c => c.Slug)];
        string[] movements = [.. random.PickSome(_vocabulary.Site.Movements, random.Below(3)).Select(m => m.Slug)];
        string[] campaigns = [.. _vocabulary.Site.Campaigns.Where(c => Overlaps(c, identity) && random.Chance(40)).Select(c => c.Slug)];
        var documents = random.PickSome(_vocabulary.Site.Documents, random.Between(1, 2));

        var yaml = new YamlWriter();
        yaml.Text("title", identity.Title);
        yaml.Text("summary", SummaryOf(random, identity));
        yaml.Plain("subject", identity.Subject.Slug);
        yaml.Map("honoree", honoree => WriteHonoree(honoree, random, identity));
        yaml.List("category", categories);
        yaml.Plain("unit", identity.Unit.Slug);
        yaml.Plain("quarter", identity.Quarter.ToString());
        yaml.Maps("award", awards, (y, award) => award.Write(y));
        yaml.List("campaign", campaigns);
        yaml.List("movement", movements);
        yaml.List("tag", random.PickSome(_vocabulary.Tags, random.Between(1, 3)));
        WriteLevels(yaml, random, days);
        yaml.Maps("achievements", Enumerable.Range(0, random.Between(2, 5)), (y, _) => WriteAchievement(y, random));
        yaml.List("criteria", random.PickSome(_vocabulary.CriteriaOf(identity.Subject, identity.Unit.Locality), random.Between(1, 3)));
        WriteSources(yaml, random, identity, days, documents);
        yaml.Map("approved", approved => WriteApproval(approved, random, identity, days));
        WriteConsent(yaml, days);
        yaml.Text("author", $"Ban biên tập {identity.Unit.ShortName}");
        yaml.Date("published", days.Published);
        yaml.Date("submitted", days.Submitted);
        yaml.Date("updated", days.Updated);
        yaml.Date("review_by", random.Chance(50) ? Vocabulary.Today.AddDays(random.Between(30, 700)) : null);
        yaml.Plain("status", "published");
        yaml.Maps("updates", days.Notes, (y, day) => WriteUpdate(y, random, day));
        yaml.Plain("sample", "true");

        return new(identity, yaml, _bodies.Make(random, identity))
        {
            Aliases = AliasesOf(random, identity),
            Categories = categories,
            Movements = movements,
            Campaigns = campaigns,
            Awards = [.. awards.Where(a => a.Revoked is null).Select(a => a.Award.Slug)],
            Documents = [.. documents.Select(d => d.Id)],
            Published = days.Published,
            Updated = days.Updated,
        };
    }

    private static bool Overlaps(Campaign campaign, StoryIdentity story) =>
        story.Quarter.End >= campaign.From.First && story.Quarter.Start <= campaign.To.Last;

    private static string SummaryOf(SplitMix64 random, StoryIdentity identity) =>
        $"{identity.Honoree}: {random.Pick(WordLists.Claims).ToLowerInvariant()}, "
        + $"{random.Pick(WordLists.Claims).ToLowerInvariant()}; {random.Between(2, 60)} hộ cùng làm theo.";

    private static void WriteAchievement(YamlWriter yaml, SplitMix64 random)
    {
        yaml.Text("claim", random.Pick(WordLists.Claims));
        if (random.Chance(70))
        {
            yaml.Text("figure", $"{random.Between(3, 900)} {random.Pick(WordLists.Measures)}");
        }

        yaml.Text("evidence", random.Pick(WordLists.Evidences));
    }

    private static void WriteUpdate(YamlWriter yaml, SplitMix64 random, DateOnly day)
    {
        yaml.Date("date", day);
        yaml.Text("text", random.Pick(WordLists.Updates));
    }

    private static void WriteApproval(YamlWriter yaml, SplitMix64 random, StoryIdentity identity, StoryDays days)
    {
        yaml.Text("by", random.Pick(WordLists.Issuers));
        yaml.Plain("unit", identity.Unit.Slug);
        yaml.Date("date", days.Approved);
    }

    /// <summary>Everybody agreed: texts of collectives and works name people as well.</summary>
    private static void WriteConsent(YamlWriter yaml, StoryDays days)
    {
        yaml.Map("consent", consent =>
        {
            consent.Plain("status", "given");
            consent.Date("date", days.Consented);
            consent.Text("scope", "Đăng bài và họ tên trên trang này");
        });
    }

    private static void WriteSources(YamlWriter yaml, SplitMix64 random, StoryIdentity identity, StoryDays days, IReadOnlyList<Document> documents)
    {
        var reports = random.PickSome(WordLists.Reports, random.Between(1, 2));
        yaml.Maps("sources", [.. documents.Select(d => (d.Id, (string?)null)), .. reports.Select(r => ((string?)null, r))], (source, x) =>
        {
            source.Plain("id", x.Item1);
            source.Text("title", x.Item2);
            if (x.Item2 is not null)
            {
                source.Text("publisher", identity.Unit.ShortName);
                source.Date("date", days.Submitted);
            }
        });
    }

    private static IReadOnlyList<string> AliasesOf(SplitMix64 random, StoryIdentity identity) => random.Below(100) switch
    {
        < 4 => [$"cu-{identity.Slug}"],
        4 => [$"/bai-viet/{(identity.Number + 1).ToString(CultureInfo.InvariantCulture)}/"],
        _ => [],
    };

    private void WriteHonoree(YamlWriter yaml, SplitMix64 random, StoryIdentity identity)
    {
        yaml.Text("name", identity.Honoree);
        yaml.Plain("group", random.Pick(_vocabulary.Groups));
        if (identity.Subject.Kind == SubjectKind.Person && random.Chance(5))
        {
            yaml.Plain("head_of", identity.Unit.Slug);
        }
    }

    private void WriteLevels(YamlWriter yaml, SplitMix64 random, StoryDays days)
    {
        var levels = _vocabulary.Site.Levels;
        var reached = (int)(random.Fraction() * random.Fraction() * levels.Count);
        yaml.Plain("level", levels[reached].Slug);
        yaml.Maps("level_history", Enumerable.Range(0, reached + 1), (step, i) =>
        {
            step.Plain("level", levels[i].Slug);
            step.Date("date", days.Submitted.AddDays(-1 - (200 * (reached - i))));
        });
    }

    private StoryIdentity IdentityOf(int number) => StoryIdentity.Of(_vocabulary, _seed, number);
}
