using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Recognition.Generator.Features.WordFiles;

/// <summary>What a paragraph holds.</summary>
/// <param name="Pieces">Its text.</param>
/// <param name="Pictures">Its pictures.</param>
/// <param name="Boxes">The boxes of text that hang on it.</param>
/// <param name="Size">The size of its first letters in half points.</param>
internal sealed record Inlines(IReadOnlyList<Piece> Pieces, IReadOnlyList<WordPicture> Pictures, IReadOnlyList<TextBoxContent> Boxes, int Size);

/// <summary>Reads what stands in a paragraph, with changes that were tracked accepted.</summary>
/// <param name="part">The part of the document it stands in.</param>
/// <param name="styles">What things look like.</param>
/// <param name="tally">What was met.</param>
internal sealed class InlineReader(OpenXmlPart part, StyleSheet styles, WordTally tally)
{
    private readonly PieceList _pieces = new();
    private readonly GraphicReader _graphics = new(part, tally);
    private readonly FieldLinks _fields = new();
    private readonly Dictionary<string, string> _links = Targets(part);
    private ParagraphProperties? _paragraph;
    private int? _size;

    /// <summary>Reads a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="goesOn">Whether what comes next belongs to it: it is kept until then.</param>
    public Inlines? Read(Paragraph paragraph, bool goesOn)
    {
        _paragraph = paragraph.ParagraphProperties;
        ReadChildren(paragraph, link: null);
        if (goesOn)
        {
            return null;
        }

        var pieces = _pieces.Take(out var hasOld);
        tally.OldParagraphs += hasOld ? 1 : 0;
        var (pictures, boxes) = _graphics.Take();
        var size = _size ?? styles.SizeOf(null, _paragraph);
        _size = null;
        return new(pieces, pictures, boxes, size);
    }

    private static Dictionary<string, string> Targets(OpenXmlPart part)
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var link in part.HyperlinkRelationships)
        {
            targets[link.Id] = link.Uri.OriginalString;
        }

        return targets;
    }

    private void ReadChildren(OpenXmlElement parent, string? link)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case ParagraphProperties or SdtProperties or SdtEndCharProperties or RubyContent:
                    break;
                case DeletedRun or MoveFromRun:
                    tally.Deleted++;
                    break;
                case InsertedRun or MoveToRun:
                    tally.Inserted++;
                    ReadChildren(child, link);
                    break;
                case SdtRun { SdtProperties: { } content } when content.GetFirstChild<ShowingPlaceholder>() is not null:
                    break;
                case AlternateContent either when Chosen(either) is { } chosen:
                    ReadChildren(chosen, link);
                    break;
                case Hyperlink hyperlink:
                    ReadChildren(hyperlink, Allowed(hyperlink.Id?.InnerText is { } id ? _links.GetValueOrDefault(id) : null));
                    break;
                case SimpleField field:
                    ReadChildren(field, Allowed(FieldLinks.TargetOf(field.Instruction?.InnerText)) ?? link);
                    break;
                case Run run:
                    ReadRun(run, link);
                    break;
                case DocumentFormat.OpenXml.Math.Text formula:
                    _pieces.Add(formula.InnerText, new(false, false, link, null));
                    break;
                default:
                    ReadChildren(child, link);
                    break;
            }
        }
    }

    private void ReadRun(Run run, string? link)
    {
        if (styles.IsHidden(run.RunProperties, _paragraph))
        {
            tally.Hidden += run.InnerText.Length > 0 ? 1 : 0;
            return;
        }

        tally.Struck += IsOn(run.RunProperties?.Strike) || IsOn(run.RunProperties?.DoubleStrike) ? 1 : 0;
        ReadRunParts(run, styles.LookOf(run.RunProperties, _paragraph, Allowed(_fields.Target) ?? link), run.RunProperties);
    }

    private void ReadRunParts(OpenXmlElement run, Look look, RunProperties? properties)
    {
        foreach (var child in run.ChildElements)
        {
            switch (child)
            {
                case Text text:
                    _size ??= styles.SizeOf(properties, _paragraph);
                    _pieces.Add(RaisedDigits.Of(text.Text, properties?.VerticalTextAlignment?.Val?.InnerText), look);
                    break;
                case TabChar or PositionalTab:
                    _pieces.Add("\t", look);
                    break;
                case Break or CarriageReturn:
                    _pieces.Add("\n", look);
                    break;
                case NoBreakHyphen:
                    _pieces.Add("-", look);
                    break;
                case SoftHyphen:
                    // In an old font it is a letter.
                    _pieces.Add("\u00AD", look);
                    break;
                case SymbolChar symbol:
                    _pieces.Add(SymbolFonts.Read(symbol, out var font), font is null ? look : look with { Font = font });
                    break;
                case FootnoteReference or EndnoteReference:
                    _pieces.AddNote(NoteOf((FootnoteEndnoteReferenceType)child));
                    break;
                case FieldChar or FieldCode:
                    _fields.Read(child);
                    break;
                case AlternateContent either when Chosen(either) is { } chosen:
                    ReadRunParts(chosen, look, properties);
                    break;
                case Drawing or Picture or EmbeddedObject:
                    _graphics.Read(child);
                    break;
                default:
                    break;
            }
        }
    }

    private static bool IsOn(OnOffType? property) => property is not null && (property.Val is null || StyleSheet.IsOn(property.Val));

    /// <summary>The name of a note: notes at the foot of pages and at the end are numbered each by itself.</summary>
    public static string NoteOf(FootnoteEndnoteReferenceType mark) => $"{(mark is FootnoteReference ? 'f' : 'e')}{mark.Id?.InnerText}";

    /// <summary>Of two ways to say one thing, the newer: the other is there for programs that do not know it.</summary>
    private static OpenXmlElement? Chosen(AlternateContent either) => (OpenXmlElement?)either.GetFirstChild<AlternateContentChoice>() ?? either.FirstChild;

    private string? Allowed(string? target)
    {
        if (target is null || LinkTargets.IsAllowed(target))
        {
            return target;
        }

        tally.LostLinks++;
        return null;
    }
}
