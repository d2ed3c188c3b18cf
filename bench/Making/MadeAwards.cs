using Recognition.Content;
using Recognition.Content.Kinds.Terms;

namespace Recognition.Bench.Making;

/// <summary>An award of a made-up story.</summary>
/// <param name="Award">Which.</param>
/// <param name="Decision">Number of the decision.</param>
/// <param name="Date">Its date.</param>
/// <param name="OnTheSpot">Whether it was given on the spot.</param>
/// <param name="Revoked">When it was taken back, if it was.</param>
internal sealed record MadeAward(Award Award, string Decision, DateOnly Date, bool OnTheSpot, DateOnly? Revoked)
{
    public void Write(YamlWriter yaml)
    {
        yaml.Plain("award", Award.Slug);
        yaml.Text("decision", Decision);
        yaml.Date("date", Date);
        yaml.Text("issuer", Award.Issuer);
        yaml.Plain("joint", "true");
        yaml.Plain("on_the_spot", OnTheSpot ? "true" : null);
        if (Revoked is { } day)
        {
            yaml.Map("revoked", revoked =>
            {
                revoked.Date("date", day);
                revoked.Text("decision", Decision + "-HB");
                revoked.Text("reason", "Hồ sơ chưa đúng quy định");
            });
        }
    }
}

/// <summary>Gives awards to made-up stories: none to three, mostly low ones.</summary>
internal static class MadeAwards
{
    public static IReadOnlyList<MadeAward> Of(SplitMix64 random, Site site, StoryDays days)
    {
        var lowestFirst = site.Awards.Reverse().ToList();
        var chosen = Enumerable.Range(0, random.Below(4)).Select(_ => random.PickSkewed(lowestFirst)).Distinct().OrderBy(a => a.Rank).ToList();
        return [.. chosen.Select(award =>
        {
            var date = days.Submitted.AddDays(-random.Between(5, 400));
            return new MadeAward(
                award,
                $"MH-{random.Between(1, 999)}/QĐ-UBND",
                date,
                random.Chance(10),
                random.Chance(1) ? date.AddDays(5) : null);
        })];
    }
}
