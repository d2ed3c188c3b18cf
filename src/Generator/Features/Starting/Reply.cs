using Recognition.Content.Checks;

namespace Recognition.Generator.Features.Starting;

/// <summary>What was made of what somebody typed.</summary>
internal sealed record Reply
{
    /// <summary>The values in YAML; none if it will not do.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>What is wrong with it and how to mend it.</summary>
    public string? Fault { get; init; }

    /// <summary>What it may have meant, if that is several.</summary>
    public IReadOnlyList<KnownName> Choices { get; init; } = [];
}
