using System.Text.RegularExpressions;
using Recognition.Content.Kinds;
using Recognition.Content.Problems;
using Recognition.Content.Yaml;

namespace Recognition.Content;

/// <summary>
/// A file that nothing reads, told with what makes it one that is: most often Windows hides an ending that Notepad added, or a story was left
/// in Word. One that says it is published is an error, since its writer believes that readers see it.
/// </summary>
internal static partial class UnreadFile
{
    private const string Ending = ".md";

    private static readonly string[] Texts = [".txt", ".text", ".markdown", ".mdown", ".mkd", ".mdx", Ending];

    private static readonly string[] OfWord = [".docx", ".doc", ".odt", ".rtf"];

    /// <summary>What there is to say of it.</summary>
    /// <param name="root">The input folder.</param>
    /// <param name="relative">Its path below the input folder.</param>
    /// <param name="shownRoot">The input folder as messages show it.</param>
    public static Problem Of(string root, string relative, string shownRoot)
    {
        var shown = $"{shownRoot}/{relative}";
        var at = new Place(shown, 1, 1);
        if (EndsIn(relative, OfWord) is not null)
        {
            return new(Rules.UnreadFile, at, "", [Argument.Word("cure", "unread-word"), ("file", shown)]);
        }

        if (TextOf(Path.Combine(root, relative), shown) is { } text && FrontMatter().IsMatch(text))
        {
            var isPublished = Published().IsMatch(text);
            return new(isPublished ? Rules.UnreadStory : Rules.UnreadFile, at, "", [Argument.Word("cure", "unread-rename"), ("meant", Renamed(Path.GetFileName(relative)))]);
        }

        return Families.All.Select(row => row.Path).FirstOrDefault(path => path == Path.ChangeExtension(relative, ".yml")) is { } list
            ? new(Rules.UnreadFile, at, "", [Argument.Word("cure", "unread-rename"), ("meant", Path.GetFileName(list))])
            : new(Rules.UnreadFile, at, "", [Argument.Word("cure", "unread-other")]);
    }

    /// <summary>The name with the ending of a story in place of those that are none of its: <c>bai.md.txt</c> is <c>bai.md</c>.</summary>
    private static string Renamed(string name)
    {
        while (EndsIn(name, Texts) is { } ending)
        {
            name = name[..^ending.Length];
        }

        return name + Ending;
    }

    private static string? EndsIn(string name, string[] endings) => Array.Find(endings, ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    private static string? TextOf(string path, string shown)
    {
        try
        {
            return new FileInfo(path).Length <= SourceText.MaxBytes ? SourceText.Decode(shown, File.ReadAllBytes(path), new())?.Text : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"\A---[ \t]*\n(?s:.*?)^---[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"\A(?s:(?!\n---).)*?^status:[ \t]*[""']?published\b", RegexOptions.Multiline)]
    private static partial Regex Published();
}
