using System.Buffers;
using Recognition.Content.Files;
using Recognition.Content.Kinds;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Problems;
using Recognition.Content.Schema;

namespace Recognition.Content.Checks;

/// <summary>Words that no reader may find, and why.</summary>
/// <param name="Text">The words.</param>
/// <param name="At">Where they are kept.</param>
/// <param name="Why">The key of the word that says what they are: a name that was withdrawn, a title of a draft, what is recorded of a consent.</param>
/// <param name="IsSaidElsewhere">Whether a story that readers see honours somebody of that name, or a text that they see names a story to come.</param>
public sealed record PrivateWord(string Text, Place At, string Why, bool IsSaidElsewhere);

/// <summary>
/// What the site knows and may not tell (law 91/2025): names of people whose story was taken off, titles of stories that nobody has released, what is recorded of a
/// consent. The content is judged by it, and so is every file of a site that was made.
/// </summary>
public sealed class PrivateWords
{
    /// <summary>A shorter title or remark may be anybody's words.</summary>
    private const int FewestWords = 4;
    private const int FewestLetters = 16;

    private const string Withdrawn = "private-withdrawn";
    private const string Draft = "private-draft";

    private readonly SearchValues<string> _sought;

    private PrivateWords(IReadOnlyList<PrivateWord> all)
    {
        All = all;
        _sought = SearchValues.Create([.. all.Select(word => word.Text)], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The words.</summary>
    public IReadOnlyList<PrivateWord> All { get; }

    /// <summary>Gathers them.</summary>
    /// <param name="content">Everything that was read.</param>
    /// <param name="today">The day of the build.</param>
    /// <param name="withDrafts">Whether drafts are shown.</param>
    public static PrivateWords Of(ContentSet content, DateOnly today, bool withDrafts)
    {
        ArgumentNullException.ThrowIfNull(content);
        var stories = content.All(Family.Story).Select(s => s.Record).ToList();
        var shown = stories.Where(s => StoryState.IsPublic(s, today) || (withDrafts && !StoryState.IsWithdrawn(s))).ToHashSet();
        var honoured = shown.Select(NameOf).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var titles = shown.Select(s => s.Get(StorySchema.Title)).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var words = new List<PrivateWord>();
        foreach (var story in stories)
        {
            var isWithdrawn = StoryState.IsWithdrawn(story);
            if (isWithdrawn && NameOf(story) is { } name && PeopleWords.IsName(name))
            {
                words.Add(new(name, story.Get(StorySchema.Honoree)!.PlaceOf(HonoreeSchema.Name), Withdrawn, honoured.Contains(name)));
            }

            if (!shown.Contains(story) && story.Get(StorySchema.Title) is { } title && IsLong(title) && !titles.Contains(title))
            {
                words.Add(new(title, story.PlaceOf(StorySchema.Title), isWithdrawn ? Withdrawn : Draft, false));
            }

            // Without a day or a number it is a manner of speaking that any page may have.
            if (story.Get(StorySchema.Consent) is { } consent)
            {
                words.AddRange(new[] { ConsentSchema.Guardian, ConsentSchema.Scope }
                    .Where(field => consent.Get(field) is { } kept && IsLong(kept) && kept.Any(char.IsAsciiDigit))
                    .Select(field => new PrivateWord(consent.Get(field)!, consent.PlaceOf(field), "private-consent", false)));
            }
        }

        var distinct = words.DistinctBy(word => word.Text, StringComparer.OrdinalIgnoreCase).ToList();
        var drafts = new PrivateWords([.. distinct.Where(word => word.Why == Draft)]);
        var announced = drafts.All.Count == 0 ? []
            : Families.All.SelectMany(row => content.All(row.Family))
                .Where(file => file.Family != Family.Story || shown.Contains(file.Record))
                .SelectMany(ReaderTexts.Of)
                .SelectMany(text => drafts.In(text.Flat))
                .Select(found => found.Word)
                .ToHashSet();
        return new([.. distinct.Select(word => announced.Contains(word) ? word with { IsSaidElsewhere = true } : word)]);
    }

    /// <summary>The words that stand in a text, each once.</summary>
    /// <param name="text">The text as readers see it.</param>
    /// <returns>Each with the index of its first character.</returns>
    public IReadOnlyList<(PrivateWord Word, int Index)> In(ReadOnlySpan<char> text)
    {
        List<(PrivateWord Word, int Index)>? found = null;
        for (var at = 0; text[at..].IndexOfAny(_sought) is >= 0 and var next;)
        {
            at += next;
            foreach (var word in All)
            {
                if (IsAt(text, at, word.Text) && found?.Exists(other => other.Word == word) != true)
                {
                    (found ??= []).Add((word, at));
                }
            }

            at++;
        }

        return found ?? [];
    }

    /// <summary>The name of whoever a story honours; nothing of an entry of another kind.</summary>
    internal static string? NameOf(Record entry) => entry.Schema == StorySchema.Schema ? entry.Get(StorySchema.Honoree)?.Get(HonoreeSchema.Name) : null;

    private static bool IsAt(ReadOnlySpan<char> text, int at, string word) =>
        text[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && (at == 0 || !char.IsLetter(text[at - 1]))
        && (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length]));

    private static bool IsLong(string text) => text.Length >= FewestLetters && text.Count(c => c == ' ') + 1 >= FewestWords;
}
