using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Recognition.Generator.Features.WordFiles;

/// <summary>Reads paragraphs and tables, in order.</summary>
/// <param name="part">The part of the document they stand in.</param>
/// <param name="styles">What things look like.</param>
/// <param name="numbering">The lists.</param>
/// <param name="tally">What was met.</param>
internal sealed class BlockReader(OpenXmlPart part, StyleSheet styles, Numbering numbering, WordTally tally)
{
    private readonly InlineReader _inlines = new(part, styles, tally);

    /// <summary>Reads what an element holds.</summary>
    public List<Block> Read(OpenXmlElement parent)
    {
        var blocks = new List<Block>();
        Read(parent, blocks);
        return blocks;
    }

    private void Read(OpenXmlElement parent, List<Block> blocks)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    ReadParagraph(paragraph, blocks);
                    break;
                case Table table:
                    blocks.Add(ReadTable(table));
                    break;
                case SdtBlock { SdtProperties: { } content } when content.GetFirstChild<ShowingPlaceholder>() is not null:
                    break;
                case AltChunk:
                    tally.Objects++;
                    break;
                case AlternateContentFallback when child.PreviousSibling() is AlternateContentChoice:
                    break;
                default:
                    Read(child, blocks);
                    break;
            }
        }
    }

    private void ReadParagraph(Paragraph paragraph, List<Block> blocks)
    {
        var properties = paragraph.ParagraphProperties;

        // A paragraph whose end was taken out goes on with the next.
        var mark = properties?.ParagraphMarkRunProperties;
        var goesOn = (mark?.GetFirstChild<Deleted>() is not null || mark?.GetFirstChild<MoveFrom>() is not null) && paragraph.NextSibling() is Paragraph;
        tally.Deleted += goesOn ? 1 : 0;
        var struck = tally.Struck;
        if (_inlines.Read(paragraph, goesOn) is not { } inlines)
        {
            return;
        }

        var (list, level) = styles.ListOf(properties);
        var read = new WordParagraph(inlines.Pieces)
        {
            Pictures = inlines.Pictures,
            IsStruck = tally.Struck > struck,
            IsTitle = styles.IsTitle(properties),
            Heading = styles.HeadingOf(properties),
            IsCentred = styles.IsCentred(properties),
            Size = inlines.Size,
            List = inlines.Pieces.Count > 0 ? numbering.Next(list, level) : null,
        };
        if ((read.Text.Length > 0 || read.Pictures.Count > 0) && !styles.IsOfContents(properties))
        {
            blocks.Add(read);
        }

        foreach (var box in inlines.Boxes)
        {
            Read(box, blocks);
        }
    }

    private WordTable ReadTable(Table table)
    {
        var rows = new List<IReadOnlyList<WordCell>>();
        foreach (var row in Within<TableRow>(table))
        {
            if (row.TableRowProperties?.GetFirstChild<Deleted>() is not null)
            {
                tally.Deleted++;
                continue;
            }

            rows.Add([.. Before(row), .. Within<TableCell>(row).Select(ReadCell)]);
        }

        return new(rows);
    }

    private WordCell ReadCell(TableCell cell)
    {
        var properties = cell.TableCellProperties;
        var span = Math.Clamp(StyleSheet.Number(properties?.GridSpan?.Val) ?? 1, 1, MarkdownTable.MostColumns);
        var goesOn = properties?.VerticalMerge is { } merge && merge.Val?.InnerText != "restart";
        return new(goesOn ? [] : Read(cell), span);
    }

    /// <summary>Columns at the left in which a row has no cell.</summary>
    private static IEnumerable<WordCell> Before(TableRow row) =>
        StyleSheet.Number(row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val) is { } count and > 0 ? [new([], Math.Min(count, MarkdownTable.MostColumns))] : [];

    /// <summary>The rows of a table, or the cells of a row, also those in a frame for forms.</summary>
    private static IEnumerable<T> Within<T>(OpenXmlElement parent)
        where T : OpenXmlElement => parent.ChildElements.SelectMany(child => child is T found ? [found]
            : child is SdtElement or SdtContentRow or SdtContentCell or CustomXmlElement ? Within<T>(child)
            : []);
}
