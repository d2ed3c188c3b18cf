using System.Collections;
using Recognition.Content.Problems;

namespace Recognition.Content.Schema;

/// <summary>A list that remembers where each item stands.</summary>
/// <typeparam name="T">The items' type.</typeparam>
/// <param name="items">The items.</param>
/// <param name="places">Where each of them begins.</param>
internal sealed class PlacedList<T>(List<T> items, List<Place> places) : IReadOnlyList<T>
{
    public int Count => items.Count;

    public T this[int index] => items[index];

    /// <summary>Where an item begins.</summary>
    public Place PlaceOf(int index) => places[index];

    public IEnumerator<T> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
