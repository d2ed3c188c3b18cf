using Recognition.Content.Kinds.Documents;
using Recognition.Content.Schema;

namespace Recognition.Content.Kinds.Terms;

/// <summary>A word of the vocabulary: data, so that every place can have its own.</summary>
/// <param name="Family">Which vocabulary it belongs to.</param>
/// <param name="Slug">Name in addresses.</param>
/// <param name="Label">What people read, in Vietnamese.</param>
/// <param name="EnglishLabel">What people read, in English; the Vietnamese where there is none.</param>
/// <param name="Aliases">Other wordings.</param>
/// <param name="Sources">The plans it comes from.</param>
/// <param name="Description">What it means.</param>
public record Term(
    Family Family,
    string Slug,
    string Label,
    string EnglishLabel,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<Document> Sources,
    string? Description)
{
    /// <summary>Address of its page; groups, tags, levels and criteria have none.</summary>
    /// <exception cref="ArgumentException">Terms of this family have no pages.</exception>
    public string Address => Addresses.Of(Family, Slug);

    /// <summary>A term is the same as another if family and slug are.</summary>
    public virtual bool Equals(Term? other) => other is not null && Family == other.Family && Slug == other.Slug;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Family, Slug);

    /// <inheritdoc/>
    public sealed override string ToString() => Slug;
}

/// <summary>A kind of subject (đối tượng).</summary>
/// <param name="Common">What every term has.</param>
/// <param name="Kind">What the rules of the plans and of the law take it for.</param>
public sealed record Subject(Term Common, SubjectKind Kind) : Term(Common);

/// <summary>A block or cluster of units (khối, cụm thi đua).</summary>
/// <param name="Common">What every term has.</param>
/// <param name="Quarters">Quarters (1–4) in which its units are asked for stories, where no plan binds.</param>
public sealed record Block(Term Common, IReadOnlyList<int> Quarters) : Term(Common)
{
    /// <summary>Quarters of a rota in their order, each once.</summary>
    internal static IReadOnlyList<int> QuartersOf(IReadOnlyList<int?>? numbers) => [.. (numbers ?? []).OfType<int>().Distinct().Order()];
}

/// <summary>A criterion (tiêu chí).</summary>
/// <param name="Common">What every term has.</param>
/// <param name="Groups">The people it is meant for, by their vocabulary; all if there are none.</param>
public sealed record Criterion(Term Common, IReadOnlyList<Term> Groups) : Term(Common)
{
    /// <summary>The plan it comes from.</summary>
    public Document? Plan => Sources.Count > 0 ? Sources[0] : null;
}

/// <summary>A level of recognition (mức độ).</summary>
/// <param name="Common">What every term has.</param>
/// <param name="Step">Its step on the ladder, counted from 1 at the bottom.</param>
public sealed record Level(Term Common, int Step) : Term(Common);

/// <summary>An award (khen thưởng).</summary>
/// <param name="Common">What every term has.</param>
/// <param name="Rank">Its order; lower is higher.</param>
/// <param name="Tier">Level of government that gives it.</param>
/// <param name="Issuer">Who gives it.</param>
/// <param name="Form">Title or form.</param>
public sealed record Award(Term Common, int Rank, AwardTier Tier, string? Issuer, AwardForm Form) : Term(Common);
