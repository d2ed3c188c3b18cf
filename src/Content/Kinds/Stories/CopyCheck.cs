using Recognition.Content.Files;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Stories;

/// <summary>One story is published once, and nobody's text, award or approval passes to another by copying a file: the copy names the file it repeats.</summary>
internal static class CopyCheck
{
    /// <summary>Fewer words may be alike by chance.</summary>
    private const int FewestWords = 20;
    private const int FewestWordsNearly = 60;

    /// <summary>Share of runs of words from which two texts are nearly equal.</summary>
    private const double NearlyEqual = 0.5;

    /// <summary>A run that so many stories have is a manner of speaking; more are not followed, so that the work stays in proportion.</summary>
    private const int MostOwners = 8;

    public static void Check(StoryCheckContext context)
    {
        var paths = context.Content.All(Family.Story).Select(s => s.Path).ToHashSet(StringComparer.Ordinal);
        var stories = context.Content.All(Family.Story)
            .Where(s => StoryState.IsReleased(s.Record) || s.Record.Get(StorySchema.Consent)?.Get(ConsentSchema.Status) == ConsentStatus.Withdrawn)
            .Select(s => (Story: s, CopyOf: CopyName.OriginalOf(s.Path, paths.Contains), IsReleased: StoryState.IsReleased(s.Record)))
            .OrderBy(s => s.IsReleased)
            .ThenBy(s => s.CopyOf is not null)
            .ThenBy(s => s.Story.Record.Get(StorySchema.Published))
            .ThenBy(s => s.Story.Path, StringComparer.Ordinal)
            .ToList();
        foreach (var (story, copyOf, _) in stories.Where(s => s.CopyOf is not null && s.IsReleased))
        {
            context.Report(Rules.NamedAsCopy, story.Record.At, "", Argument.Word("of", copyOf!.Length > 0 ? "copy-of-other" : "copy-of-any"), ("other", copyOf));
        }

        CheckTexts(context, [.. stories.Select(s => (s.Story, s.IsReleased))]);
    }

    /// <summary>Each text against those before it, by way of their prints.</summary>
    private static void CheckTexts(StoryCheckContext context, List<(ContentFile Story, bool IsReleased)> stories)
    {
        var prints = new BodyPrint[stories.Count];
        Parallel.For(0, prints.Length, context.Parallelism, i => prints[i] = BodyPrint.Of(stories[i].Story.Body.Text));
        var wholes = new Dictionary<ulong, int>();
        var names = new Dictionary<(string Title, string Honoree), int>();
        var owners = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < stories.Count; i++)
        {
            var (story, isReleased) = stories[i];
            var isCopy = !wholes.TryAdd(prints[i].Whole, i) && prints[i].Words >= FewestWords;
            var near = prints[i].Words >= FewestWordsNearly ? NearestOf(prints, i, owners) : null;
            var isTwice = story.Record.Get(StorySchema.Title) is { } title
                && story.Record.Get(StorySchema.Honoree)?.Get(HonoreeSchema.Name) is { } honoree
                && !names.TryAdd((Fold(title), Fold(honoree)), i);
            if (!isReleased)
            {
                continue;
            }

            if (isCopy)
            {
                context.Report(Rules.EqualBody, story.Body.At, "", ("other", stories[wholes[prints[i].Whole]].Story.Path));
            }
            else if (near is { } other)
            {
                var rule = HasSameDays(story.Record, stories[other].Story.Record) ? Rules.CopiedStory : Rules.NearlyEqualBody;
                context.Report(rule, story.Body.At, "", ("other", stories[other].Story.Path));
            }
            else if (isTwice)
            {
                var first = names[(Fold(story.Record.Get(StorySchema.Title)!), Fold(story.Record.Get(StorySchema.Honoree)!.Get(HonoreeSchema.Name)!))];
                context.Report(Rules.SameStoryTwice, story, StorySchema.Title, ("other", stories[first].Story.Path));
            }
        }
    }

    /// <summary>Whether two stories say that they were approved, and agreed to, on the same days: with a text that is nearly the same, these were copied too.</summary>
    private static bool HasSameDays(Record one, Record other) =>
        one.Get(StorySchema.Approved)?.Get(ApprovalSchema.Date) is { } approved
        && other.Get(StorySchema.Approved)?.Get(ApprovalSchema.Date) == approved
        && one.Get(StorySchema.Consent)?.Get(ConsentSchema.Date) == other.Get(StorySchema.Consent)?.Get(ConsentSchema.Date);

    /// <summary>The earlier story that shares most runs of words, if it shares enough; the story's own runs are added to what is known.</summary>
    private static int? NearestOf(BodyPrint[] prints, int index, Dictionary<ulong, List<int>> owners)
    {
        var shared = new Dictionary<int, int>();
        foreach (var run in prints[index].Runs)
        {
            if (!owners.TryGetValue(run, out var known))
            {
                owners.Add(run, known = new(1));
            }

            foreach (var other in known)
            {
                shared[other] = shared.GetValueOrDefault(other) + 1;
            }

            if (known.Count < MostOwners)
            {
                known.Add(index);
            }
        }

        var nearest = shared.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Select(s => (int?)s.Key).FirstOrDefault();
        return nearest is { } n && shared[n] >= NearlyEqual * Math.Min(prints[n].Runs.Count, prints[index].Runs.Count) ? n : null;
    }

    /// <summary>Case, blanks and what is not seen make no difference.</summary>
    internal static string Fold(string text) => string.Join(' ', VisibleText.Of(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
}
