using Recognition.Content.Kinds.Stories;

namespace Recognition.Generator.Features.Search;

/// <summary>
/// All texts of all stories as one row of tokens, and for each syllable where it stands in that row.
/// A token is a syllable's number times four plus the place of its text; -1 stands before each text.
/// Syllables are numbered in ordinal order of key and form, so those of one key stand together.
/// </summary>
internal sealed class StoryTokens
{
    /// <summary>What stands before each text.</summary>
    public const int Border = -1;

    private readonly int[] _storyStarts;
    private readonly int[] _occurrences;
    private readonly int[] _occurrenceStarts;

    private StoryTokens(Syllable[] syllables, int[] row, int[] storyStarts)
    {
        Syllables = syllables;
        Row = row;
        _storyStarts = storyStarts;
        _occurrenceStarts = new int[syllables.Length + 1];
        foreach (var token in row)
        {
            if (token >= 0)
            {
                _occurrenceStarts[(token >> 2) + 1]++;
            }
        }

        for (var i = 0; i < syllables.Length; i++)
        {
            _occurrenceStarts[i + 1] += _occurrenceStarts[i];
        }

        _occurrences = new int[_occurrenceStarts[^1]];
        var next = _occurrenceStarts[..^1];
        for (var at = 0; at < row.Length; at++)
        {
            if (row[at] >= 0)
            {
                _occurrences[next[row[at] >> 2]++] = at;
            }
        }
    }

    /// <summary>All syllables in order.</summary>
    public IReadOnlyList<Syllable> Syllables { get; }

    /// <summary>All tokens, story after story.</summary>
    public int[] Row { get; }

    /// <summary>Number of stories.</summary>
    public int Stories => _storyStarts.Length - 1;

    /// <summary>Where a syllable stands in <see cref="Row"/>, ascending.</summary>
    public ReadOnlySpan<int> Occurrences(int syllable) =>
        _occurrences.AsSpan(_occurrenceStarts[syllable].._occurrenceStarts[syllable + 1]);

    /// <summary>The story that holds a token, given one that does not come after it.</summary>
    public int StoryAt(int at, int from)
    {
        if (at < _storyStarts[from + 1])
        {
            return from;
        }

        var found = Array.BinarySearch(_storyStarts, from + 1, Stories - from, at);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>Where a story's tokens begin.</summary>
    public int StartOf(int story) => _storyStarts[story];

    /// <summary>Reads stories.</summary>
    /// <param name="stories">The stories in the order of their numbers.</param>
    /// <param name="threads">Stories to read at once.</param>
    public static StoryTokens Of(IReadOnlyList<Story> stories, int threads)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads };
        var read = new (VietnameseFolding Folding, int[] Tokens)[stories.Count];
        Parallel.For(0, stories.Count, parallel, () => (Folding: new VietnameseFolding(), Tokens: new List<int>()), (i, _, reader) =>
        {
            read[i] = (reader.Folding, Read(stories[i], reader.Folding, reader.Tokens));
            return reader;
        }, _ => { });

        var foldings = read.Select(r => r.Folding).Distinct().ToList();
        Syllable[] syllables = [.. foldings.SelectMany(f => f.Syllables).Distinct().OrderBy(s => s.Key, StringComparer.Ordinal).ThenBy(s => s.Form, StringComparer.Ordinal)];
        var numbers = syllables.Select((syllable, i) => (syllable, i)).ToDictionary(x => x.syllable, x => x.i);
        var renumbered = foldings.ToDictionary(f => f, f => f.Syllables.Select(s => numbers[s]).ToArray());

        var starts = new int[stories.Count + 1];
        for (var i = 0; i < stories.Count; i++)
        {
            starts[i + 1] = starts[i] + read[i].Tokens.Length;
        }

        var row = new int[starts[^1]];
        Parallel.For(0, stories.Count, parallel, i =>
        {
            var (folding, tokens) = read[i];
            var into = renumbered[folding];
            var to = row.AsSpan(starts[i]);
            for (var k = 0; k < tokens.Length; k++)
            {
                to[k] = tokens[k] < 0 ? Border : (into[tokens[k] >> 2] << 2) | (tokens[k] & 3);
            }

            read[i] = default;
        });
        return new(syllables, row, starts);
    }

    private static int[] Read(Story story, VietnameseFolding folding, List<int> tokens)
    {
        tokens.Clear();
        foreach (var (place, text) in SearchDocument.Of(story))
        {
            tokens.Add(Border);
            var from = tokens.Count;
            folding.Read(text, tokens);
            for (var i = from; i < tokens.Count; i++)
            {
                tokens[i] = (tokens[i] << 2) | (int)place;
            }
        }

        return [.. tokens];
    }
}
