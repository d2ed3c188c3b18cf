using Recognition.Content.Files;
using Recognition.Content.Kinds;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Schema;
using Recognition.Theming;

namespace Recognition.Generator.Promises;

/// <summary>
/// A slip of the command line (another <c>--input</c>, another day) must not empty a site. More addresses of stories gone than stories kept is such a slip,
/// unless it is one story and others take its place, as in the first days of a site. A story that was withdrawn, or that has an alias for its old address, is not gone.
/// </summary>
internal static class StoryRemovals
{
    /// <summary>What a person is told if too many stories would go.</summary>
    /// <param name="outcome">What was read, without errors.</param>
    /// <param name="published">The site as it stands.</param>
    /// <param name="source">Where that was read.</param>
    /// <param name="texts">Wording.</param>
    /// <returns>The fault, or <see langword="null"/> if there is none.</returns>
    public static string? Fault(Outcome outcome, PublishedAddresses published, string source, Texts texts)
    {
        var stories = published.Urls.Select(u => u.Address).Where(IsOfStory).ToHashSet(StringComparer.Ordinal);
        var shown = outcome.Content.All(Family.Story).Where(s => IsShown(s, outcome)).ToList();
        var kept = shown.Count(story => AddressesOf(story).Any(stories.Contains));
        var held = Families.All
            .Where(row => row.Aliases is not null)
            .SelectMany(row => outcome.Content.All(row.Family))
            .Where(file => file.Family != Family.Story || IsShown(file, outcome) || StoryState.IsWithdrawn(file.Record))
            .SelectMany(AddressesOf)
            .ToHashSet(StringComparer.Ordinal);
        var gone = stories.Count(address => !held.Contains(address));
        var isReplaced = gone == 1 && shown.Count > 0;
        return gone > kept && !isReplaced
            ? texts["fault.removals", texts.Number(gone), texts.Number(gone + kept), source, outcome.Request.Input]
            : null;
    }

    private static bool IsOfStory(string address) =>
        address.StartsWith(Addresses.Stories, StringComparison.Ordinal)
        && address.Length > Addresses.Stories.Length
        && address.IndexOf('/', Addresses.Stories.Length) == address.Length - 1;

    /// <summary>The address of an entry, and the old ones that lead to it.</summary>
    private static IEnumerable<string> AddressesOf(ContentFile file) => file.Record.Get(Families.Of(file.Family).Aliases!)!
        .Select(alias => Addresses.OfAlias(file.Family, alias.Value))
        .Append(Addresses.Of(file.Family, file.Slug));

    private static bool IsShown(ContentFile story, Outcome outcome) =>
        StoryState.IsPublic(story.Record, outcome.Request.Today) || (outcome.Request.WithDrafts && !StoryState.IsWithdrawn(story.Record));
}
