using System.Globalization;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Recognition.Generator.Features.WordFiles;

/// <summary>What paragraphs and runs look like: what they say themselves, then what their styles say, then what holds for the whole document.</summary>
internal sealed partial class StyleSheet
{
    /// <summary>Styles are based on each other a few times; a circle ends here.</summary>
    private const int MostSteps = 20;

    private const int UsualSize = 22;

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly OpenXmlElement? _defaultOfRuns;
    private readonly string? _defaultOfParagraphs;

    public StyleSheet(MainDocumentPart main)
    {
        var styles = main.StyleDefinitionsPart?.Styles;
        foreach (var style in styles?.Elements<Style>() ?? [])
        {
            if (style.StyleId?.InnerText is { } id)
            {
                _styles.TryAdd(id, style);
                _defaultOfParagraphs ??= style.Type?.InnerText == "paragraph" && IsOn(style.Default) ? id : null;
            }
        }

        _defaultOfRuns = styles?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle;
    }

    /// <summary>Whether an attribute that is on or off is on.</summary>
    public static bool IsOn(OpenXmlSimpleType? value) => value?.InnerText is "1" or "true" or "on";

    /// <summary>The number in an attribute; nothing if there is none, or something else.</summary>
    public static int? Number(OpenXmlSimpleType? value) => int.TryParse(value?.InnerText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a paragraph has the style of a title.</summary>
    public bool IsTitle(ParagraphProperties? paragraph) => StylesOf(paragraph).Any(style => TitleName().IsMatch(NameOf(style)));

    /// <summary>Whether a paragraph is a line of a table of contents.</summary>
    public bool IsOfContents(ParagraphProperties? paragraph) => StylesOf(paragraph).Any(style => NameOf(style).StartsWith("toc ", StringComparison.OrdinalIgnoreCase));

    /// <summary>The level of a heading, 1 the highest: as its outline says, or the name of its style.</summary>
    public int? HeadingOf(ParagraphProperties? paragraph)
    {
        foreach (var level in new[] { paragraph?.OutlineLevel }.Concat(StylesOf(paragraph).Select(style => style.StyleParagraphProperties?.OutlineLevel)))
        {
            if (Number(level?.Val) is { } number)
            {
                return number is >= 0 and < 9 ? number + 1 : null;
            }
        }

        return StylesOf(paragraph).Select(style => HeadingName().Match(NameOf(style))).FirstOrDefault(name => name.Success) is { } found
            ? found.Groups[1].Value[0] - '0'
            : null;
    }

    /// <summary>Whether a paragraph stands in the middle of the line.</summary>
    public bool IsCentred(ParagraphProperties? paragraph) =>
        (paragraph?.Justification ?? StylesOf(paragraph).Select(style => style.StyleParagraphProperties?.Justification).FirstOrDefault(j => j is not null))?.Val?.InnerText == "center";

    /// <summary>The place in a list that a paragraph names itself or by its style.</summary>
    public (int? Id, int? Level) ListOf(ParagraphProperties? paragraph)
    {
        var named = new[] { paragraph?.NumberingProperties }.Concat(StylesOf(paragraph).Select(style => style.StyleParagraphProperties?.NumberingProperties)).OfType<NumberingProperties>().ToList();
        return (named.Select(n => Number(n.NumberingId?.Val)).FirstOrDefault(id => id is not null), named.Select(n => Number(n.NumberingLevelReference?.Val)).FirstOrDefault(level => level is not null));
    }

    /// <summary>What a run looks like in its paragraph.</summary>
    public Look LookOf(RunProperties? run, ParagraphProperties? paragraph, string? link) =>
        new(IsOn<Bold>(run, paragraph), IsOn<Italic>(run, paragraph), link, ShownBy.Of(FontOf(run, paragraph)));

    /// <summary>Whether a run is not shown.</summary>
    public bool IsHidden(RunProperties? run, ParagraphProperties? paragraph) => IsOn<Vanish>(run, paragraph);

    /// <summary>The size of a run in half points.</summary>
    public int SizeOf(RunProperties? run, ParagraphProperties? paragraph) =>
        Said<FontSize>(run, paragraph).Select(size => Number(size.Val)).FirstOrDefault(size => size is not null) ?? UsualSize;

    private string? FontOf(RunProperties? run, ParagraphProperties? paragraph) =>
        Said<RunFonts>(run, paragraph).Select(font => font.HighAnsi?.InnerText ?? font.Ascii?.InnerText ?? (font.AsciiTheme is null && font.HighAnsiTheme is null ? null : "")).FirstOrDefault(font => font is not null);

    private bool IsOn<T>(RunProperties? run, ParagraphProperties? paragraph)
        where T : OnOffType => Said<T>(run, paragraph).FirstOrDefault() is { } said && (said.Val is null || IsOn(said.Val));

    /// <summary>What is said of a run, what counts most first.</summary>
    private IEnumerable<T> Said<T>(RunProperties? run, ParagraphProperties? paragraph)
        where T : OpenXmlElement
    {
        var styles = Chain(run?.RunStyle?.Val?.InnerText).Concat(StylesOf(paragraph)).Select(style => (OpenXmlElement?)style.StyleRunProperties);
        return styles.Prepend(run).Append(_defaultOfRuns).Select(properties => properties?.GetFirstChild<T>()).OfType<T>();
    }

    private IEnumerable<Style> StylesOf(ParagraphProperties? paragraph) => Chain(paragraph?.ParagraphStyleId?.Val?.InnerText ?? _defaultOfParagraphs);

    private IEnumerable<Style> Chain(string? id)
    {
        for (var step = 0; step < MostSteps && id is not null && _styles.TryGetValue(id, out var style); step++)
        {
            yield return style;
            id = style.BasedOn?.Val?.InnerText;
        }
    }

    private static string NameOf(Style style) => style.StyleName?.Val?.InnerText ?? style.StyleId?.InnerText ?? "";

    /// <summary>Word names its headings in English whatever its language; other programs, and people, do not.</summary>
    [GeneratedRegex(@"^(?:heading|tiêu đề|đầu đề|đề mục|mục)\s*([1-9])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingName();

    [GeneratedRegex("^(?:title|tiêu đề|tên bài)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TitleName();
}
