using System.Buffers;
using System.Text.RegularExpressions;
using Recognition.Content.Files;
using Recognition.Content.Problems;
using Recognition.Content.Values;

namespace Recognition.Content.Checks;

/// <summary>Values of keys are plain text: a tag, an entity or a sign of Markdown in one would stand on the page as it was typed.</summary>
internal static partial class PlainTextCheck
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("&<*[");

    /// <summary>Notes the first sign in a text, if it is no Markdown.</summary>
    public static void Check(CheckContext context, ReaderText text)
    {
        if (text.Body is null && text.Text.AsSpan().ContainsAny(Signs) && Markup().Match(text.Text) is { Success: true } found)
        {
            var meant = VisibleText.Of(text.Text, isMarkdown: true).Text.Split('\n')[0].Trim();
            context.Problems.Add(new Problem(Rules.MarkupInPlainText, text.At, text.Field, [("found", found.Value), ("value", text.Text)], meant));
        }
    }

    [GeneratedRegex(@"&(?:[A-Za-z][A-Za-z\d]{1,31}|#\d{1,7}|#[xX][\da-fA-F]{1,6});|</?[A-Za-z][^<>]{0,200}>|\*\*[^*\n]{1,200}\*\*|!?\[[^\[\]\n]{1,200}\]\([^()\n]{1,200}\)", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();
}
