using Recognition.Content.Kinds.Stories;

namespace Recognition.Generator.Features.Search;

/// <summary>Which values of a facet each story has: the sets of values that occur, the commonest first, and for each story the number of its set.</summary>
internal sealed class Column
{
    /// <summary>Reads a facet.</summary>
    /// <param name="facet">The facet.</param>
    /// <param name="numbers">The number of each story.</param>
    public Column(Facet facet, IReadOnlyDictionary<Story, int> numbers)
    {
        var valuesOf = new List<int>[numbers.Count];
        for (var value = 0; value < facet.Used.Count; value++)
        {
            foreach (var story in facet.Used[value].Stories)
            {
                if (numbers.TryGetValue(story, out var number))
                {
                    (valuesOf[number] ??= []).Add(value);
                }
            }
        }

        var names = Array.ConvertAll(valuesOf, values => values is null ? "" : string.Join(' ', values));
        var sets = names.CountBy(name => name).OrderByDescending(s => s.Value).ThenBy(s => s.Key, StringComparer.Ordinal).Select(s => s.Key).ToList();
        var numberOf = sets.Select((name, i) => (name, i)).ToDictionary(x => x.name, x => x.i, StringComparer.Ordinal);
        Sets = sets;
        Low = Array.ConvertAll(names, name => (byte)numberOf[name]);
        High = sets.Count > 256 ? Array.ConvertAll(names, name => (byte)(numberOf[name] >> 8)) : [];
    }

    /// <summary>Each set as the numbers of its values with blanks between them.</summary>
    public IReadOnlyList<string> Sets { get; }

    /// <summary>For each story the lower byte of its set's number.</summary>
    public byte[] Low { get; }

    /// <summary>For each story the upper byte; empty if there are no more than 256 sets.</summary>
    public byte[] High { get; }
}
