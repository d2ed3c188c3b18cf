using System.Text.RegularExpressions;
using Recognition.Content.Problems;
using Recognition.Theming;

namespace Recognition.Generator.Problems;

/// <summary>Says in the reader's language which file or folder the machine refuses, and why; the system says it in English only.</summary>
internal static partial class FileFaults
{
    private const string InUse = "open";

    /// <summary>What the exception has by which .NET passes on that a file would be larger than the disk or the account may have (EFBIG).</summary>
    private const int TooLarge = unchecked((int)0x80131502);

    /// <summary>What systems call the faults of a disk: by <c>errno</c> of Linux and of macOS, which share most, and by <c>HRESULT</c> of Windows.</summary>
    private static readonly Dictionary<int, string> Kinds = new()
    {
        [13] = "denied",
        [Windows(5)] = "denied",
        [28] = "full",
        [Windows(112)] = "full",
        [Windows(39)] = "full",
        [122] = "quota",
        [69] = "quota",
        [Windows(1295)] = "quota",
        [30] = "read-only",
        [Windows(19)] = "read-only",
        [23] = "many",
        [24] = "many",
        [Windows(4)] = "many",
        [5] = "broken",
        [Windows(23)] = "broken",
        [Windows(1117)] = "broken",
        [27] = "large",
        [Windows(223)] = "large",
        [TooLarge] = "large",
        [36] = "too-long",
        [63] = "too-long",
        [Windows(206)] = "too-long",
        [2] = "gone",
        [Windows(2)] = "gone",
        [Windows(3)] = "gone",
        [40] = "loop",
        [62] = "loop",
        [70] = "gone",
        [116] = "gone",
        [Windows(21)] = "gone",
        [Windows(53)] = "gone",
        [Windows(64)] = "gone",
        [11] = InUse,
        [16] = InUse,
        [35] = InUse,
        [Windows(32)] = InUse,
        [Windows(33)] = InUse,
    };

    /// <summary>Whether what was thrown while a file was written is a fault of the disk or of permissions, and not of the program.</summary>
    public static bool IsOfMachine(Exception fault) => fault is IOException or UnauthorizedAccessException || IsTooLarge(fault);

    /// <summary>Whether another program has the file open.</summary>
    public static bool IsInUse(IOException fault) => Kinds.GetValueOrDefault(fault.HResult) == InUse;

    /// <summary>A sentence for a person.</summary>
    /// <param name="fault">What the system said.</param>
    /// <param name="texts">Wording.</param>
    /// <param name="path">The file or folder, if the person knows it by another path than the system.</param>
    public static string Explain(Exception fault, Texts texts, string? path = null)
    {
        path ??= Shown(PathOf(fault));
        return texts[path.Length > 0 ? "fault.file" : "fault.files", Why(fault, texts), Printable.Of(path)];
    }

    /// <summary>The same of any fault: one that is not of the machine says itself what it is.</summary>
    /// <inheritdoc cref="Explain"/>
    public static string ExplainAny(Exception fault, Texts texts) =>
        fault.GetBaseException() is var first && first is IOException or UnauthorizedAccessException ? Explain(first, texts) : first.Message;

    /// <summary>Why, and what to do.</summary>
    /// <param name="fault">What the system said.</param>
    /// <param name="texts">Wording.</param>
    public static string Why(Exception fault, Texts texts)
    {
        var kind = fault switch
        {
            DirectoryNotFoundException when LiesBelowAFile(PathOf(fault)) => "other",
            UnauthorizedAccessException => "denied",
            FileNotFoundException or DirectoryNotFoundException => "gone",
            PathTooLongException => "too-long",
            _ => Kinds.GetValueOrDefault(fault.HResult, "other"),
        };
        return texts[$"fault.file-{kind}"];
    }

    /// <summary>A path as people know it: from the folder in which they work, if it is below that.</summary>
    public static string Shown(string path) =>
        Directory.GetCurrentDirectory() + Path.DirectorySeparatorChar is var here && path.StartsWith(here, StringComparison.Ordinal) ? path[here.Length..] : path;

    private static string PathOf(Exception fault) => (fault as FileNotFoundException)?.FileName ?? Quoted().Match(fault.Message).Groups["path"].Value;

    private static bool IsTooLarge(Exception fault) => fault is ArgumentOutOfRangeException { ParamName: "value" };

    private static int Windows(int code) => unchecked((int)0x80070000 | code);

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
