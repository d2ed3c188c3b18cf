using Recognition.Content.Kinds.Documents;

namespace Recognition.Content.Kinds.Localities;

/// <summary>A place (địa bàn) and what binds it.</summary>
/// <param name="Name">Its name, as units write it.</param>
/// <param name="Plans">The plans that bind it.</param>
/// <param name="Rules">What the first of them asks, in its words.</param>
/// <param name="Yearly">What it asks of some units in some years.</param>
public sealed record Locality(string Name, IReadOnlyList<Document> Plans, IReadOnlyList<string> Rules, YearlyQuota? Yearly)
{
    /// <summary>Where the plan has stories sent.</summary>
    public string? SendTo { get; init; }

    /// <summary>The plan whose rules are told.</summary>
    public Document Plan => Plans[0];
}
