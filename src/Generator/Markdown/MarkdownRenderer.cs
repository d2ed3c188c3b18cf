using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Recognition.Content.Files;
using Recognition.Content.Problems;
using Recognition.Content.Values;

namespace Recognition.Generator.Markdown;

/// <summary>
/// Renders Markdown for a place in a page: headings below the page's own, anchors without marks, links under the base path,
/// raw HTML and link schemes by a list of what is allowed.
/// </summary>
/// <param name="basePath">The path the site is served under, with a slash at both ends.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class MarkdownRenderer(string basePath, ProblemList problems)
{
    /// <summary>Puts photographs in place of images; without it an image stays what it is.</summary>
    public PictureHtml? Pictures { get; init; }

    /// <summary>Whether the end of a line is a new line on the page.</summary>
    public bool KeepsLineBreaks { get; init; } = true;

    /// <summary>Says whether an id belongs to the theme, on pages that hold texts: no heading gets it.</summary>
    public Func<string, bool> IsTaken { get; init; } = _ => false;

    /// <summary>Renders a text; one that nests too deep, or would take too long, becomes nothing, and a problem.</summary>
    public string ToHtml(MarkdownBody body)
    {
        if (body.IsBlank)
        {
            return "";
        }

        var text = body.Text;
        var html = MarkdownSyntax.Read(text, document => ToHtml(body, text, document), out var fault);
        if (fault is var (rule, index))
        {
            problems.Add(rule, body.PlaceOf(text, index), "");
        }

        return html ?? "";
    }

    private string ToHtml(MarkdownBody body, string text, MarkdownDocument document)
    {
        HtmlDepth? depth = null;
        var (images, products) = (new List<LinkInline>(), new List<EmphasisInline>());
        var anchors = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var node in document.Descendants())
        {
            switch (node)
            {
                case HeadingBlock heading:
                    heading.Level = Math.Clamp(heading.Level, 2, 6);
                    heading.GetAttributes().Id = AnchorOf(heading, anchors);
                    break;
                case LineBreakInline end:
                    end.IsHard |= KeepsLineBreaks;
                    break;
                case EmphasisInline emphasis when MarkdownSyntax.IsProduct(text, emphasis):
                    products.Add(emphasis);
                    break;
                case ListBlock { IsOrdered: true } list:
                    KeepNumbers(list);
                    break;
                // A picture pasted into the text was told of when content was checked.
                case LinkInline { IsImage: true, Url: var url } when url?.TrimStart().StartsWith("data:image/", StringComparison.OrdinalIgnoreCase) == true:
                    break;
                case LinkInline { IsImage: true } image when MarkdownSyntax.IsForeign(image):
                    problems.Add(Rules.ForeignPicture, body.PlaceOf(text, image.Span.Start), "", ("target", image.Url!));
                    image.Url = "#";
                    break;
                case LinkInline { IsImage: true } image when Pictures is not null:
                    images.Add(image);
                    break;
                case LinkInline link:
                    ReportLacks(link, body, text);
                    link.Url = Checked(link.Url ?? "", body, text, link.Span.Start);
                    break;
                case AutolinkInline { IsEmail: false } link:
                    link.Url = Checked(link.Url, body, text, link.Span.Start);
                    break;
                case Table table:
                    // Alignment is written as an inline style, which pages do not allow.
                    table.ColumnDefinitions.ForEach(column => column.Alignment = null);
                    break;
                case TableCell { Parent: TableRow { IsHeader: true } } head:
                    // Those who hear a table are told whose head it is (WCAG, H63).
                    head.GetAttributes().AddProperty("scope", "col");
                    break;
                case HtmlInline html:
                    html.Tag = Filtered(html.Tag, body, text, html.Span.Start);
                    (depth ??= new()).Add(html.Tag, html.Span.Start);
                    break;
                case HtmlBlock html:
                    var filtered = Filtered(html.Lines.ToString(), body, text, html.Span.Start);
                    html.Lines = new(filtered);
                    (depth ??= new()).Add(filtered, html.Span.Start);
                    break;
                case ParagraphBlock:
                    depth?.Pass();
                    break;
            }
        }

        if (depth?.TooDeepAt is { } tooDeep)
        {
            problems.Add(Rules.HtmlTooDeep, body.PlaceOf(text, tooDeep), "");
            return "";
        }

        products.ForEach(MarkdownSyntax.AsTyped);
        images.ForEach(image => Pictures!.Replace(image, body.PlaceOf(text, image.Span.Start)));
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer);
        MarkdownSyntax.Pipeline.Setup(renderer);
        renderer.Render(document);
        return depth is not null ? SafeHtml.Balance(writer.ToString()) : writer.ToString();
    }

    /// <summary>Notes what a link lacks: an address, or words to press.</summary>
    private void ReportLacks(LinkInline link, MarkdownBody body, string text)
    {
        if (link.IsImage)
        {
            // Images are judged with the pictures.
            return;
        }

        var found = text[link.Span.Start..Math.Min(link.Span.End + 1, text.Length)].Split('\n')[0];
        if (string.IsNullOrWhiteSpace(link.Url))
        {
            problems.Add(Rules.LinkWithoutAddress, body.PlaceOf(text, link.Span.Start), "", ("found", found));
            link.Url = "#";
        }
        else if (!link.Descendants<LeafInline>().Any(part => part is not LineBreakInline && !(part is LiteralInline words && string.IsNullOrWhiteSpace(words.Content.ToString()))))
        {
            problems.Add(Rules.LinkWithoutText, body.PlaceOf(text, link.Span.Start), "", ("found", found), ("target", link.Url!));
        }
    }

    /// <summary>A name for a heading that no other has.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="anchors">Names that are given, each with the number that the next of its kind tries first, so that the work grows with the text only.</param>
    private string AnchorOf(HeadingBlock heading, Dictionary<string, int> anchors)
    {
        var text = heading.Inline is null ? "" : MarkdownSyntax.TextOf(heading.Inline);
        var anchor = Slug.From(text) is { Length: > 0 } slug ? slug : "muc";
        var number = anchors.GetValueOrDefault(anchor, 1);
        var free = anchor;
        while (IsTaken(free) || !anchors.TryAdd(free, 2))
        {
            number++;
            free = $"{anchor}-{number}";
        }

        anchors[anchor] = number;
        return free;
    }

    /// <summary>Numbers as they were typed, where they are not those that a list gives by itself; all alike means "number them".</summary>
    private static void KeepNumbers(ListBlock list)
    {
        var items = list.OfType<ListItemBlock>().ToList();
        for (var i = 1; i < items.Count && items.Exists(item => item.Order != items[0].Order); i++)
        {
            if (items[i].Order != items[i - 1].Order + 1)
            {
                items[i].GetAttributes().AddProperty("value", items[i].Order.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>A link under the base path; one with a scheme that is not allowed leads nowhere and is a problem.</summary>
    private string Checked(string url, MarkdownBody body, string text, int index)
    {
        if (LinkScheme.IsForbidden(url))
        {
            problems.Add(Rules.ForbiddenScheme, body.PlaceOf(text, index), "", ("target", url));
            return "#";
        }

        return url is ['/', not '/', ..] or "/" ? basePath + url[1..] : url;
    }

    private string Filtered(string html, MarkdownBody body, string text, int index)
    {
        var safe = SafeHtml.Filter(html, out var forbidden, out var dropped);
        if (dropped is not null)
        {
            problems.Add(Rules.DroppedHtml, body.PlaceOf(text, index), "", ("found", dropped));
        }

        if (forbidden is not null)
        {
            problems.Add(Rules.ForbiddenHtml, body.PlaceOf(text, index), "", ("found", forbidden));
        }

        return safe;
    }
}
