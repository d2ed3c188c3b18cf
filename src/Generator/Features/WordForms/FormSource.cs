using System.Globalization;
using System.Text.RegularExpressions;
using Recognition.Content.Files;
using Recognition.Content.Kinds.Documents;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Generator.Features.WordForms;

/// <summary>A source as a form names it.</summary>
internal static class FormSource
{
    /// <summary>Words around a number that say nothing of which document is meant.</summary>
    private const string Around = "văn bản kế hoạch quyết định hướng dẫn thông báo kết luận số của ngày tháng năm về việc";

    /// <summary>The document of the register whose number a line names, if it says nothing that the register does not: offices number alike.</summary>
    /// <returns>Its id; nothing if none is meant for certain.</returns>
    public static string? Registered(ContentSet content, string line)
    {
        var words = Slug.From(line).Split('-');
        var meant = content.All(Family.Document)
            .Where(document => document.Record.Get(DocumentSchema.Number) is { Length: > 0 } number && Names(line, number) && words.All(WordsOf(document).Contains))
            .Take(2)
            .ToList();
        return meant.Count == 1 ? meant[0].Slug : null;
    }

    private static bool Names(string line, string number) => Regex.IsMatch(line, $@"(?<![\p{{L}}\d/-]){Regex.Escape(number)}(?![\p{{L}}\d/-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static HashSet<string> WordsOf(ContentFile document)
    {
        var record = document.Record;
        var day = record.Get(DocumentSchema.Date)?.First.ToString("d dd M MM yyyy", CultureInfo.InvariantCulture);
        return [.. Slug.From(string.Join(' ', Around, record.Get(DocumentSchema.Number), record.Get(DocumentSchema.Title), record.Get(DocumentSchema.Issuer), day)).Split('-')];
    }
}
