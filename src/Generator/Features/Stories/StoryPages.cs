using Recognition.Content;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Schema;
using Recognition.Generator.Features.Lists;
using Recognition.Theming.Pages;

namespace Recognition.Generator.Features.Stories;

/// <summary>All stories in pages, each story, and what stands where a story was withdrawn.</summary>
internal static class StoryPages
{
    private const int Related = 4;

    public static IEnumerable<PlannedPage> Of(PageContext context) =>
        context.Paged(context.Site.Stories, Addresses.Stories, listing => new StoriesPage(context.Texts["name.stories"], listing) { Description = context.Texts["about.stories"], Trail = context.Trail() })
            .Concat(context.Site.Stories.Select(story => new PlannedPage(
                story.Address,
                () => Make(context, story))
            {
                Source = story.Body,
                IsLasting = story.IsPublic,
                IsListed = story.IsPublic,
                Changed = story.LastChange,
            }))
            .Concat(context.Site.Withdrawn.Select(story => Withdrawn(context, story)));

    private static StoryPage Make(PageContext context, Story story) =>
        new(story, context.ToHtml(story.Body), context.Site.Related(story, Related), CollectiveStory(context.Site, story))
        {
            Description = story.Summary,
            Trail = context.Trail(("name.stories", Addresses.Stories)),
            Feed = Addresses.Stories + Addresses.AtomFeed,
            OfUnit = story.Unit is { } unit ? context.Site.ByUnit.Beside(unit, story) : default,
            OfQuarter = story.Quarter is { } quarter ? context.Site.ByQuarter.Beside(quarter, story) : default,
        };

    private static Story? CollectiveStory(Site site, Story story) => story.HeadOf is { } unit
        ? site.ByUnit[unit].FirstOrDefault(s => s.Subject?.Kind == SubjectKind.Collective)
        : null;

    private static PlannedPage Withdrawn(PageContext context, WithdrawnStory story)
    {
        return new(story.Address, () => new WithdrawnPage(story.Address, context.Texts["name.withdrawn"])
        {
            Trail = context.Trail(("name.stories", Addresses.Stories)),
        })
        {
            IsListed = false,
        };
    }
}
