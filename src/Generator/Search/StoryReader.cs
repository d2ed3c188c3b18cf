using System.Runtime.InteropServices;
using Recognition.Content.Model;

namespace Recognition.Generator.Search;

/// <summary>What stands in one story: each syllable and each pair once, with its best place. Pairs name syllables by their index.</summary>
internal sealed record StoryTerms(IReadOnlyList<(Syllable Syllable, Place Place)> Syllables, IReadOnlyCollection<KeyValuePair<long, Place>> Pairs);

/// <summary>Reads stories one by one. For one thread.</summary>
internal sealed class StoryReader
{
    private readonly VietnameseFolding _folding = new();
    private readonly List<Syllable> _text = [];

    public StoryTerms Read(Story story)
    {
        var indexes = new Dictionary<Syllable, int>();
        var syllables = new List<(Syllable, Place Place)>();
        var pairs = new Dictionary<long, Place>(PairComparer.Instance);
        foreach (var (place, text) in SearchDocument.Of(story))
        {
            _folding.Read(text, _text);
            var before = -1;
            foreach (var syllable in _text)
            {
                ref var index = ref CollectionsMarshal.GetValueRefOrAddDefault(indexes, syllable, out var known);
                if (!known)
                {
                    index = syllables.Count;
                    syllables.Add((syllable, place));
                }
                else if (syllables[index].Place < place)
                {
                    syllables[index] = (syllable, place);
                }

                if (before >= 0)
                {
                    ref var best = ref CollectionsMarshal.GetValueRefOrAddDefault(pairs, ((long)before << 32) | (uint)index, out _);
                    best = place > best ? place : best;
                }

                before = index;
            }
        }

        return new(syllables, pairs);
    }
}
