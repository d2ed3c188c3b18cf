using System.Buffers;
using System.Text.RegularExpressions;
using Recognition.Content.Kinds;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Content.Checks;

/// <summary>
/// Texts that messages, the schema and the README show as examples: made so that no real story has them word for word.
/// Terms, units, documents, days, quarters and choices stand there without quotes, in capitals: those are no values at all.
/// </summary>
public static partial class ExampleTexts
{
    /// <summary>What a message shows for a footnote without a note.</summary>
    internal const string Note = "Nội dung chú thích";

    /// <summary>What earlier versions showed, and people may have pasted.</summary>
    private static readonly string[] Earlier = ["Biên bản hiến đất ngày 12/8/2026", "What it shows", "Who took it"];

    /// <summary>What people write where they have nothing to write yet.</summary>
    private static readonly string[] NotYet =
    [
        "không", "không có", "chưa", "chưa có", "chưa rõ", "chưa biết", "đang bổ sung", "sẽ bổ sung", "bổ sung sau", "sẽ gửi sau", "gửi sau", "điền sau", "ghi sau", "viết sau", "đang cập nhật", "cập nhật sau",
        "đang chờ", "chờ duyệt", "đang duyệt", "chờ", "tên cơ quan", "cơ quan duyệt", "tên cơ quan duyệt", "tên giấy tờ", "tên giấy tờ, ngày", "số quyết định", "nội dung", "n/a", "na", "tbd", "todo", "xxx", "xx", "?", "-", "–",
    ];

    /// <summary>Every key of a story, and what must be there in any other file: what may be left out there can be somebody's real words.</summary>
    private static IEnumerable<(string Path, Field Field)> Shown => StorySchema.Schema.AllFields.Concat(
        Families.All.SelectMany(row => row.Schema.AllFields).Where(f => f.Field.Requirement == Requirement.Always));

    private static readonly HashSet<string> All =
    [
        .. Shown.SelectMany(f => Quoted().Matches(f.Field.Example)).Select(m => m.Groups["text"].Value).Concat(Earlier).Select(Fold),
    ];

    private static readonly HashSet<string> Missing = [.. NotYet.Select(Fold)];

    private static readonly SearchValues<char> OnlySigns = SearchValues.Create(" .…?-–—_/");

    private static readonly int Longest = All.Max(t => t.Length) + 10;

    private static readonly int LongestMissing = Missing.Max(t => t.Length) + 10;

    /// <summary>Whether a text is one of the examples, or has the example of a day in it.</summary>
    public static bool Has(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return (text.Length <= Longest && All.Contains(Fold(text))) || text.Contains("NĂM-THÁNG-NGÀY", StringComparison.Ordinal) || text.Contains("NGÀY/THÁNG/NĂM", StringComparison.Ordinal);
    }

    /// <summary>Whether a text says that there is nothing to say yet, or has no word at all.</summary>
    internal static bool IsNotYet(string text) =>
        text.Length > 0 && (!text.AsSpan().ContainsAnyExcept(OnlySigns) || (text.Length <= LongestMissing && Missing.Contains(Fold(text))));

    /// <summary>Case, blanks, quotes and the point at the end make no difference.</summary>
    private static string Fold(string text) => Blanks().Replace(UnicodeText.Normalized(text), " ").Trim(' ', '.', '…', ',', ';', ':', '"', '“', '”', '<', '>', '[', ']').ToLowerInvariant();

    [GeneratedRegex("\"(?<text>[^\"]+)\"")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
