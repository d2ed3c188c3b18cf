namespace Recognition.Generator.Publishing;

/// <summary>Where a path leads when every link on its way is followed, so that two ways to one folder are seen to be the same.</summary>
internal static class RealPath
{
    /// <summary>As many links as Linux follows.</summary>
    private const int MostLinks = 40;

    /// <summary>As the system numbers what leads in a circle (ELOOP).</summary>
    private const int Loop = 40;

    /// <summary>Follows the links. What does not exist yet is where its name says.</summary>
    /// <param name="path">A path, from the working folder or whole.</param>
    /// <exception cref="IOException">Links lead in a circle.</exception>
    public static string Of(string path) => Of(path, 0);

    private static string Of(string path, int links)
    {
        var whole = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(whole) is not { } parent)
        {
            return whole;
        }

        var here = Path.Combine(Of(parent, links), Path.GetFileName(whole));
        if (new DirectoryInfo(here).LinkTarget is not { } link)
        {
            return here;
        }

        return links < MostLinks
            ? Of(Path.Combine(Path.GetDirectoryName(here)!, link), links + 1)
            : throw new IOException($"Too many links: '{whole}'", Loop);
    }
}
