using System.Buffers;
using System.Globalization;
using Recognition.Content.Files;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Problems;

namespace Recognition.Content.Checks;

/// <summary>"Tránh cường điệu, thổi phồng thành tích" (Nam Định, part IV, 2): words that claim too much, and summaries nobody reads to the end.</summary>
internal sealed class ToneCheck(CheckContext context)
{
    /// <summary>The word that makes any adjective a superlative.</summary>
    private const string Most = "nhất";

    private static readonly Words.Neighbours NotSuperlative = Words.All.NotSuperlative;

    private readonly SearchValues<string> _superlatives =
        SearchValues.Create([.. context.Settings.Superlatives, Most], StringComparison.OrdinalIgnoreCase);

    /// <summary>Notes words that claim too much.</summary>
    public void CheckSuperlatives(ReaderText text)
    {
        var seen = text.Flat;
        var rest = seen.AsSpan();
        for (var at = 0; rest[at..].IndexOfAny(_superlatives) is >= 0 and var found;)
        {
            var start = at + found;
            var length = context.Settings.Superlatives
                .Where(s => seen.AsSpan(start).StartsWith(s, StringComparison.OrdinalIgnoreCase))
                .Select(s => s.Length)
                .DefaultIfEmpty()
                .Max();
            at = start + (length > 0 ? length : Most.Length);
            if (length == 0)
            {
                (start, length) = WithAdjective(seen, start);
            }

            if (length > 0 && IsWhole(seen, start, length))
            {
                context.Report(Rules.Superlative, text.PlaceOfSeen(start), text.Field, ("word", seen.Substring(start, length)));
            }
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

    /// <summary>The superlative that ends in the "nhất" at a place; its length is 0 if it is none.</summary>
    private static (int Start, int Length) WithAdjective(string text, int most)
    {
        var end = most + Most.Length;
        var start = most - 1;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        var next = end + 1;
        while (next < text.Length && char.IsLetter(text[next]))
        {
            next++;
        }

        var (before, after) = (start < 0 ? "" : text[start..most].Trim(), end + 1 < next ? text[(end + 1)..next] : "");
        return before.Length == 0 || !before.All(char.IsLetter) || NotSuperlative.Before.Contains(before, StringComparer.OrdinalIgnoreCase) || NotSuperlative.After.Contains(after, StringComparer.OrdinalIgnoreCase)
            ? (most, 0)
            : (start, end - start);
    }

    private static bool IsWhole(string text, int start, int length) =>
        (start == 0 || !char.IsLetter(text[start - 1])) && (start + length == text.Length || !char.IsLetter(text[start + length]));
}
