using System.Text.Json;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Schema;
using Recognition.Generator.Features.Data;

namespace Recognition.Generator.Features.Feeds;

/// <summary>The latest stories of a list as a JSON Feed (https://www.jsonfeed.org/version/1.1/): the same as its Atom feed.</summary>
internal static class JsonFeed
{
    /// <summary>Writes a feed.</summary>
    public static byte[] Write(Feed feed)
    {
        var links = feed.Context.Links;
        using var content = new MemoryStream();
        using (var json = new Utf8JsonWriter(content, DataJson.WriterOptions))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", feed.Title);
            json.WriteString("home_page_url", links.Absolute(feed.Page));
            json.WriteString("feed_url", links.Absolute(feed.Page + Addresses.JsonFeed));
            json.WriteString("language", feed.Context.Texts.Language);
            Authors(json, feed.Publisher);
            json.WriteStartArray("items");
            foreach (var story in feed.Stories)
            {
                Item(json, feed, story);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return content.ToArray();
    }

    private static void Item(Utf8JsonWriter json, Feed feed, Story story)
    {
        var address = feed.AddressOf(story);
        var summary = feed.SummaryOf(story);
        json.WriteStartObject();
        json.WriteString("id", address);
        json.WriteString("url", address);
        json.WriteString("title", story.Title);
        json.WriteString("summary", summary);

        // A feed must hold a text; as in Atom it is the summary, and the story is read on the site.
        json.WriteString("content_text", summary);
        if (feed.Context.Pictures.Of(story.Image) is { } picture)
        {
            json.WriteString("image", feed.Context.Links.Absolute(picture.Full.Address("jpg")));
        }

        json.WriteString("date_published", Feed.Time(feed.PublishedOn(story)));
        json.WriteString("date_modified", Feed.Time(feed.UpdatedOn(story)));
        Authors(json, story.Author ?? feed.Publisher);
        json.WriteStartArray("tags");
        foreach (var category in story.Categories)
        {
            json.WriteStringValue(feed.Context.Texts.Label(category));
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Authors(Utf8JsonWriter json, string name)
    {
        json.WriteStartArray("authors");
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
