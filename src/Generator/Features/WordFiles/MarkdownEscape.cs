using System.Text;
using System.Text.RegularExpressions;

namespace Recognition.Generator.Features.WordFiles;

/// <summary>Keeps signs that mean something in Markdown what they were in the document: signs.</summary>
internal static partial class MarkdownEscape
{
    private const string Always = @"\`*[]<|";

    /// <summary>A part of a text within a line; what stands beside the part may tell what a sign means.</summary>
    public static string Text(string text, Range part)
    {
        var (start, length) = part.GetOffsetAndLength(text.Length);
        var escaped = new StringBuilder(length + 8);
        for (var i = start; i < start + length; i++)
        {
            var isWithinWord = text[i] == '_' && i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]);
            if (Always.Contains(text[i], StringComparison.Ordinal) || (text[i] == '_' && !isWithinWord) || (text[i] == '&' && Entity().IsMatch(text.AsSpan(i))))
            {
                escaped.Append('\\');
            }

            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    /// <summary>A whole line whose first signs could begin a heading, an item of a list, a quotation or a rule.</summary>
    public static string Line(string line)
    {
        if (line is ['#' or '>' or '=', ..] or ['+' or '-'] or ['+' or '-', ' ', ..] || line.StartsWith("~~~", StringComparison.Ordinal))
        {
            return "\\" + line;
        }

        return Number().Match(line) is { Success: true } number ? $"{number.Groups[1].Value}\\{line[number.Groups[1].Length..]}" : line;
    }

    [GeneratedRegex(@"^&(?:#|[A-Za-z][A-Za-z0-9]*;)", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    [GeneratedRegex(@"^(\d{1,9})[.)](?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
