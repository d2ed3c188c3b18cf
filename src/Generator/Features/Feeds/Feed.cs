using Recognition.Content.Kinds.Stories;
using Recognition.Content.Values;
using Recognition.Theming;

namespace Recognition.Generator.Features.Feeds;

/// <summary>What a feed tells of a list, whatever its format.</summary>
/// <param name="Context">Site, texts, links and photographs.</param>
/// <param name="Name">Name of the list.</param>
/// <param name="Page">Address of the list; its feeds stand beside it.</param>
/// <param name="Stories">The latest stories readers may see, newest first: drafts are never in a feed.</param>
internal sealed record Feed(ThemeContext Context, string Name, string Page, IReadOnlyList<Story> Stories)
{
    /// <summary>Name of the list and of the site.</summary>
    public string Title => Name == Context.Site.Settings.Title ? Name : $"{Name} – {Context.Site.Settings.Title}";

    /// <summary>Who publishes it.</summary>
    public string Publisher => Context.Site.Settings.Organisation;

    /// <summary>The day of its last change; for a list without stories that of the whole site, so that it does not change from one build to the next.</summary>
    public DateOnly Updated => Stories.Max(s => s.LastChange) ?? Context.Site.LastChange;

    /// <summary>The permanent address of a story, which is also what feeds know it by.</summary>
    public string AddressOf(Story story) => Context.Links.Absolute(story.Address);

    /// <summary>The day of publication.</summary>
    public DateOnly PublishedOn(Story story) => story.Published ?? Context.Site.Today;

    /// <summary>The day of the last change.</summary>
    public DateOnly UpdatedOn(Story story) => story.Updated ?? PublishedOn(story);

    /// <summary>The summary, marked if the story is an illustration.</summary>
    public string SummaryOf(Story story) => story.IsSample ? Context.Texts["feed.sample", story.Summary] : story.Summary;

    /// <summary>A day in Việt Nam as RFC 3339 writes it.</summary>
    public static string Time(DateOnly day) => IsoDate.Of(day) + "T00:00:00+07:00";
}
