using System.Text;
using System.Text.RegularExpressions;
using Recognition.Content.Problems;

namespace Recognition.Generator.Commands;

/// <summary>
/// What the program prints, whoever wrote it: no text of a story, name of a file or message of the system gives a terminal or the log of a build a command.
/// Only the colours of this program's own reports pass, where a person watches.
/// </summary>
/// <param name="inner">Where it goes.</param>
/// <param name="isColoured">Whether colours pass.</param>
internal sealed partial class PrintableWriter(TextWriter inner, bool isColoured) : TextWriter
{
    /// <inheritdoc/>
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => Write(value.ToString());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    /// <inheritdoc/>
    public override void Write(string? value)
    {
        var text = value ?? "";
        if (!isColoured)
        {
            inner.Write(Clean(text));
            return;
        }

        var at = 0;
        foreach (var colour in Colours().EnumerateMatches(text))
        {
            inner.Write(Clean(text[at..colour.Index]));
            at = colour.Index + colour.Length;
            inner.Write(text[colour.Index..at]);
        }

        inner.Write(Clean(text[at..]));
    }

    /// <inheritdoc/>
    public override void WriteLine(string? value) => Write(value + Environment.NewLine);

    /// <inheritdoc/>
    public override void Flush() => inner.Flush();

    /// <summary>The end of a line on Windows stays what it is.</summary>
    private static string Clean(string text) => Printable.Lines(text.Replace("\r\n", "\n", StringComparison.Ordinal)).Replace("\n", Environment.NewLine, StringComparison.Ordinal);

    [GeneratedRegex("\u001b\\[(?:1;3[13]|0)m", RegexOptions.CultureInvariant)]
    private static partial Regex Colours();
}
