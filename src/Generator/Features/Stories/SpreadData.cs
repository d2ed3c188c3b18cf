using Recognition.Content.Kinds.Stories;
using Recognition.Content.Values;
using Recognition.Generator.Features.Data;
using Recognition.Theming;

namespace Recognition.Generator.Features.Stories;

/// <summary>Who took up which story, newest story first: never one that readers do not see.</summary>
internal static class SpreadData
{
    public static DataTable Table { get; } = new DataTable<SpreadRow>(
        "spread",
        site => site.Stories.Where(s => s.IsPublic).Sum(s => s.Spread.Count),
        context => context.Site.Stories.Where(s => s.IsPublic).SelectMany(story => story.Spread.Select(spread => Row(context, story, spread))));

    private static SpreadRow Row(ThemeContext context, Story story, Spread spread) => new(
        story.Slug,
        new(context.Links.Absolute(story.Address)),
        story.Title,
        story.Unit?.Slug,
        spread.Kind,
        spread.Unit?.Slug,
        spread.Who,
        spread.Date,
        spread.Text,
        spread.Figure,
        spread.Evidence,
        context.Site.Spread.StoryOf(spread) is { IsPublic: true } own ? own.Slug : null,
        story.IsSample);
}

/// <summary>One place that took a story up.</summary>
internal sealed record SpreadRow(
    string Story,
    Uri Url,
    string Title,
    string? Unit,
    SpreadKind Kind,
    string? FollowerUnit,
    string Follower,
    PartialDate Date,
    string? Text,
    string? Figure,
    string? Evidence,
    string? FollowerStory,
    bool Sample);
