using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CsvHelper;
using Recognition.Content;
using Recognition.Content.Model;
using Recognition.Content.Schema;
using Recognition.Theming;

namespace Recognition.Generator.Feeds;

/// <summary>All stories as data: <c>data/stories.json</c> for programs, <c>data/stories.csv</c> for spreadsheets.</summary>
internal static class OpenData
{
    /// <summary>JSON as all data files are written: Vietnamese letters as they are, one story after the other.</summary>
    public static JsonSerializerOptions Json { get; } = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        NewLine = "\n",
    };

    public static byte[] StoriesJson(ThemeContext context) =>
        JsonSerializer.SerializeToUtf8Bytes(context.Site.Stories.Select(s => Row(context, s)), Json);

    /// <summary>UTF-8 with a byte order mark, so that spreadsheets see accents; cells that would be formulas are escaped.</summary>
    public static byte[] StoriesCsv(ThemeContext context)
    {
        using var content = new MemoryStream();
        using (var csv = CsvWriter.Create(content, new CsvWriterOptions { WriteByteOrderMark = true, Injection = CsvInjection.Escape, NewLine = "\r\n" }, leaveOpen: true))
        {
            csv.WriteHeader(Columns);
            foreach (var story in context.Site.Stories)
            {
                WriteRow(csv, Row(context, story));
            }
        }

        return content.ToArray();
    }

    private static readonly string[] Columns =
    [
        "slug", "url", "title", "summary", "honoree", "subject", "categories", "unit", "unit_name", "quarter",
        "level", "awards", "campaigns", "movements", "tags", "submitted", "published", "updated", "sample",
    ];

    private static void WriteRow(CsvWriter csv, StoryRow row)
    {
        csv.WriteField(row.Slug);
        csv.WriteField(row.Url);
        csv.WriteField(row.Title);
        csv.WriteField(row.Summary);
        csv.WriteField(row.Honoree);
        csv.WriteField(row.Subject);
        csv.WriteField(string.Join("; ", row.Categories));
        csv.WriteField(row.Unit);
        csv.WriteField(row.UnitName);
        csv.WriteField(row.Quarter);
        csv.WriteField(row.Level);
        csv.WriteField(string.Join("; ", row.Awards));
        csv.WriteField(string.Join("; ", row.Campaigns));
        csv.WriteField(string.Join("; ", row.Movements));
        csv.WriteField(string.Join("; ", row.Tags));
        csv.WriteField(row.Submitted);
        csv.WriteField(row.Published);
        csv.WriteField(row.Updated);
        csv.WriteField(row.Sample ? "true" : "false");
        csv.EndRecord();
    }

    private static StoryRow Row(ThemeContext context, Story story) => new(
        story.Slug,
        context.Links.Absolute(Addresses.Of(Family.Story, story.Slug)),
        story.Title,
        story.Summary,
        story.HonoreeName,
        story.Subject?.Slug,
        [.. story.Categories.Select(c => c.Slug)],
        story.Unit?.Slug,
        story.Unit?.Name,
        story.Quarter?.ToString(),
        story.Level?.Slug,
        [.. story.Awards.Where(a => a.Revocation is null).Select(a => a.Award.Slug)],
        [.. story.Campaigns.Select(c => c.Slug)],
        [.. story.Movements.Select(m => m.Slug)],
        [.. story.Tags.Select(t => t.Slug)],
        Day(story.Submitted),
        Day(story.Published),
        Day(story.Updated),
        story.IsSample);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private sealed record StoryRow(
        string Slug,
        string Url,
        string Title,
        string Summary,
        string Honoree,
        string? Subject,
        IReadOnlyList<string> Categories,
        string? Unit,
        string? UnitName,
        string? Quarter,
        string? Level,
        IReadOnlyList<string> Awards,
        IReadOnlyList<string> Campaigns,
        IReadOnlyList<string> Movements,
        IReadOnlyList<string> Tags,
        string? Submitted,
        string? Published,
        string? Updated,
        bool Sample);
}
