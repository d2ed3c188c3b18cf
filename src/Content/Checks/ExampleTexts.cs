using System.Text.RegularExpressions;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Values;

namespace Recognition.Content.Checks;

/// <summary>
/// Texts that messages, the schema and the README show as examples: made so that no real story has them word for word.
/// Terms, units, documents, choices and quarters stand there without quotes and may be somebody's real values.
/// </summary>
public static partial class ExampleTexts
{
    /// <summary>What a message shows for a footnote without a note.</summary>
    internal const string Note = "Nội dung chú thích";

    /// <summary>What earlier versions showed, and people may have pasted.</summary>
    private static readonly string[] Earlier = ["Biên bản hiến đất ngày 12/8/2026", "What it shows", "Who took it"];

    private static readonly HashSet<string> All =
    [
        .. StorySchema.Schema.AllFields.SelectMany(f => Quoted().Matches(f.Field.Example)).Select(m => m.Groups["text"].Value).Concat(Earlier).Select(Fold),
    ];

    private static readonly int Longest = All.Max(t => t.Length) + 10;

    /// <summary>Whether a text is one of the examples, or has the example of a day in it.</summary>
    public static bool Has(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return (text.Length <= Longest && All.Contains(Fold(text))) || text.Contains("NĂM-THÁNG-NGÀY", StringComparison.Ordinal) || text.Contains("NGÀY/THÁNG/NĂM", StringComparison.Ordinal);
    }

    /// <summary>Case, blanks, quotes and the point at the end make no difference.</summary>
    private static string Fold(string text) => Blanks().Replace(UnicodeText.Normalized(text), " ").Trim(' ', '.', '…', ',', ';', ':', '"', '“', '”', '<', '>', '[', ']').ToLowerInvariant();

    [GeneratedRegex("\"(?<text>[^\"]+)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
