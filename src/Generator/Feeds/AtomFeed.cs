using System.Globalization;
using System.Xml;
using Recognition.Content;
using Recognition.Content.Model;
using Recognition.Content.Schema;
using Recognition.Theming;

namespace Recognition.Generator.Feeds;

/// <summary>The latest stories of a list as an Atom feed (RFC 4287).</summary>
internal static class AtomFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Writes a feed.</summary>
    /// <param name="context">Site, texts and links.</param>
    /// <param name="name">Name of the list.</param>
    /// <param name="feed">Address of the feed.</param>
    /// <param name="page">Address of the list.</param>
    /// <param name="stories">The stories, newest first.</param>
    public static byte[] Write(ThemeContext context, string name, string feed, string page, IReadOnlyList<Story> stories)
    {
        var site = context.Site;
        using var content = new MemoryStream();
        using (var xml = XmlWriter.Create(content, XmlFiles.Settings))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, context.Texts.Language);
            xml.WriteElementString("title", Atom, name == site.Settings.Title ? name : $"{name} – {site.Settings.Title}");
            xml.WriteElementString("id", Atom, context.Links.Absolute(feed));
            Link(xml, "self", context.Links.Absolute(feed), "application/atom+xml");
            Link(xml, "alternate", context.Links.Absolute(page), "text/html");
            xml.WriteElementString("updated", Atom, Time(stories.Max(s => s.Updated ?? s.Published) ?? site.Today));
            Author(xml, site.Settings.Organisation);
            foreach (var story in stories)
            {
                Entry(xml, context, story);
            }

            xml.WriteEndElement();
        }

        return content.ToArray();
    }

    private static void Entry(XmlWriter xml, ThemeContext context, Story story)
    {
        var link = context.Links.Absolute(Addresses.Of(Family.Story, story.Slug));
        var published = story.Published ?? context.Site.Today;
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("title", Atom, story.Title);
        xml.WriteElementString("id", Atom, link);
        Link(xml, "alternate", link, "text/html");
        xml.WriteElementString("published", Atom, Time(published));
        xml.WriteElementString("updated", Atom, Time(story.Updated ?? published));
        Author(xml, story.Author ?? context.Site.Settings.Organisation);
        foreach (var category in story.Categories)
        {
            xml.WriteStartElement("category", Atom);
            xml.WriteAttributeString("term", category.Slug);
            xml.WriteAttributeString("label", context.Texts.Label(category));
            xml.WriteEndElement();
        }

        xml.WriteElementString("summary", Atom, story.IsSample ? context.Texts["feed.sample", story.Summary] : story.Summary);
        xml.WriteEndElement();
    }

    private static void Author(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, name);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address, string type)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    /// <summary>A day in Việt Nam as Atom writes it.</summary>
    private static string Time(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00+07:00";
}
