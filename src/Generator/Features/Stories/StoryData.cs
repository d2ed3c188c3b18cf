using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Values;
using Recognition.Generator.Features.Data;
using Recognition.Theming;

namespace Recognition.Generator.Features.Stories;

/// <summary>All stories readers may see, newest first: never a draft, even where drafts are looked at.</summary>
internal static class StoryData
{
    public static DataTable Table { get; } = new DataTable<StoryRow>("stories", site => site.Stories.Count(s => s.IsPublic), context => context.Site.Stories.Where(s => s.IsPublic).Select(story => Row(context, story)));

    private static StoryRow Row(ThemeContext context, Story story)
    {
        var awards = story.StandingAwards.Select(a => a.Award).ToList();
        var picture = context.Pictures.Of(story.Image);
        return new(
            story.Slug,
            new(context.Links.Absolute(story.Address)),
            story.Title,
            story.Summary,
            story.HonoreeName,
            story.Subject?.Slug,
            [.. story.Categories.Select(c => c.Slug)],
            story.Unit?.Slug,
            story.Unit?.Name,
            story.Quarter,
            story.Level?.Slug,
            [.. awards.Select(a => a.Slug)],
            [.. story.Campaigns.Select(c => c.Slug)],
            [.. story.Movements.Select(m => m.Slug)],
            [.. story.Tags.Select(t => t.Slug)],
            story.Submitted,
            story.Published,
            story.Updated,
            story.IsSample,
            context.Site.Coverage.IsInTime(story),
            story.HonoreeGroup?.Slug,
            story.HeadOf?.Slug,
            LabelOf(story.Subject),
            [.. story.Categories.Select(context.Texts.Label)],
            LabelOf(story.Level),
            [.. awards.Select(context.Texts.Label)],
            story.Author,
            picture is null ? null : new(context.Links.Absolute(picture.Full.Address("jpg"))),
            picture?.Alt,
            picture?.Credit,
            [.. story.Quotes.Select(q => $"“{q.Text}” – {q.By}")],
            story.HowToFollow?.Cost,
            story.HowToFollow?.People,
            story.HowToFollow?.Time,
            story.HowToFollow?.Contact,
            story.HowToFollow?.Text);

        string? LabelOf(Term? term) => term is null ? null : context.Texts.Label(term);
    }
}

/// <summary>A story. New fields go to the end: spreadsheets know columns by their place.</summary>
internal sealed record StoryRow(
    string Slug,
    Uri Url,
    string Title,
    string Summary,
    string Honoree,
    string? Subject,
    IReadOnlyList<string> Categories,
    string? Unit,
    string? UnitName,
    Quarter? Quarter,
    string? Level,
    IReadOnlyList<string> Awards,
    IReadOnlyList<string> Campaigns,
    IReadOnlyList<string> Movements,
    IReadOnlyList<string> Tags,
    DateOnly? Submitted,
    DateOnly? Published,
    DateOnly? Updated,
    bool Sample,
    bool? InTime,
    string? HonoreeGroup,
    string? HeadOf,
    string? SubjectLabel,
    IReadOnlyList<string> CategoryLabels,
    string? LevelLabel,
    IReadOnlyList<string> AwardLabels,
    string? Author,
    Uri? Image,
    string? ImageAlt,
    string? ImageCredit,
    IReadOnlyList<string> Quotes,
    string? HowToFollowCost,
    string? HowToFollowPeople,
    string? HowToFollowTime,
    string? HowToFollowContact,
    string? HowToFollowText);
