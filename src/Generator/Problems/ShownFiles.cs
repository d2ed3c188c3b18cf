using Recognition.Content.Problems;
using Recognition.Content.Yaml;

namespace Recognition.Generator.Problems;

/// <summary>The files of the input folder by the paths that messages show.</summary>
/// <param name="input">The input folder.</param>
/// <param name="shownInput">The input folder as messages show it.</param>
internal sealed class ShownFiles(string input, string shownInput)
{
    /// <summary>Where a file lies; nothing if it is not one of the input folder.</summary>
    /// <param name="shown">Its path as it is shown.</param>
    public string? PathOf(string shown) => shown.StartsWith(shownInput + "/", StringComparison.Ordinal) ? Path.Combine(input, shown[(shownInput.Length + 1)..]) : null;

    /// <summary>The lines of a file, to quote from; none if it cannot be read.</summary>
    /// <param name="shown">Its path as it is shown.</param>
    public string[] LinesOf(string shown)
    {
        try
        {
            // A link is not quoted from, since it leads elsewhere; what has no length may be a pipe that is never written to.
            return PathOf(shown) is { } path && new FileInfo(path) is { Exists: true, LinkTarget: null, Length: > 0 and <= SourceText.MaxBytes } && SourceText.Decode(shown, File.ReadAllBytes(path), new ProblemList()) is { } source ? source.Text.Split('\n') : [];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
