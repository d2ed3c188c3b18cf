using System.Text;
using System.Text.RegularExpressions;

namespace Recognition.Generator.Search;

/// <summary>The part of search that runs in the browser and belongs to the index, not to a theme: one module <c>search.js</c> made of those in <c>Client/</c>.</summary>
internal static partial class SearchClient
{
    /// <summary>Name under which a theme's scripts import it.</summary>
    public const string Name = "search.js";

    private static readonly string[] Modules = ["folding", "lists", "index", "connection", "query", "marked", "search"];

    /// <summary>Name of what is loaded only when nothing is found.</summary>
    public const string HelpName = "search-help.js";

    /// <summary>The help module as text.</summary>
    public static string ReadHelp() => ReadModule("help");

    /// <summary>The module as text.</summary>
    public static string Read() => string.Concat(Modules.Select(m => Imports().Replace(ReadModule(m), "")));

    private static string ReadModule(string module)
    {
        using var stream = typeof(SearchClient).Assembly.GetManifestResourceStream($"Search/{module}.js")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("""^import .*\n""", RegexOptions.Multiline)]
    private static partial Regex Imports();
}
