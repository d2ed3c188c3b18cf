using System.Text.RegularExpressions;
using Recognition.Content.Problems;
using Recognition.Theming;

namespace Recognition.Generator.Problems;

/// <summary>Says in the reader's language which file or folder the machine refuses, and why; the system says it in English only.</summary>
internal static partial class FileFaults
{
    private const int DiskFullOfUnix = 28;
    private const int DiskFullOfWindows = unchecked((int)0x80070070);
    private const int ReadOnlyOfUnix = 30;
    private const int SharingViolation = unchecked((int)0x80070020);

    /// <summary>A sentence for a person.</summary>
    /// <param name="fault">What the system said.</param>
    /// <param name="texts">Wording.</param>
    public static string Explain(Exception fault, Texts texts)
    {
        var path = (fault as FileNotFoundException)?.FileName ?? Quoted().Match(fault.Message).Groups["path"].Value;
        var why = fault switch
        {
            DirectoryNotFoundException when LiesBelowAFile(path) => "other",
            UnauthorizedAccessException => "denied",
            FileNotFoundException or DirectoryNotFoundException => "gone",
            PathTooLongException => "too-long",
            { HResult: DiskFullOfUnix or DiskFullOfWindows } => "full",
            { HResult: ReadOnlyOfUnix } => "read-only",
            { HResult: SharingViolation } => "open",
            _ => "other",
        };
        return texts[path.Length > 0 ? "fault.file" : "fault.files", texts[$"fault.file-{why}"], Printable.Of(path)];
    }

    private static bool LiesBelowAFile(string path)
    {
        for (var above = Path.GetDirectoryName(path); !string.IsNullOrEmpty(above); above = Path.GetDirectoryName(above))
        {
            if (File.Exists(above))
            {
                return true;
            }
        }

        return false;
    }

    [GeneratedRegex("'(?<path>[^']*[/\\\\][^']*)'", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
