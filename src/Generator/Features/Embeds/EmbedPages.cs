using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Schema;
using Recognition.Theming;
using Recognition.Theming.Pages;

namespace Recognition.Generator.Features.Embeds;

/// <summary>What other sites show of each unit, quarter and campaign: a page for frames, and beside it the files of <see cref="EmbedFiles"/>.</summary>
internal static class EmbedPages
{
    private const int Latest = 5;

    public static IEnumerable<PlannedPage> Of(PageContext context)
    {
        var site = context.Site;
        return
        [
            .. site.Units.SelectMany(u => Of(context, new(u.Name, u.Address), site.ByUnit[u], PageContext.OldAddresses(Family.Unit, u.Aliases), ended: u.IsHistoricOn(site.Today) ? u : null)),
            .. site.Quarters.SelectMany(q => Of(context, new(context.Texts.Quarter(q), Addresses.Of(q)), site.ByQuarter[q], [], isWritten: false)),
            .. site.Campaigns.SelectMany(c => Of(context, new(c.Name, c.Address), site.ByCampaign[c], PageContext.OldAddresses(Family.Campaign, c.Aliases))),
        ];
    }

    private static IEnumerable<PlannedPage> Of(PageContext context, PageLink of, IReadOnlyList<Story> stories, IEnumerable<string> olds, bool isWritten = true, Unit? ended = null)
    {
        var shown = stories.Where(s => s.IsPublic).ToList();
        var page = new EmbedPage(of, [.. shown.Take(Latest)], shown.Count)
        {
            IsWritten = isWritten,
            Notes = [.. Notes(context.Texts, shown.Count, ended)],
            More = shown.Count > 1 ? context.Texts["embed.more", context.Texts.Number(shown.Count)] : context.Texts["embed.open"],
        };
        yield return new(page.Address, () => page) { IsListed = false, Files = EmbedFiles.Of(page, page.Address) };

        // Frames follow a redirect; scripts read a file, which is therefore there at the old address as well.
        foreach (var old in olds)
        {
            var address = Addresses.Embeds + old;
            yield return new(address, () => new RedirectPage(address, context.Texts["name.redirect"], page.Address)) { IsRedirect = true, IsListed = false, Files = EmbedFiles.Of(page, address) };
        }
    }

    private static IEnumerable<string> Notes(Texts texts, int total, Unit? ended)
    {
        if (ended is not null && texts.EndOf(ended) is { } end)
        {
            yield return end;
        }

        if (total == 0)
        {
            yield return texts["embed.empty"];
        }
    }
}
