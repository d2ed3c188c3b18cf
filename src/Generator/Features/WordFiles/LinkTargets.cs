using Recognition.Generator.Markdown;

namespace Recognition.Generator.Features.WordFiles;

/// <summary>Where links may lead from a page: to the web, or to a letter.</summary>
internal static class LinkTargets
{
    private const string NotInMarkdown = " ()<>\"\\\t\r\n";

    /// <summary>Whether readers can follow a link. A file on somebody's machine, or a place in the document, is none.</summary>
    public static bool IsAllowed(string target) => !LinkScheme.Of(target).IsEmpty && !LinkScheme.IsForbidden(target);

    /// <summary>The target as Markdown takes it.</summary>
    public static string Written(string target) =>
        string.Concat(target.Trim().Select(c => NotInMarkdown.Contains(c, StringComparison.Ordinal) || char.IsControl(c) ? Uri.HexEscape(c) : c.ToString()));
}
