using Recognition.Content.Schema;

namespace Recognition.Content;

/// <summary>One row for each kind of content: all that reading, checking, addresses and messages know of it by its kind alone.</summary>
public static class Families
{
    /// <summary>All kinds, in the order of <see cref="Family"/>.</summary>
    public static IReadOnlyList<FamilyRow> All { get; } =
    [
        Terms(TermSchema.Subject, Addresses.Subjects),
        Terms(TermSchema.Group),
        Terms(TermSchema.Category, Addresses.Categories),
        Terms(TermSchema.Tag),
        Terms(TermSchema.Movement, Addresses.Movements),
        Terms(TermSchema.Block, Addresses.Blocks),
        Terms(TermSchema.Level),
        Terms(TermSchema.Award, Addresses.Awards),
        Terms(TermSchema.Criterion),
        new(Family.Document, "documents.yml", null, DocumentSchema.Schema, DocumentSchema.Id),
        new(Family.Story, "stories/", Addresses.Stories, StorySchema.Schema, StorySchema.Slug) { Aliases = StorySchema.Aliases },
        new(Family.Unit, "units/", Addresses.Units, UnitSchema.Schema, UnitSchema.Slug) { Aliases = UnitSchema.Aliases },
        new(Family.Campaign, "campaigns/", Addresses.Campaigns, CampaignSchema.Schema, CampaignSchema.Slug) { Aliases = CampaignSchema.Aliases },
        new(Family.Page, "pages/", Addresses.Home, PageSchema.Schema, PageSchema.Slug) { Aliases = PageSchema.Aliases },
    ];

    /// <summary>The row of a kind.</summary>
    public static FamilyRow Of(Family family) => All[(int)family];

    private static FamilyRow Terms(TermSchema terms, string? address = null) =>
        new(terms.Family, $"taxonomy/{terms.Schema.Name}.yml", address, terms.Schema, terms.Slug) { Term = terms };
}

/// <summary>What is true of one kind of content.</summary>
/// <param name="Family">The kind.</param>
/// <param name="Path">Where editors write it, below the input folder: a data file (<c>documents.yml</c>), or a folder of Markdown files, which ends with a slash (<c>units/</c>).</param>
/// <param name="Address">The folder of its pages on the site (<see cref="Addresses"/>); <see langword="null"/> if its entries have no pages.</param>
/// <param name="Schema">Its keys.</param>
/// <param name="Slug">The key that names an entry. A Markdown file without it is named after the file.</param>
public sealed record FamilyRow(Family Family, string Path, string? Address, RecordSchema Schema, Field<string> Slug)
{
    /// <summary>Its name in English, one word in lower case: <c>unit</c>. Messages find its Vietnamese name by it.</summary>
    public string Name => Schema.Name;

    /// <summary>Whether each entry is a Markdown file of its own, and not part of a data file.</summary>
    public bool IsFolder => Path.EndsWith('/');

    /// <summary>The key for old addresses; <see langword="null"/> if its entries keep theirs.</summary>
    public Field<IReadOnlyList<Located<string>>>? Aliases { get; init; }

    /// <summary>The keys of a term; <see langword="null"/> for what is not a term of the vocabulary.</summary>
    public TermSchema? Term { get; init; }
}
