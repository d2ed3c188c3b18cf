using System.Text;

namespace Recognition.Generator.Features.Search;

/// <summary>The part of search that runs in the browser and belongs to the index, not to a theme: the scripts in <c>Client/</c>.</summary>
internal static class SearchClient
{
    /// <summary>The scripts by the names under which those of a theme import them.</summary>
    public static IEnumerable<(string Name, string Content)> Scripts =>
    [
        ("search.js", Read("search.js")),

        // Loaded only for a quoted phrase.
        ("search-phrases.js", Read("phrases.js")),

        // Loaded only for a weak answer.
        ("search-help.js", Read("help.js")),
    ];

    private static string Read(string name)
    {
        using var stream = typeof(SearchClient).Assembly.GetManifestResourceStream($"Scripts/{name}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
