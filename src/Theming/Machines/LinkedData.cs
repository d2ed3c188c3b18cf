using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Schema;
using Recognition.Content.Values;
using Recognition.Theming.Pages;

namespace Recognition.Theming.Machines;

/// <summary>
/// What a page tells programs of itself: JSON-LD 1.1 in the terms of https://schema.org, for <c>&lt;script type="application/ld+json"&gt;</c>. That is a
/// block of data and no script, so that the Content-Security-Policy has nothing against it (HTML, 4.12.1: "prepare the script element").
/// </summary>
public static class LinkedData
{
    /// <summary>Vietnamese as it is; signs of markup, quotes and the line ends U+2028 and U+2029 as escapes, so that no text can end the element.</summary>
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    /// <summary>The JSON-LD of a page, safe within HTML; nothing of pages that are not to be found.</summary>
    /// <param name="page">The page.</param>
    /// <param name="context">Site, texts, links and pictures.</param>
    public static string? Of(PageModel page, ThemeContext context)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(context);
        return page.IsListed ? JsonSerializer.Serialize(new Graph("https://schema.org", [MainOf(page, context), .. WayTo(page, context)]), Json) : null;
    }

    private static Thing MainOf(PageModel page, ThemeContext context) => page switch
    {
        HomePage => Site(page, context),
        StoryPage story => Article(story, context),
        ListPage list => Page("CollectionPage", page, context) with
        {
            MainEntity = List(
                list.Listing.Total,
                list.Listing.Stories.Select(story => story.Address),
                context,
                before: (list.Listing.Number - 1) * context.Site.Settings.PageSize),
        },
        UnitsPage units => Page("CollectionPage", page, context) with
        {
            MainEntity = List(units.Places.Sum(p => p.Units.Count + p.Ended.Count), units.Places.SelectMany(p => p.Units.Concat(p.Ended)).Select(e => e.Unit.Address), context),
        },
        IndexPage index => Page("CollectionPage", page, context) with
        {
            MainEntity = List(index.Sections.Sum(s => s.Entries.Count), index.Sections.SelectMany(s => s.Entries).Select(e => e.Link.Address), context),
        },
        _ => Page("WebPage", page, context),
    };

    private static Thing Site(PageModel page, ThemeContext context) => Page("WebSite", page, context) with
    {
        Publisher = Publisher(context),
        PotentialAction = new("SearchAction")
        {
            Target = new("EntryPoint") { UrlTemplate = context.Links.Absolute(Addresses.Search) + "?q={query}" },
            QueryInput = "required name=query",
        },
    };

    private static Thing Page(string type, PageModel page, ThemeContext context) => new(type)
    {
        Name = page.Name,
        Description = page.Description is { Length: > 0 } description ? description : null,
        Url = context.Links.Absolute(page.Address),
        InLanguage = context.Texts.Language,
    };

    private static Thing Article(StoryPage page, ThemeContext context)
    {
        var story = page.Story;
        var mark = story.IsSample ? context.Texts["linked.sample"] : null;
        return new("Article")
        {
            Headline = story.Title,
            Description = story.Summary,
            DisambiguatingDescription = mark,
            Url = context.Links.Absolute(story.Address),
            InLanguage = "vi",
            DatePublished = story.Published is { } published ? IsoDate.Of(published) : null,
            DateModified = story.LastChange is { } changed ? IsoDate.Of(changed) : null,
            ArticleSection = Some(story.Categories.Select(context.Texts.Label)),
            CreditText = story.Author,
            Image = context.SharePictures.Of(page) is { } picture
                ? new("ImageObject") { Url = context.Links.Absolute(picture.Address), Caption = picture.Alt }
                : null,
            About = new(TypeOf(story))
            {
                Name = story.HonoreeName,
                DisambiguatingDescription = mark,
                Award = Some(story.StandingAwards.Where(a => a.Award.Form != AwardForm.Mention).Select(a => context.Texts.Label(a.Award))),
            },
            Contributor = story.Unit is { } unit ? new("Organization") { Name = unit.Name, Url = context.Links.Absolute(unit.Address) } : null,
            Publisher = Publisher(context),
        };
    }

    /// <summary>
    /// What schema.org calls who is honoured. It has no household, so that one is a group like any other; a model, an initiative or a
    /// work that somebody carries out is a project, which may have awards as well. A person of a sample is a fictional one, which its Person may be.
    /// </summary>
    private static string TypeOf(Story story) => story.Subject?.Kind switch
    {
        SubjectKind.Person => "Person",
        SubjectKind.Work => "Project",
        _ => "Organization",
    };

    private static Thing Publisher(ThemeContext context) => new("Organization") { Name = context.Site.Settings.Organisation };

    private static Thing List(int total, IEnumerable<string> addresses, ThemeContext context, int before = 0) => new("ItemList")
    {
        NumberOfItems = total,
        ItemListElement = Some(addresses.Select((address, i) => new Thing("ListItem") { Position = before + i + 1, Url = context.Links.Absolute(address) })),
    };

    /// <summary>The way down to a page, itself included.</summary>
    private static IEnumerable<Thing> WayTo(PageModel page, ThemeContext context)
    {
        if (page.Trail.Count > 0)
        {
            yield return new("BreadcrumbList")
            {
                ItemListElement = page.Trail.Append(new(page.Name, page.Address))
                    .Select((step, i) => new Thing("ListItem") { Position = i + 1, Name = step.Text, Item = context.Links.Absolute(step.Address) }),
            };
        }
    }

    /// <summary>Nothing in place of an empty list.</summary>
    private static List<T>? Some<T>(IEnumerable<T> all) => all.ToList() is { Count: > 0 } some ? some : null;

    /// <summary>The things a page tells of.</summary>
    /// <param name="Context">Whose terms they are in.</param>
    /// <param name="Things">The page or what it is there for, then the way to it.</param>
    private sealed record Graph([property: JsonPropertyName("@context")] string Context, [property: JsonPropertyName("@graph")] IReadOnlyList<Thing> Things);
}
