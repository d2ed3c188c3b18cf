using System.Globalization;
using Recognition.Content;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Schema;
using Recognition.Content.Values;
using Recognition.Theming;

namespace Recognition.Generator.Features.Search;

/// <summary>
/// What is found besides stories, by its names: units, campaigns, movements, awards, fields, quarters, documents, free pages.
/// There are a few hundred, so the browser has all of them and looks through them itself.
/// </summary>
internal static class Entries
{
    /// <summary>The pages of each kind, in the order in which equal ones are shown.</summary>
    /// <param name="context">The site, its texts and links.</param>
    public static IReadOnlyList<EntryKind> Of(ThemeContext context)
    {
        var (site, texts) = (context.Site, context.Texts);
        return
        [
            new("unit", Addresses.Units, [.. site.Units.OrderBy(u => u.IsHistoricOn(site.Today)).Select(u => UnitOf(u, site))]),
            new("campaign", Addresses.Campaigns, [.. site.Campaigns.Select(c => new Entry(c.Slug, c.Name, site.ByCampaign[c].Count) { Also = Spelled(c.Aliases) })]),
            new("movement", Addresses.Movements, Terms(site.Movements, m => site.ByMovement[m].Count)),
            new("award", Addresses.Awards, Terms(site.Awards, a => site.ByAward[a].Count)),
            new("category", Addresses.Categories, Terms(site.Categories, c => site.ByCategory[c].Count)),
            new("subject", Addresses.Subjects, Terms(site.Subjects, s => site.BySubject[s].Count)),
            new("block", Addresses.Blocks, Terms(site.Blocks, b => site.ByBlock[b].Count)),
            new("quarter", Addresses.Quarters, [.. site.Quarters.Select(q => new Entry(q.Slug, texts.Quarter(q), site.ByQuarter[q].Count) { Also = [q.VietnameseName, .. InWords(q)] })]),
            new("year", Addresses.Years, [.. site.Years.Select(y => new Entry(y.ToString(CultureInfo.InvariantCulture), texts["name.year", y], site.ByYear[y].Count))]),
            new("plan", Addresses.Documents, [.. site.Plans.All.Select(d => new Entry(d.Id, d.Designation, site.ByDocument[d].Count) { Also = [d.Title, d.Issuer] })]),
            new("document", Addresses.Documents + "#", [.. site.Documents.Where(d => d.Plan is null).Select(d => new Entry(context.Links.AnchorOf(d), d.Designation, site.ByDocument[d].Count) { Also = [d.Title] })]),
            new("page", Addresses.Home, [.. site.Pages.Select(p => new Entry(p.Slug, p.Title, 0) { Also = Spelled(p.Aliases) })]),
        ];

        IReadOnlyList<Entry> Terms<TTerm>(IEnumerable<TTerm> terms, Func<TTerm, int> count)
            where TTerm : Term => [.. terms.Select(t => new Entry(t.Slug, texts.Label(t), count(t)) { Also = [t.Label, .. t.Aliases] })];
    }

    /// <summary>Quý ba năm 2025, quý bốn and quý tư: as the language has it.</summary>
    private static IEnumerable<string> InWords(Quarter quarter) =>
        Language.Vietnamese.Same.Where(group => group.Contains($"quý {quarter.Number}")).SelectMany(group => group.Skip(1)).Select(words => $"{words} năm {quarter.Year}");

    /// <summary>A unit is found by its names, by those of units that it took over from, and by where it is.</summary>
    private static Entry UnitOf(Unit unit, Site site) => new(unit.Slug, unit.Name, site.ByUnit[unit].Count)
    {
        Also = [unit.ShortName, .. Spelled(unit.Aliases), .. site.Predecessors[unit].Select(former => former.Name)],
        Where = unit.Locality ?? "",
    };

    /// <summary>Former names as far as old addresses tell them.</summary>
    private static IReadOnlyList<string> Spelled(IEnumerable<string> aliases) => [.. aliases.Where(a => !a.StartsWith('/')).Select(a => a.Replace('-', ' '))];
}

/// <summary>Entries of one kind.</summary>
/// <param name="Kind">Its name; <c>entry.NAME</c> is what readers read.</param>
/// <param name="Folder">What the address of each begins with.</param>
/// <param name="Entries">The entries.</param>
internal sealed record EntryKind(string Kind, string Folder, IReadOnlyList<Entry> Entries);

/// <summary>Something that has a page, or a place on one, and is no story.</summary>
/// <param name="Slug">The end of its address, without the slash.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Stories">How many stories it has.</param>
internal sealed record Entry(string Slug, string Label, int Stories)
{
    /// <summary>Other names by which it is found.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Where it is; empty if nothing is known.</summary>
    public string Where { get; init; } = "";
}
