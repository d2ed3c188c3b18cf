using Recognition.Content.Kinds.Stories;

namespace Recognition.Content;

/// <summary>Stories by something they have, each list newest first. Built once; nothing walks all stories again.</summary>
/// <typeparam name="TKey">What they have.</typeparam>
public sealed class StoryIndex<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, List<Story>> _lists = [];

    /// <summary>Sorts stories into lists.</summary>
    /// <param name="stories">Stories in order, newest first.</param>
    /// <param name="keys">What a story has; none or several.</param>
    internal StoryIndex(IEnumerable<Story> stories, Func<Story, IEnumerable<TKey>> keys)
    {
        foreach (var story in stories)
        {
            foreach (var key in keys(story))
            {
                if (!_lists.TryGetValue(key, out var list))
                {
                    _lists.Add(key, list = []);
                }

                // A story may have a key twice; it stands in the list once.
                if (list.Count == 0 || list[^1] != story)
                {
                    list.Add(story);
                }
            }
        }
    }

    /// <summary>The stories that have it; none is an empty list.</summary>
    public IReadOnlyList<Story> this[TKey key] => _lists.TryGetValue(key, out var list) ? list : [];

    /// <summary>Stories next to one in the list of a key, nearest in time first, the story itself left out.</summary>
    public IEnumerable<Story> Neighbours(TKey key, Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var (list, at) = PlaceOf(key, story);
        for (var distance = 1; at >= 0 && distance < list.Count; distance++)
        {
            if (at + distance < list.Count)
            {
                yield return list[at + distance];
            }

            if (at - distance >= 0)
            {
                yield return list[at - distance];
            }
        }
    }

    /// <summary>The stories just before and just after one in the list of a key, by time; none where it is the first, the last, or not in the list.</summary>
    public (Story? Earlier, Story? Later) Beside(TKey key, Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var (list, at) = PlaceOf(key, story);
        return (at >= 0 && at + 1 < list.Count ? list[at + 1] : null, at > 0 ? list[at - 1] : null);
    }

    private (List<Story> List, int At) PlaceOf(TKey key, Story story) =>
        _lists.TryGetValue(key, out var list) ? (list, list.BinarySearch(story, ByOrder.Instance)) : ([], -1);

    private sealed class ByOrder : IComparer<Story>
    {
        public static ByOrder Instance { get; } = new();

        public int Compare(Story? x, Story? y) => x!.Order.CompareTo(y!.Order);
    }
}
