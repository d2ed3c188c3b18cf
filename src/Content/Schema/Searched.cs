
namespace Recognition.Content.Schema;

/// <summary>How much a text counts in search, least first. The numbers are part of the index.</summary>
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

/// <summary>What search takes of a field. This declaration is all that search needs: it walks the schema and asks each field.</summary>
/// <param name="Place">How much it counts.</param>
public record Searched(SearchPlace Place)
{
    /// <summary>Results can be narrowed by this field, and the names of its values are in the index for that reason: it has no texts of its own.</summary>
    public static Searched Facet { get; } = new(SearchPlace.Facts) { IsFacet = true };

    /// <summary>Whether results can be narrowed by this field.</summary>
    public bool IsFacet { get; init; }

    /// <summary>
    /// Where its texts stand among those of the same place. Readers see no difference, but the bytes of the published index depend on it.
    /// Fields that do not say come last, in the order of the schema.
    /// </summary>
    public int Order { get; init; } = int.MaxValue;
}

/// <summary>What search takes of a field that has texts of its own.</summary>
/// <typeparam name="TModel">What the field is part of, as pages show it.</typeparam>
/// <param name="Place">How much the texts count.</param>
/// <param name="Texts">The field's texts, in the order in which pages show them; what is absent is <see langword="null"/>.</param>
public sealed record Searched<TModel>(SearchPlace Place, Func<TModel, IEnumerable<string?>> Texts) : Searched(Place);
