namespace Recognition.Generator.Publishing;

/// <summary>What killed builds left beside a site: half a new one, or an old one that was not deleted to its end.</summary>
internal static class AbandonedBuilds
{
    private const int IdLength = 32;

    /// <summary>The name of a folder in which a build makes a site: hidden, and no other folder's.</summary>
    /// <param name="name">The name the site will have.</param>
    public static string NewName(string name) => $".{name}-{Guid.NewGuid():N}";

    /// <summary>The name of the file that a build of a site locks.</summary>
    /// <param name="name">The name of the site's folder.</param>
    public static string LockName(string name) => $".{name}-lock";

    /// <summary>
    /// Removes them, under whatever name the site had then. A folder without a marker may be one that was killed before it had one, or that was deleted in
    /// part: it is one of ours if its site's lock lies beside it, which a killed build leaves as well.
    /// </summary>
    /// <param name="parent">The folder in which the site is.</param>
    /// <param name="name">The name of the site's folder, whose lock is held.</param>
    /// <param name="isOurs">Whether a folder bears a marker.</param>
    /// <returns>Folders that cannot be removed.</returns>
    public static List<string> Remove(string parent, string name, Predicate<string> isOurs)
    {
        var stay = new List<string>();
        foreach (var folder in Directory.EnumerateDirectories(parent, ".*-*"))
        {
            if (SiteOf(folder) is not { } of)
            {
                continue;
            }

            var lockOfIt = Path.Combine(parent, LockName(of));
            if (of != name && !isOurs(folder) && !File.Exists(lockOfIt))
            {
                continue;
            }

            try
            {
                using var held = of == name ? null : OutputLock.Take(lockOfIt);
                if (of == name || held is not null)
                {
                    Directory.Delete(folder, recursive: true);
                }
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                stay.Add(folder);
            }
        }

        return stay;
    }

    /// <summary>The name of the site for which a build made a folder; nothing for any other folder.</summary>
    private static string? SiteOf(string folder)
    {
        var name = Path.GetFileName(folder);
        return name.Length > IdLength + 2 && name[^(IdLength + 1)] == '-' && Guid.TryParseExact(name[^IdLength..], "N", out _) && new DirectoryInfo(folder).LinkTarget is null
            ? name[1..^(IdLength + 1)]
            : null;
    }
}
