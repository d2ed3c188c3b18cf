using Recognition.Content.Problems;
using Recognition.Content.Values;

namespace Recognition.Content.Files;

/// <summary>Editors copy the input folder to machines of all kinds: names that some of them cannot hold are told of before a file is missing there.</summary>
internal static class FileNames
{
    /// <summary>Judges the names of files and of the folders they lie in; those that begin with a point are not the editors'.</summary>
    /// <param name="relatives">Paths below the input folder, with <c>/</c> between their parts.</param>
    /// <param name="shownRoot">The input folder as messages show it.</param>
    /// <param name="problems">Where problems go.</param>
    public static void Check(IEnumerable<string> relatives, string shownRoot, ProblemList problems)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var alike = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var relative in relatives.Where(r => !r.Split('/').Any(part => part.StartsWith('.'))))
        {
            for (var end = relative.IndexOf('/', StringComparison.Ordinal); ; end = relative.IndexOf('/', end + 1))
            {
                var path = end < 0 ? relative : relative[..end];
                if (names.Add(path))
                {
                    Judge(path, alike, shownRoot, problems);
                }

                if (end < 0)
                {
                    break;
                }
            }
        }
    }

    private static void Judge(string path, Dictionary<string, string> alike, string shownRoot, ProblemList problems)
    {
        var at = new Place($"{shownRoot}/{path}", 1, 1);
        var name = path[(path.LastIndexOf('/') + 1)..];
        if (WindowsName.FaultOf(name) is { } why)
        {
            problems.Add(Rules.NotOnWindows, at, "", ("name", name), Argument.Word("why", why), ("meant", WindowsName.Mended(name)));
        }

        var folded = UnicodeText.Normalized(path).ToUpperInvariant();
        if (!alike.TryAdd(folded, path))
        {
            problems.Add(Rules.NamesAlike, at, "", ("other", $"{shownRoot}/{alike[folded]}"));
        }
    }
}
