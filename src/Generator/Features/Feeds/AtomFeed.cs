using System.Xml;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Schema;

namespace Recognition.Generator.Features.Feeds;

/// <summary>The latest stories of a list as an Atom feed (RFC 4287).</summary>
internal static class AtomFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Writes a feed.</summary>
    public static byte[] Write(Feed feed)
    {
        var links = feed.Context.Links;
        var self = links.Absolute(feed.Page + Addresses.AtomFeed);
        using var content = new MemoryStream();
        using (var xml = XmlWriter.Create(content, XmlFiles.Settings))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, feed.Context.Texts.Language);
            xml.WriteElementString("title", Atom, feed.Title);
            xml.WriteElementString("id", Atom, self);
            Link(xml, "self", self, "application/atom+xml");
            Link(xml, "alternate", links.Absolute(feed.Page), "text/html");
            xml.WriteElementString("updated", Atom, Feed.Time(feed.Updated));
            Author(xml, feed.Publisher);
            foreach (var story in feed.Stories)
            {
                Entry(xml, feed, story);
            }

            xml.WriteEndElement();
        }

        return content.ToArray();
    }

    private static void Entry(XmlWriter xml, Feed feed, Story story)
    {
        var address = feed.AddressOf(story);
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("title", Atom, story.Title);
        xml.WriteElementString("id", Atom, address);
        Link(xml, "alternate", address, "text/html");
        xml.WriteElementString("published", Atom, Feed.Time(feed.PublishedOn(story)));
        xml.WriteElementString("updated", Atom, Feed.Time(feed.UpdatedOn(story)));
        Author(xml, story.Author ?? feed.Publisher);
        foreach (var category in story.Categories)
        {
            xml.WriteStartElement("category", Atom);
            xml.WriteAttributeString("term", category.Slug);
            xml.WriteAttributeString("label", feed.Context.Texts.Label(category));
            xml.WriteEndElement();
        }

        xml.WriteElementString("summary", Atom, feed.SummaryOf(story));
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
}
