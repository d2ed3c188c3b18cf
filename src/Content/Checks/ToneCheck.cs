using System.Buffers;
using System.Globalization;
using Recognition.Content.Files;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Problems;

namespace Recognition.Content.Checks;

/// <summary>"Tránh cường điệu, thổi phồng thành tích" (Nam Định, part IV, 2): words that claim too much, and summaries nobody reads to the end.</summary>
internal sealed class ToneCheck(CheckContext context)
{
    private readonly SearchValues<string> _superlatives =
        SearchValues.Create([.. context.Settings.Superlatives], StringComparison.OrdinalIgnoreCase);

    /// <summary>Notes words that claim too much.</summary>
    public void CheckSuperlatives(ReaderText text)
    {
        // The end of a line is a blank to readers.
        var seen = text.Seen.Text.Replace('\n', ' ');
        var rest = seen.AsSpan();
        for (var at = 0; rest[at..].IndexOfAny(_superlatives) is >= 0 and var found;)
        {
            var start = at + found;
            var word = context.Settings.Superlatives
                .Where(s => seen.AsSpan(start).StartsWith(s, StringComparison.OrdinalIgnoreCase))
                .MaxBy(s => s.Length)!;
            if (IsWhole(seen, start, word.Length))
            {
                context.Report(Rules.Superlative, text.PlaceOfSeen(start), text.Field, ("word", seen.Substring(start, word.Length)));
            }

            at = start + word.Length;
        }
    }

    /// <summary>Notes a summary that is too long.</summary>
    public void CheckLength(ContentFile story)
    {
        var limit = context.Settings.SummaryWarning;
        if (story.Record.Get(StorySchema.Summary) is { } summary && summary.Length > limit && new StringInfo(summary).LengthInTextElements is var length && length > limit)
        {
            context.Report(
                Rules.LongSummary,
                story,
                StorySchema.Summary,
                ("length", length.ToString(CultureInfo.InvariantCulture)),
                ("max", limit.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static bool IsWhole(string text, int start, int length) =>
        (start == 0 || !char.IsLetter(text[start - 1])) && (start + length == text.Length || !char.IsLetter(text[start + length]));
}
