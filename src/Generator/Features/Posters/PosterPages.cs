using Recognition.Content.Schema;
using Recognition.Theming;
using Recognition.Theming.Pages;

namespace Recognition.Generator.Features.Posters;

/// <summary>A poster of each story, unit and campaign.</summary>
internal static class PosterPages
{
    private const int StoriesOfUnit = 5;

    public static IEnumerable<PlannedPage> Of(PageContext context)
    {
        var site = context.Site;
        return
        [
            .. site.Stories.SelectMany(s => Of(context, Family.Story, new(s.Title, s.Address), s.Aliases, to => new StoryPoster(to, s), s.IsPublic)),
            .. site.Units.SelectMany(u => Of(context, Family.Unit, new(u.Name, u.Address), u.Aliases, to => new UnitPoster(to, u, [.. site.ByUnit[u].Take(StoriesOfUnit)], site.ByUnit[u].Count))),
            .. site.Campaigns.SelectMany(c => Of(context, Family.Campaign, new(c.Name, c.Address), c.Aliases, to => new CampaignPoster(to, c))),

            // A poster's address lasts as its story's does, and says no more than that.
            .. site.Withdrawn.SelectMany(s => Of(context, Family.Story, new(context.Texts["name.withdrawn"], s.Address), s.Aliases, to => new WithdrawnPage(Addresses.Posters + to.Address, to.Text))),
        ];
    }

    private static IEnumerable<PlannedPage> Of(PageContext context, Family family, PageLink to, IReadOnlyList<string> aliases, Func<PageLink, PageModel> make, bool isPublic = true)
    {
        var address = Addresses.Posters + to.Address;
        return PageContext.OldAddresses(family, aliases)
            .Select(old => Addresses.Posters + old)
            .Select(old => new PlannedPage(old, () => new RedirectPage(old, context.Texts["name.redirect"], address)) { IsRedirect = true, IsListed = false, IsLasting = isPublic })
            .Prepend(new(address, () => make(to)) { IsListed = false, IsLasting = isPublic });
    }
}
