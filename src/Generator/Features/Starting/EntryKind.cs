using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Generator.Features.Starting;

/// <summary>A kind of file that can be started, and what it is asked for.</summary>
/// <param name="Family">The kind.</param>
/// <param name="Questions">What is asked, in this order; the file is named after the first answer.</param>
internal sealed record EntryKind(Family Family, IReadOnlyList<Question> Questions)
{
    /// <summary>A story, which begins as a draft: nothing but its title is needed.</summary>
    public static EntryKind Story { get; } = new(
        Family.Story,
        [
            new("--title", StorySchema.Title) { IsNeeded = true },
            new("--honoree", StorySchema.Honoree) { Value = HonoreeSchema.Name, Wrap = name => $"{{ name: {name} }}" },
            new("--subject", StorySchema.Subject),
            new("--category", StorySchema.Category),
            new("--unit", StorySchema.Unit),
            new("--quarter", StorySchema.Quarter),
            new("--award", StorySchema.Award) { Value = StoryAwardSchema.Award, Wrap = award => $"{{ award: {award} }}" },
            new("--author", StorySchema.Author),
        ])
    {
        Fixed = (StorySchema.Status, "draft"),
    };

    /// <summary>A unit.</summary>
    public static EntryKind Unit { get; } = new(
        Family.Unit,
        [
            new("--name", UnitSchema.Name) { IsNeeded = true },
            new("--short-name", UnitSchema.ShortName),
            new("--level", UnitSchema.Level) { IsNeeded = true },
            new("--locality", UnitSchema.Locality),
            new("--block", UnitSchema.Block),
            new("--parent", UnitSchema.Parent),
        ]);

    /// <summary>The first unit of a new site, whose own questions come before.</summary>
    public static EntryKind FirstUnit { get; } = new(
        Family.Unit,
        [
            new("--unit", UnitSchema.Name) { IsNeeded = true },
            new("--level", UnitSchema.Level) { IsNeeded = true },
            new("--locality", UnitSchema.Locality),
        ]);

    /// <summary>A campaign.</summary>
    public static EntryKind Campaign { get; } = new(
        Family.Campaign,
        [
            new("--name", CampaignSchema.Name) { IsNeeded = true },
            new("--launched-by", CampaignSchema.LaunchedBy) { IsNeeded = true },
            new("--document", CampaignSchema.Basis) { IsNeeded = true },
            new("--from", CampaignSchema.From) { IsNeeded = true },
            new("--to", CampaignSchema.To) { IsNeeded = true },
            new("--participant", CampaignSchema.Participants) { IsNeeded = true },
            new("--target", CampaignSchema.Targets) { IsNeeded = true, Value = TargetSchema.Text, Wrap = text => $"{{ text: {text} }}" },
            new("--summary", CampaignSchema.Summary),
        ]);

    /// <summary>What every new file of the kind says and nobody is asked.</summary>
    public (Field Key, string Yaml)? Fixed { get; init; }

    /// <summary>Its name on the command line: <c>story</c>.</summary>
    public string Name => Family.ToString().ToLowerInvariant();

    /// <summary>The folder of a new file, below that of its kind: stories lie by quarter.</summary>
    public string FolderOf(Quarter quarter) => Family == Family.Story ? $"{quarter.Year}/q{quarter.Number}/" : "";
}
