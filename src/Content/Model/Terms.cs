using Recognition.Content.Schema;

namespace Recognition.Content.Model;

/// <summary>A word of the vocabulary: data, so that every place can have its own.</summary>
public class Term
{
    /// <summary>Which vocabulary it belongs to.</summary>
    public required Family Family { get; init; }

    /// <summary>Name in addresses.</summary>
    public required string Slug { get; init; }

    /// <summary>What people read, in Vietnamese.</summary>
    public required string Label { get; init; }

    /// <summary>What people read, in English; the Vietnamese where there is none.</summary>
    public required string EnglishLabel { get; init; }

    /// <summary>Other wordings.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>The plans it comes from.</summary>
    public required IReadOnlyList<Document> Sources { get; init; }

    /// <summary>What it means.</summary>
    public required string? Description { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Slug;
}

/// <summary>A kind of subject (đối tượng).</summary>
public sealed class Subject : Term
{
    /// <summary>What the rules of the plans and of the law take it for.</summary>
    public required SubjectKind Kind { get; init; }
}

/// <summary>A block or cluster of units (khối, cụm thi đua).</summary>
public sealed class Block : Term
{
    /// <summary>Quarters (1–4) in which the rota asks its units for stories.</summary>
    public required IReadOnlyList<int> Quarters { get; init; }
}

/// <summary>A level of recognition (mức độ).</summary>
public sealed class Level : Term
{
    /// <summary>Its step on the ladder, counted from 1 at the bottom.</summary>
    public required int Step { get; init; }
}

/// <summary>An award (khen thưởng).</summary>
public sealed class Award : Term
{
    /// <summary>Its order; lower is higher.</summary>
    public required int Rank { get; init; }

    /// <summary>Level of government that gives it.</summary>
    public required AwardTier Tier { get; init; }

    /// <summary>Who gives it.</summary>
    public required string? Issuer { get; init; }

    /// <summary>Title or form.</summary>
    public required AwardForm Form { get; init; }
}
