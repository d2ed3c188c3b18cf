using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Kinds.Documents;
using Recognition.Content.Kinds.FreePages;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Theming;

/// <summary>Makes links that work under any base path: every <c>href</c> and <c>src</c> of a theme comes from here.</summary>
/// <param name="baseUrl">Where the site is served, for example <c>https://example.org/guong-sang/</c>.</param>
/// <param name="assets">Published assets by their name in the theme's <c>wwwroot</c>.</param>
public sealed class Links(Uri baseUrl, IReadOnlyDictionary<string, string> assets)
{
    private readonly string _basePath = baseUrl.AbsolutePath.EndsWith('/') ? baseUrl.AbsolutePath : baseUrl.AbsolutePath + "/";

    /// <summary>Says whether an id belongs to the theme (<see cref="IPageIds"/>).</summary>
    public Func<string, bool> IsTaken { get; init; } = _ => false;

    /// <summary>The path the site is served under, with a slash at both ends.</summary>
    public string BasePath => _basePath;

    /// <summary>A link to an address of the site, for example <c>don-vi/</c>.</summary>
    public string Address(string address) => _basePath + address;

    /// <summary>An address of the site with its host.</summary>
    public string Absolute(string address) => $"{baseUrl.GetLeftPart(UriPartial.Authority)}{_basePath}{address}";

    /// <summary>An address of the site with its host, as people read it on paper and type it: <c>example.org/don-vi/</c>.</summary>
    public string Short(string address) => baseUrl.Authority + _basePath + address;

    /// <summary>A link to a file of the theme's <c>wwwroot</c>, under its published name.</summary>
    /// <exception cref="KeyNotFoundException">The theme has no such file.</exception>
    public string Asset(string name) =>
        assets.TryGetValue(name, out var address)
            ? Address(address)
            : throw new KeyNotFoundException($"The theme has no wwwroot/{name}.");

    /// <summary>A link to a story.</summary>
    public string Story(Story story) => Address(story.Address);

    /// <summary>A link to the poster of a story.</summary>
    public string Poster(Story story) => Address(Addresses.Posters + story.Address);

    /// <summary>A link to a unit.</summary>
    public string Unit(Unit unit) => Address(unit.Address);

    /// <summary>A link to a campaign.</summary>
    public string Campaign(Campaign campaign) => Address(campaign.Address);

    /// <summary>A link to a free page.</summary>
    public string Page(FreePage page) => Address(page.Address);

    /// <summary>A link to a field of merit, kind of subject, block, movement or award; other terms have no page.</summary>
    public string Term(Term term) => Address(term.Address);

    /// <summary>A link to a quarter.</summary>
    public string Quarter(Quarter quarter) => Address(Addresses.Of(quarter));

    /// <summary>A link to a year.</summary>
    public string Year(int year) => Address(Addresses.OfYear(year));

    /// <summary>A link to a document: the page of a plan, or its entry in the register.</summary>
    public string Document(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Plan is null ? $"{Address(Addresses.Documents)}#{AnchorOf(document)}" : Address(Addresses.OfPlan(document.Id));
    }

    /// <summary>The id of a document's entry in the register: its own, or one with a colon, which no other id has, if the theme has given away its own.</summary>
    public string AnchorOf(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return IsTaken(document.Id) ? $"van-ban:{document.Id}" : document.Id;
    }
}
