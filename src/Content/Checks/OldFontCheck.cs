using Recognition.Content.Files;
using Recognition.Content.Problems;
using Recognition.Content.Values.OldFonts;

namespace Recognition.Content.Checks;

/// <summary>Text typed for .VnTime or VNI fonts, which readers cannot read ("Text as offices really have it").</summary>
internal static class OldFontCheck
{
    private const int MostShown = 60;

    /// <summary>Notes the first stretch of a text that was typed for an old font; the command that mends it mends the whole file.</summary>
    public static void Check(CheckContext context, ReaderText text)
    {
        foreach (var line in text.Text.AsSpan().Split('\n'))
        {
            // Most lines are ASCII or Vietnamese; a look at the span spares them a string.
            if (!text.Text.AsSpan(line).ContainsAnyInRange('\u00A1', '\u00FF'))
            {
                continue;
            }

            var written = text.Text[line];
            if (OldText.Find(written) is [var first, ..])
            {
                var found = written.Substring(first.Start, Math.Min(first.Length, MostShown));
                context.Report(
                    Rules.OldFont,
                    text.PlaceOf(line.Start.Value + first.Start),
                    text.Field,
                    ("found", found),
                    ("font", first.Font.Name),
                    ("text", OldText.ToUnicode(found)),
                    ("file", text.At.File));
                return;
            }
        }
    }
}
