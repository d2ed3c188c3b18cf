using Recognition.Content.Values;

namespace Recognition.Generator.Commands;

/// <summary>What a report was asked to be about: one of a quarter, a year, a span of days, a campaign and a plan.</summary>
internal sealed record ReportRequest
{
    /// <summary>The quarter.</summary>
    public Quarter? Quarter { get; init; }

    /// <summary>The year.</summary>
    public int? Year { get; init; }

    /// <summary>The first day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The slug of the campaign.</summary>
    public string? Campaign { get; init; }

    /// <summary>The id of the plan; its whole time if there are no days.</summary>
    public string? Plan { get; init; }

    /// <summary>The slug of the unit to which it is narrowed.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether only the works of the campaign are listed.</summary>
    public bool IsOfWorks { get; init; }

    /// <summary>Whether it is the dossier for the level above.</summary>
    public bool IsDossier { get; init; }

    /// <summary>Its form.</summary>
    public required string Format { get; init; }

    /// <summary>Its file; nothing if it is printed.</summary>
    public string? Output { get; init; }
}
