using Recognition.Theming;

namespace Recognition.Generator.Publishing;

/// <summary>Judges whether a site may be put somewhere: nothing that this program did not write is ever replaced, and no input is put on line.</summary>
internal static class OutputPlace
{
    /// <summary>Where a site goes, links followed.</summary>
    /// <param name="path">The folder as it was asked for.</param>
    /// <param name="input">The input folder; neither may lie within the other.</param>
    /// <param name="texts">Wording of refusals.</param>
    /// <exception cref="OutputException">The folder holds the input, lies within it, or cannot be replaced.</exception>
    public static string Of(string path, string input, Texts texts)
    {
        var target = RealPath.Of(path);
        var source = RealPath.Of(input);
        if (IsWithin(source, target) || source == target || RealPath.Of(".") == target)
        {
            throw new OutputException(texts["output.holds-input", path]);
        }

        if (IsWithin(target, source))
        {
            throw new OutputException(texts["output.within-input", path, input]);
        }

        return IsMountPoint(target) ? throw new OutputException(texts["output.mount", path, Path.Combine(path, "trang")]) : target;
    }

    /// <summary>The file that says what this program wrote there; nothing in any other folder.</summary>
    public static string? MarkerOf(string folder) =>
        new[] { OutputFolder.Marker, OutputFolder.StandaloneMarker }.FirstOrDefault(marker => File.Exists(Path.Combine(folder, marker)));

    /// <summary>Refuses what is there if it is nothing that a site of this kind may replace.</summary>
    /// <param name="path">The folder as it was asked for.</param>
    /// <param name="target">Where that leads.</param>
    /// <param name="marker">The marker of such a site.</param>
    /// <param name="texts">Wording of refusals.</param>
    /// <exception cref="OutputException">It is something else.</exception>
    public static void RefuseOther(string path, string target, string marker, Texts texts)
    {
        var found = MarkerOf(target);
        if (File.Exists(target) || (Directory.Exists(target) && found is null && Directory.EnumerateFileSystemEntries(target).Any()))
        {
            throw new OutputException(texts["output.not-ours", path, OutputFolder.Marker]);
        }

        if (found is not null && found != marker)
        {
            throw new OutputException(texts[found == OutputFolder.Marker ? "output.holds-site" : "output.holds-standalone", path]);
        }
    }

    /// <summary>Whether a path lies below a folder; systems that do not mind case are taken at their word.</summary>
    private static bool IsWithin(string path, string folder) => path.StartsWith(
        Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar,
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a folder is where another disk, or a folder from outside a container, is mounted: such a one cannot be renamed.</summary>
    private static bool IsMountPoint(string folder)
    {
        try
        {
            return Path.GetDirectoryName(folder) is null || DriveInfo.GetDrives().Any(drive => Path.TrimEndingDirectorySeparator(drive.RootDirectory.FullName) == folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The system does not say; then the renaming will.
            return false;
        }
    }
}
