using Recognition.Content.Values;

namespace Recognition.Bench.Making;

/// <summary>The days of a story, in the order things happen.</summary>
/// <param name="Consented">Consent was given.</param>
/// <param name="Submitted">The unit handed it in.</param>
/// <param name="Approved">An office approved it.</param>
/// <param name="Published">Readers saw it.</param>
/// <param name="Updated">It was last changed, if ever.</param>
/// <param name="Notes">Notes on what became of it.</param>
internal sealed record StoryDays(
    DateOnly Consented,
    DateOnly Submitted,
    DateOnly Approved,
    DateOnly Published,
    DateOnly? Updated,
    IReadOnlyList<DateOnly> Notes)
{
    public static StoryDays Of(SplitMix64 random, Quarter quarter)
    {
        var last = quarter.End < Vocabulary.Today ? quarter.End : Vocabulary.Today;
        var published = quarter.Start.AddDays(random.Between(20, last.DayNumber - quarter.Start.DayNumber));
        var submitted = published.AddDays(-random.Between(6, 18));
        var since = Vocabulary.Today.DayNumber - published.DayNumber;
        return new(
            submitted.AddDays(-random.Between(1, 10)),
            submitted,
            published.AddDays(-random.Between(1, 5)),
            published,
            random.Chance(20) ? published.AddDays(random.Between(0, since)) : null,
            [.. Enumerable.Range(0, random.Chance(15) ? random.Between(1, 2) : 0).Select(_ => published.AddDays(random.Between(0, since))).Order()]);
    }
}
