using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;
using Recognition.Generator.Features.WordFiles;
using Recognition.Generator.Markdown;

namespace Recognition.Generator.Tests.WordFiles;

/// <summary>Whatever is typed in Word, a page shows the same signs, and the same letters bold or in italics.</summary>
public sealed class MarkdownInlineTests
{
    private static readonly string[] Texts =
        ["đất", "mở ", " đường", "m²", "*", "**", "_", "[x]", "(y)", "“", "”", ":", ".", " - ", "1. ", "12) ", "# ", "> ", "+ ", "|", "`", "<b>", "&amp;", "&", "\\", "5", "!", "~~~", "=", "---x", "[^1]", "a_b"];

    private static Gen<Piece> Pieces =>
        from text in Gen.Elements(Texts)
        from isBold in Gen.Elements(true, false)
        from isItalic in Gen.Elements(true, false, false)
        select new Piece(text, new(isBold, isItalic, null, null));

    [Fact]
    public void APageShowsWhatWasTyped() => Prop.ForAll(Pieces.NonEmptyListOf().ToArbitrary(), pieces =>
    {
        var lines = new MarkdownInline(new(new Dictionary<string, IReadOnlyList<Block>>())).LinesOf([.. pieces]).Select(MarkdownEscape.Line).ToList();
        var markdown = string.Join('\n', lines);

        var page = new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(markdown, MarkdownSyntax.Pipeline)).Body!;

        Assert.Equal(Signs(pieces.Select(p => p.Text)), Signs([page.TextContent]));
        Assert.Equal(Letters(pieces.Where(p => p.Look.IsBold).Select(p => p.Text)), Letters(page.QuerySelectorAll("strong").Select(e => e.TextContent)));
        Assert.Equal(Letters(pieces.Where(p => p.Look.IsItalic).Select(p => p.Text)), Letters(page.QuerySelectorAll("em").Select(e => e.TextContent)));
    }).QuickCheckThrowOnFailure();

    private static string Signs(IEnumerable<string> texts) => string.Concat(string.Concat(texts).Where(c => !char.IsWhiteSpace(c)));

    private static string Letters(IEnumerable<string> texts) => string.Concat(string.Concat(texts).Where(char.IsLetterOrDigit));
}
