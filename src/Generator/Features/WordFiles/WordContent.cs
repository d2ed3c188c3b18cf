using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Recognition.Generator.Features.Starting;

namespace Recognition.Generator.Features.WordFiles;

/// <summary>What a Word document holds, as long as it is open.</summary>
internal sealed partial class WordContent
{
    private readonly Dictionary<string, IReadOnlyList<Block>> _notes = new(StringComparer.Ordinal);
    private readonly HashSet<OpenXmlPart> _taken = [];
    private readonly bool _keepsLineBreaks;

    /// <summary>Reads a document.</summary>
    /// <param name="main">Its main part.</param>
    /// <param name="keepsLineBreaks">Whether the end of a line in Markdown is a new line on the page.</param>
    public WordContent(MainDocumentPart main, bool keepsLineBreaks)
    {
        _keepsLineBreaks = keepsLineBreaks;
        var (styles, numbering) = (new StyleSheet(main), new Numbering(main));
        Blocks = new BlockReader(main, styles, numbering, Tally).Read(main.Document.Body!);
        AddNotes('f', main.FootnotesPart, main.FootnotesPart?.Footnotes);
        AddNotes('e', main.EndnotesPart, main.EndnotesPart?.Endnotes);
        foreach (var comment in main.WordprocessingCommentsPart?.Comments?.Elements<Comment>() ?? [])
        {
            Tally.Comments.Add(OneLine($"{comment.Author?.InnerText}: {string.Join(' ', comment.Elements<Paragraph>().Select(p => p.InnerText))}"));
        }

        void AddNotes(char kind, OpenXmlPart? part, DocumentFormat.OpenXml.OpenXmlElement? all)
        {
            foreach (var note in all?.Elements<FootnoteEndnoteType>() ?? [])
            {
                if (note.Type is null or { InnerText: "normal" } && new BlockReader(part!, styles, numbering, Tally).Read(note) is { Count: > 0 } blocks)
                {
                    _notes.TryAdd($"{kind}{note.Id?.InnerText}", blocks);
                }
            }
        }
    }

    /// <summary>Its paragraphs and tables, in order.</summary>
    public List<Block> Blocks { get; }

    /// <summary>What was met in it.</summary>
    public WordTally Tally { get; } = new();

    /// <summary>Blocks as Markdown.</summary>
    public string Write(IReadOnlyList<Block> blocks) => new MarkdownWriter(new(_notes), _keepsLineBreaks).Write(blocks);

    /// <summary>The pictures in blocks that were not taken before, without metadata; those that no browser shows are counted.</summary>
    public List<NewPicture> Pictures(IEnumerable<Block> blocks)
    {
        var pictures = new List<NewPicture>();
        foreach (var picture in blocks.SelectMany(block => block.Paragraphs).SelectMany(p => p.Pictures).Where(p => _taken.Add(p.Part)))
        {
            using var part = picture.Part.GetStream();
            using var bytes = new MemoryStream();
            part.CopyTo(bytes);
            if (PictureBytes.Clean(bytes.ToArray(), out var extension) is { } clean)
            {
                pictures.Add(new(clean, extension) { Alt = picture.Alt is { } alt ? OneLine(alt) : null });
            }
            else
            {
                Tally.OddPictures++;
            }
        }

        return pictures;
    }

    private static string OneLine(string text) => PieceList.Seen(Blanks().Replace(text, " ").Trim());

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
