using System.Text.RegularExpressions;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Yaml;

namespace Recognition.Content.Kinds.Stories;

/// <summary>
/// What the line <c>status:</c> says of the file it stands in: whether it is a draft, whose faults stop nothing, and whether a remark
/// behind <c>#</c>, which nobody reads, tells people the opposite.
/// </summary>
internal static partial class StatusLine
{
    /// <summary>Reads the line.</summary>
    /// <param name="story">The story's keys.</param>
    /// <param name="source">Its file.</param>
    /// <param name="problems">Hears whether it is a draft.</param>
    public static void Read(Record story, SourceText source, ProblemList problems)
    {
        if (StoryState.IsDraft(story) && !story.IsMisnamed(StorySchema.Status))
        {
            problems.TakeForDraft(source.Path, StorySchema.Status.Name);
        }

        if (story.Get(StorySchema.Status) is not { } status)
        {
            return;
        }

        var at = story.PlaceOf(StorySchema.Status);
        var line = LineOf(source.Text, at.Line);
        var start = line.IndexOf(" #", StringComparison.Ordinal);
        if (start < at.Column - 1)
        {
            return;
        }

        var remark = line[start..].Trim();
        var isPublished = status == StoryStatus.Published;
        if (Shown().IsMatch(remark) != Unseen().IsMatch(remark) && Shown().IsMatch(remark) != isPublished)
        {
            problems.Add(
                Rules.RemarkBesideStatus,
                at with { Column = start + 2 },
                "",
                ("value", line[(at.Column - 1)..start].Trim()),
                ("remark", remark),
                ("other", isPublished ? "draft" : "published"));
        }
    }

    private static string LineOf(string text, int number)
    {
        var rest = text.AsSpan();
        for (; number > 1; number--)
        {
            rest = rest[(rest.IndexOf('\n') + 1)..];
        }

        return rest[..(rest.IndexOf('\n') is >= 0 and var end ? end : rest.Length)].ToString();
    }

    /// <summary>Words for a story that readers see.</summary>
    [GeneratedRegex(@"(?<!\b(chưa|không|chờ|sẽ|not|to be|until|when)\s)\b(published|online|(được )?(đăng|xuất bản|công bố|lên mạng)|đã duyệt)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Shown();

    /// <summary>Words for a story that readers do not see.</summary>
    [GeneratedRegex(@"\b(draft|review|withdrawn|unpublished|nháp|(chờ|chưa|đang) duyệt|(chưa|không|chờ) (được )?(đăng|xuất bản|công bố|lên mạng)|not (yet )?published|rút|gỡ)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Unseen();
}
