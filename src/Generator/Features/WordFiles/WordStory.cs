using Recognition.Generator.Features.Starting;

namespace Recognition.Generator.Features.WordFiles;

/// <summary>A Word document as the beginning of a story.</summary>
/// <param name="Material">What the story is made of.</param>
/// <param name="Tally">What whoever brings it in has to know.</param>
internal sealed record WordStory(EntryMaterial Material, WordTally Tally)
{
    /// <summary>What else has to be said, whole sentences.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Makes the story of a document.</summary>
    /// <returns>The story; nothing if there is neither text nor a picture.</returns>
    public static WordStory? Of(WordContent content)
    {
        var blocks = content.Blocks;
        Letterhead.TakeOut(blocks, content.Tally.Head);
        LetterFoot.TakeOut(blocks, content.Tally.Foot);
        var title = TitleFinder.TakeOut(blocks);
        Captions.GoWithPictures(blocks);
        var pictures = content.Pictures(blocks);
        var body = content.Write(blocks);
        return title is null && body.Length == 0 && pictures.Count == 0 ? null : new(new() { Title = title, Body = body, Pictures = pictures }, content.Tally);
    }
}
