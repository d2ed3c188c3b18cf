namespace Recognition.Generator.Commands;

/// <summary>How the program is called: by its name where the system finds it by that, else by its path.</summary>
internal static class Invocation
{
    private const string Name = "guong-sang";

    /// <summary>Folders further away than this are told from the root of the disk.</summary>
    private const int MostSteps = 2;

    /// <summary>What a person types in a folder.</summary>
    /// <param name="folder">The folder.</param>
    public static string From(string folder) => From(Path.GetFullPath(folder), Environment.ProcessPath, Environment.GetEnvironmentVariable("PATH"), Path.DirectorySeparatorChar);

    /// <inheritdoc cref="From(string)"/>
    /// <param name="folder">The folder.</param>
    /// <param name="program">Where the program is; another name than its own if something else runs it.</param>
    /// <param name="path">Folders in which the system looks for programs.</param>
    /// <param name="separator">What stands between the parts of a path.</param>
    internal static string From(string folder, string? program, string? path, char separator)
    {
        var home = Path.GetDirectoryName(program);
        if (home is null || Path.GetFileNameWithoutExtension(program) != Name || (path ?? "").Split(Path.PathSeparator).Any(p => p.TrimEnd('/', '\\') == home))
        {
            return Name;
        }

        var relative = Path.GetRelativePath(folder, home);
        var steps = relative.Split(Path.DirectorySeparatorChar);
        var whole = relative == "." ? $".{separator}{Name}"
            : steps.Length <= MostSteps && steps.All(step => step == "..") ? $"{string.Join(separator, steps)}{separator}{Name}"
            : Path.Combine(home, Name);
        return whole.Contains(' ', StringComparison.Ordinal) ? $"\"{whole}\"" : whole;
    }
}
