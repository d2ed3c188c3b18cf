using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Recognition.Content.Checks;
using Recognition.Content.Files;
using Recognition.Content.Kinds;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Generator.Markdown;
using Recognition.Generator.Problems;

namespace Recognition.Generator.Images;

/// <summary>Finds every photograph that stories and other entries name, and judges what they say of it.</summary>
/// <param name="content">Everything that was read.</param>
/// <param name="problems">Where problems go.</param>
internal sealed partial class PictureUses(ContentSet content, ProblemList problems)
{
    /// <summary>The photographs of everything readers see, now or from a day to come.</summary>
    /// <param name="withDrafts">Whether drafts and stories in review are shown as well.</param>
    public IReadOnlyList<PictureUse> Find(bool withDrafts) =>
    [
        .. content.All(Family.Story)
            .Where(s => withDrafts ? !StoryState.IsWithdrawn(s.Record) : StoryState.IsReleased(s.Record))
            .SelectMany(OfStory),
        .. Families.All.Where(row => row.IsFolder && row.Family != Family.Story).SelectMany(row => content.All(row.Family)).SelectMany(file => InText(file, mayBeFirst: true)),
    ];

    private IEnumerable<PictureUse> OfStory(ContentFile story)
    {
        var isFirst = true;
        if (story.Record.Get(StorySchema.Image) is { } image && PhotoOf(image) is { } main)
        {
            isFirst = false;
            yield return new(main, StorySchema.Image.Name, IsFirst: true) { Record = image };
        }

        foreach (var use in InText(story, isFirst))
        {
            isFirst = false;
            yield return use;
        }

        foreach (var photo in story.Record.Get(StorySchema.Gallery)!.Select(PhotoOf).OfType<Photo>())
        {
            yield return new(photo, StorySchema.Gallery.Name, isFirst);
            isFirst = false;
        }
    }

    private static Photo? PhotoOf(Record record) => record.Get(ImageSchema.File) is { } file
        ? new(file, record.Get(ImageSchema.Alt) ?? "", record.Get(ImageSchema.Credit) ?? "", record.Get(ImageSchema.Focus), record.PlaceOf(ImageSchema.File))
        : null;

    private List<PictureUse> InText(ContentFile file, bool mayBeFirst)
    {
        var uses = new List<PictureUse>();
        if (!file.Body.MayHoldPictures)
        {
            return uses;
        }

        var text = file.Body.Text;
        // What cannot be read is an error that is told when the text is rendered.
        if (MarkdownSyntax.Read(text, document => document.Descendants<LinkInline>().Where(l => l.IsImage).ToList(), out _) is not { } links)
        {
            return uses;
        }

        var unagreed = 0;
        foreach (var image in links.Where(l => !MarkdownSyntax.IsForeign(l)))
        {
            var photo = new Photo(image.Url ?? "", MarkdownSyntax.TextOf(image), image.Title ?? "", null, file.Body.PlaceOf(text, image.Span.Start));
            Judge(photo);
            if (file.Family == Family.Story && unagreed < Report.MostAlike)
            {
                // Each names the line of the front matter as it should be: whoever has fifty needs no more.
                var found = PictureConsentCheck.InText(content, file, photo).ToList();
                problems.Add(found.Select(p => p with { IsLack = StoryState.IsDraft(file) }));
                unagreed += found.Count;
            }

            uses.Add(new(photo, "", mayBeFirst && uses.Count == 0));
        }

        foreach (Match match in NameWithSpaces().Matches(text))
        {
            if (!links.Exists(l => l.Span.Start == match.Index))
            {
                problems.Add(
                    Rules.PictureNameWithSpaces,
                    file.Body.PlaceOf(text, match.Index),
                    "",
                    Written(new(match.Groups["file"].Value, match.Groups["alt"].Value, match.Groups["credit"].Value, null, default)));
            }
        }

        return uses;
    }

    private void Judge(Photo photo)
    {
        if (string.IsNullOrWhiteSpace(photo.Alt))
        {
            problems.Add(Rules.PictureWithoutAlt, photo.At, "", Written(photo));
        }

        if (string.IsNullOrWhiteSpace(photo.Credit))
        {
            problems.Add(Rules.PictureWithoutCredit, photo.At, "", Written(photo));
        }

        foreach (var text in new[] { photo.Alt, photo.Credit }.Where(ExampleTexts.Has))
        {
            problems.Add(Rules.ExampleText, photo.At, "", ("text", text));
        }
    }

    /// <summary>The picture as it is written, with examples for what it lacks.</summary>
    private static IReadOnlyList<Argument> Written(Photo photo) =>
    [
        ("file", photo.File),
        ("alt", string.IsNullOrWhiteSpace(photo.Alt) ? "Mô tả ảnh" : photo.Alt),
        ("credit", string.IsNullOrWhiteSpace(photo.Credit) ? "Tên người chụp" : photo.Credit),
    ];

    [GeneratedRegex("""!\[(?<alt>[^\]\n]*)\]\(\s*(?<file>[^<>()"\n]*\s[^<>()"\n]*\.(jpe?g|png|webp|hei[cf]|gif|avif|tiff?|svg))\s*("(?<credit>[^"\n]*)")?\s*\)""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NameWithSpaces();
}
