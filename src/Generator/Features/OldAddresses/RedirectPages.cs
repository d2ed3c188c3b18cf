using Recognition.Content.Schema;
using Recognition.Theming.Pages;

namespace Recognition.Generator.Features.OldAddresses;

/// <summary>A page at every old address that leads to the new one.</summary>
internal static class RedirectPages
{
    public static IEnumerable<PlannedPage> Of(PageContext context)
    {
        var site = context.Site;
        var aliases = site.Stories.Select(s => (Family.Story, s.Address, s.Aliases, s.IsPublic))
            .Concat(site.Withdrawn.Select(s => (Family.Story, s.Address, s.Aliases, true)))
            .Concat(site.Units.Select(u => (Family.Unit, u.Address, u.Aliases, true)))
            .Concat(site.Campaigns.Select(c => (Family.Campaign, c.Address, c.Aliases, true)))
            .Concat(site.Pages.Select(p => (Family.Page, p.Address, p.Aliases, true)));
        foreach (var (family, target, olds, isPublic) in aliases)
        {
            foreach (var old in olds)
            {
                var address = Addresses.OfAlias(family, old);
                yield return new(address, () => new RedirectPage(address, context.Texts["name.redirect"], target)) { IsRedirect = true, IsListed = false, IsLasting = isPublic };
            }
        }
    }
}
