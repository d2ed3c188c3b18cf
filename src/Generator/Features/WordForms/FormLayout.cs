using Recognition.Content.Kinds.Stories;
using Recognition.Content.Schema;

namespace Recognition.Generator.Features.WordForms;

/// <summary>
/// The form by which units introduce somebody (phiếu giới thiệu gương điển hình tiên tiến): what it asks, in the order in which it asks it. Whoever
/// writes the form and whoever reads one that was filled in go by this list, and by the labels in <c>strings.json</c>.
/// </summary>
internal static class FormLayout
{
    /// <summary>What was achieved, figure by figure.</summary>
    public static FormTable Figures { get; } = new(4, [new("claim") { IsNeeded = true }, new("figure"), new("evidence")]);

    /// <summary>Awards.</summary>
    public static FormTable Awards { get; } = new(2, [new("award") { Choices = StoryAwardSchema.Award }, new("decision"), new("decision-date"), new("issuer")]);

    /// <summary>Photographs.</summary>
    public static FormTable Photographs { get; } = new(2, [new("photo"), new("alt"), new("credit"), new("agreed")]);

    /// <summary>The parts.</summary>
    public static IReadOnlyList<FormPart> Parts { get; } =
    [
        new("who", [
            new("honoree") { IsNeeded = true },
            new("subject") { IsNeeded = true, Choices = StorySchema.Subject },
            new("group") { Choices = HonoreeSchema.Group },
            new("category") { IsNeeded = true, Choices = StorySchema.Category },
            new("unit") { IsNeeded = true, Choices = StorySchema.Unit },
            new("quarter") { IsNeeded = true },
        ]),
        new("deeds", [
            new("title") { IsNeeded = true },
            new("summary") { IsNeeded = true, Lines = 2 },
            new("story") { IsNeeded = true, Lines = 8 },
            new("sources") { IsNeeded = true, Lines = 2 },
        ]) { Table = Figures },
        new("recognition", [new("level") { IsNeeded = true, Choices = StorySchema.Level }]) { Table = Awards },
        new("photographs", []) { Table = Photographs },
        new("consent", [new("consent"), new("consent-date"), new("scope"), new("guardian")]),
        new("approval", [new("approved") { IsNeeded = true }, new("approved-date") { IsNeeded = true }, new("author") { IsNeeded = true }, new("submitted")]),
    ];
}

/// <summary>A part of the form below a heading.</summary>
/// <param name="Name">Its name in <c>strings.json</c>.</param>
/// <param name="Rows">What it asks, line by line.</param>
internal sealed record FormPart(string Name, IReadOnlyList<FormRow> Rows)
{
    /// <summary>What it asks several times over.</summary>
    public FormTable? Table { get; init; }
}

/// <summary>One thing that is asked.</summary>
/// <param name="Name">Its name in <c>strings.json</c>.</param>
internal sealed record FormRow(string Name)
{
    /// <summary>Whether no story is published without it.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>The key whose known names are offered.</summary>
    public Field? Choices { get; init; }

    /// <summary>How many lines are left for the answer.</summary>
    public int Lines { get; init; } = 1;
}

/// <summary>Things that are asked several times over, side by side.</summary>
/// <param name="Rows">How many times there is room for.</param>
/// <param name="Columns">What is asked.</param>
internal sealed record FormTable(int Rows, IReadOnlyList<FormRow> Columns);
