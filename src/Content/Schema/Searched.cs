using Recognition.Content.Model;

namespace Recognition.Content.Schema;

/// <summary>How much a text of a story counts in search, least first. The numbers are part of the index.</summary>
public enum SearchPlace
{
    /// <summary>Text, achievements, sources, updates.</summary>
    Body,

    /// <summary>Summary.</summary>
    Summary,

    /// <summary>Unit, award, field of merit, place, quarter and the other facts.</summary>
    Facts,

    /// <summary>Title and honoree.</summary>
    Title,
}

/// <summary>What search takes of a field of a story. This declaration is all that search needs: it walks the schema and asks each field for its texts.</summary>
/// <param name="Place">How much the texts count.</param>
/// <param name="Texts">The field's texts in a story, in the order in which pages show them; what is absent is <see langword="null"/>.</param>
public sealed record Searched(SearchPlace Place, Func<Story, IEnumerable<string?>> Texts)
{
    /// <summary>Results can be narrowed by this field, and the names of its values are in the index for that reason: it has no texts of its own.</summary>
    public static Searched Facet { get; } = new(SearchPlace.Facts, _ => []) { IsFacet = true };

    /// <summary>Whether results can be narrowed by this field.</summary>
    public bool IsFacet { get; init; }

    /// <summary>
    /// Where its texts stand among those of the same place. Readers see no difference, but the bytes of the published index depend on it.
    /// Fields that do not say come last, in the order of the schema.
    /// </summary>
    public int Order { get; init; } = int.MaxValue;
}
