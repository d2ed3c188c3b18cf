using System.Reflection;
using System.Text;

namespace Recognition.Generator.Features.Starting;

/// <summary>
/// The files of a new site, kept within the program so that a release needs nothing beside it: terms that hold everywhere, and no document,
/// unit, campaign or story of any place. A name that begins with <c>dot-</c> begins with a point in the site.
/// </summary>
internal static class SiteTemplate
{
    private const string Folder = "Site/";

    private static readonly Assembly Program = typeof(SiteTemplate).Assembly;

    /// <summary>Each file with its path below the folder of the site, and its text.</summary>
    public static IEnumerable<(string Path, string Text)> Files =>
        from name in Program.GetManifestResourceNames()
        where name.StartsWith(Folder, StringComparison.Ordinal)
        let path = string.Join('/', name[Folder.Length..].Split('/').Select(part => part.StartsWith("dot-", StringComparison.Ordinal) ? "." + part[4..] : part))
        orderby path
        select (path, Read(name));

    private static string Read(string name)
    {
        using var reader = new StreamReader(Program.GetManifestResourceStream(name)!, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
