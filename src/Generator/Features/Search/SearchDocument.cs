using Recognition.Content.Kinds.Stories;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Generator.Features.Search;

/// <summary>What search knows of a story besides its <see cref="Facets"/>: the texts of all fields whose declaration says that search takes them, and the Markdown.</summary>
internal static class SearchDocument
{
    private static readonly ILookup<SearchPlace, Searched<Story>> Fields = StorySchema.Schema.AllFields
        .Select(f => f.Field.Search)
        .OfType<Searched<Story>>()
        .OrderBy(s => s.Order)
        .ToLookup(s => s.Place);

    /// <summary>All texts of a story with their places. No phrase reaches from one text into another.</summary>
    public static IEnumerable<(SearchPlace Place, string Text)> Of(Story story) =>
    [
        .. Texts(story, SearchPlace.Title).Distinct(),
        .. Texts(story, SearchPlace.Facts).Distinct(),
        .. Texts(story, SearchPlace.Summary),
        (SearchPlace.Body, PlainText.Of(story.Body.Text)),
        .. Texts(story, SearchPlace.Body),
    ];

    private static IEnumerable<(SearchPlace Place, string Text)> Texts(Story story, SearchPlace place) =>
        Fields[place].SelectMany(field => field.Texts(story)).OfType<string>().Select(text => (place, VisibleText.Of(text)));
}
