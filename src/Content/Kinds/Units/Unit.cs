using Recognition.Content.Files;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Units;

/// <summary>A unit (đơn vị): an office, commune, school, post or committee that introduces stories.</summary>
public sealed class Unit
{
    /// <summary>Name in addresses.</summary>
    public required string Slug { get; init; }

    /// <summary>Address of its page.</summary>
    public string Address => Addresses.Of(Family.Unit, Slug);

    /// <summary>Full name.</summary>
    public required string Name { get; init; }

    /// <summary>Name for lists; the full one where there is none.</summary>
    public required string ShortName { get; init; }

    /// <summary>The place it belongs to.</summary>
    public required string? Locality { get; init; }

    /// <summary>Block or cluster.</summary>
    public required Block? Block { get; init; }

    /// <summary>Level of government.</summary>
    public required UnitLevel Level { get; init; }

    /// <summary>The unit above.</summary>
    public Unit? Parent { get; internal set; }

    /// <summary>What it is a member organisation of.</summary>
    public Unit? MemberOf { get; internal set; }

    /// <summary>Quarters (1–4) in which it is asked itself, where no plan binds.</summary>
    public required IReadOnlyList<int> AssignedQuarters { get; init; }

    /// <summary>The block it leads.</summary>
    public required Block? LeadsBlock { get; init; }

    /// <summary>First day in force.</summary>
    public required DateOnly? ValidFrom { get; init; }

    /// <summary>Last day in force.</summary>
    public required DateOnly? ValidTo { get; init; }

    /// <summary>The unit that took over.</summary>
    public Unit? Successor { get; internal set; }

    /// <summary>Its own web site.</summary>
    public required Uri? Website { get; init; }

    /// <summary>Stories it owes in a quarter, if it differs from the settings.</summary>
    public required int? QuotaPerQuarter { get; init; }

    /// <summary>Stories it owes in a year.</summary>
    public required int? QuotaPerYear { get; init; }

    /// <summary>Introduction.</summary>
    public required MarkdownBody Body { get; init; }

    /// <summary>Old addresses.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>Whether it had ceased to exist by a day.</summary>
    public bool IsHistoricOn(DateOnly day) => ValidTo < day;

    /// <summary>Whether it existed on a day.</summary>
    public bool IsInForceOn(DateOnly day) => !(ValidFrom > day) && !(ValidTo < day);

    /// <summary>Whether it existed on at least one day of a quarter.</summary>
    public bool IsInForceIn(Quarter quarter) => !(ValidFrom > quarter.End) && !(ValidTo < quarter.Start);

    /// <inheritdoc/>
    public override string ToString() => Slug;
}
