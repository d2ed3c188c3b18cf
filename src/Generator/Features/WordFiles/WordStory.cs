using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Recognition.Generator.Features.Starting;
using Recognition.Generator.Problems;
using Recognition.Theming;

namespace Recognition.Generator.Features.WordFiles;

/// <summary>A Word document as the beginning of a story.</summary>
/// <param name="Material">What the story is made of.</param>
/// <param name="Tally">What whoever brings it in has to know.</param>
internal sealed partial record WordStory(EntryMaterial Material, WordTally Tally)
{
    /// <summary>Reads a document.</summary>
    /// <param name="path">The file.</param>
    /// <param name="keepsLineBreaks">Whether the end of a line in Markdown is a new line on the page.</param>
    /// <param name="texts">Wording of faults.</param>
    /// <exception cref="FaultException">It cannot be read, or there is nothing in it.</exception>
    public static WordStory Read(string path, bool keepsLineBreaks, Texts texts)
    {
        var story = new WordFile(path, texts).Read(document => Of(document.MainDocumentPart!, keepsLineBreaks));
        return story.Material is { Title: null, Body: "", Pictures: [] } ? throw new FaultException(texts["word.fault.empty", path]) : story;
    }

    private static WordStory Of(MainDocumentPart main, bool keepsLineBreaks)
    {
        var tally = new WordTally();
        var (styles, numbering) = (new StyleSheet(main), new Numbering(main));
        var blocks = new BlockReader(main, styles, numbering, tally).Read(main.Document.Body!);
        Letterhead.TakeOut(blocks, tally.Head);
        LetterFoot.TakeOut(blocks, tally.Foot);
        var title = TitleFinder.TakeOut(blocks);
        Captions.GoWithPictures(blocks);
        var pictures = Pictures(blocks, tally);
        ReadComments(main, tally);
        var body = new MarkdownWriter(new(ReadNotes(main, styles, numbering, tally)), keepsLineBreaks).Write(blocks);
        return new(new() { Title = title, Body = body, Pictures = pictures }, tally);
    }

    private static List<NewPicture> Pictures(List<Block> blocks, WordTally tally)
    {
        var pictures = new List<NewPicture>();
        foreach (var picture in blocks.SelectMany(block => block.Paragraphs).SelectMany(p => p.Pictures).DistinctBy(p => p.Part))
        {
            using var part = picture.Part.GetStream();
            using var bytes = new MemoryStream();
            part.CopyTo(bytes);
            if (PictureBytes.Clean(bytes.ToArray(), out var extension) is { } clean)
            {
                pictures.Add(new(clean, extension, picture.Alt is { } alt ? PieceList.Seen(Blanks().Replace(alt, " ").Trim()) : null));
            }
            else
            {
                tally.OddPictures++;
            }
        }

        return pictures;
    }

    private static Dictionary<string, IReadOnlyList<Block>> ReadNotes(MainDocumentPart main, StyleSheet styles, Numbering numbering, WordTally tally)
    {
        var notes = new Dictionary<string, IReadOnlyList<Block>>(StringComparer.Ordinal);
        Add('f', main.FootnotesPart, main.FootnotesPart?.Footnotes);
        Add('e', main.EndnotesPart, main.EndnotesPart?.Endnotes);
        return notes;

        void Add(char kind, OpenXmlPart? part, DocumentFormat.OpenXml.OpenXmlElement? all)
        {
            foreach (var note in all?.Elements<FootnoteEndnoteType>() ?? [])
            {
                if (note.Type is null or { InnerText: "normal" } && new BlockReader(part!, styles, numbering, tally).Read(note) is { Count: > 0 } blocks)
                {
                    notes.TryAdd($"{kind}{note.Id?.InnerText}", blocks);
                }
            }
        }
    }

    private static void ReadComments(MainDocumentPart main, WordTally tally)
    {
        foreach (var comment in main.WordprocessingCommentsPart?.Comments?.Elements<Comment>() ?? [])
        {
            tally.Comments.Add(PieceList.Seen(Blanks().Replace($"{comment.Author?.InnerText}: {string.Join(' ', comment.Elements<Paragraph>().Select(p => p.InnerText))}", " ").Trim()));
        }
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
