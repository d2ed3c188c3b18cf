using Recognition.Content.Kinds.Stories;
using Recognition.Content.Problems;
using Recognition.Content.Values;
using Recognition.Theming;

namespace Recognition.Generator.Problems;

/// <summary>Names the stories that readers do not see, one a line, so that none is missed in silence.</summary>
/// <param name="texts">Wording.</param>
internal sealed class HiddenReport(Texts texts)
{
    /// <summary>So many are named for each reason; the rest is counted.</summary>
    private const int MostNamed = 10;

    /// <summary>Writes the list; nothing if readers see every story.</summary>
    public void Write(TextWriter writer, IReadOnlyList<HiddenStory> stories)
    {
        if (stories.Count == 0)
        {
            return;
        }

        writer.WriteLine(Heading(stories.Count) + ":");
        foreach (var alike in stories.GroupBy(s => s.Reason))
        {
            foreach (var story in alike.Take(MostNamed))
            {
                writer.WriteLine($"  {Why(story)}: {Printable.Of(story.File)}");
            }

            if (alike.Count() is > MostNamed and var all)
            {
                writer.WriteLine($"  {texts[$"hidden.{alike.Key}"]}: {texts["hidden.more", texts.Number(all - MostNamed)]}");
            }
        }
    }

    /// <summary>The same in one line, with numbers in place of names.</summary>
    public string Summary(IReadOnlyList<HiddenStory> stories) =>
        $"{Heading(stories.Count)}: {string.Join(", ", stories.GroupBy(s => s.Reason).Select(g => $"{texts[$"hidden.{g.Key}"]} {texts.Number(g.Count())}"))}";

    /// <summary>How many there are.</summary>
    public string Heading(int count) => count == 1 ? texts["hidden.one"] : texts["hidden.many", texts.Number(count)];

    /// <summary>Why readers do not see a story, and from when on they will.</summary>
    public string Why(HiddenStory story) =>
        story.From is { } day ? texts["hidden.from", texts[$"hidden.{story.Reason}"], OfficialDate.Of(day)] : texts[$"hidden.{story.Reason}"];
}
