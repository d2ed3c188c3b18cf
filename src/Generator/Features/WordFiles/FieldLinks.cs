using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Recognition.Generator.Features.WordFiles;

/// <summary>Fields that Word works out, one within another: their commands are no text, and some of them are links.</summary>
internal sealed partial class FieldLinks
{
    private readonly Stack<(StringBuilder Command, bool IsShown)> _open = [];

    /// <summary>Where the text that is being read leads.</summary>
    public string? Target => _open.Where(one => one.IsShown).Select(one => TargetOf(one.Command.ToString())).FirstOrDefault(target => target is not null);

    /// <summary>The target of a command, if it is a link to a page.</summary>
    public static string? TargetOf(string? command) => command is not null && Link().Match(command) is { Success: true } link ? link.Groups[1].Value : null;

    /// <summary>Reads the beginning of a field, its command, where its text begins, or its end.</summary>
    public void Read(OpenXmlElement part)
    {
        switch (part)
        {
            case FieldCode code when _open.Count > 0:
                _open.Peek().Command.Append(code.InnerText);
                break;
            case FieldChar { FieldCharType.InnerText: "begin" }:
                _open.Push((new(), false));
                break;
            case FieldChar { FieldCharType.InnerText: "separate" } when _open.Count > 0:
                _open.Push(_open.Pop() with { IsShown = true });
                break;
            case FieldChar { FieldCharType.InnerText: "end" } when _open.Count > 0:
                _open.Pop();
                break;
            default:
                break;
        }
    }

    [GeneratedRegex("""^\s*HYPERLINK\s+"([^"\\]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
