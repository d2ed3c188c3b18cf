using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Kinds.Documents;
using Recognition.Content.Kinds.FreePages;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Schema;

namespace Recognition.Content.Kinds;

/// <summary>One row for each kind of content: all that reading, checking, addresses and messages know of it by its kind alone.</summary>
public static class Families
{
    /// <summary>All kinds, in the order of <see cref="Family"/>.</summary>
    public static IReadOnlyList<FamilyRow> All { get; } =
    [
        .. TermSchema.All.Select(t => new FamilyRow(t.Family, $"taxonomy/{t.Schema.Name}.yml", t.Schema, t.Slug)
        {
            NamesOf = record => [record.Get(t.Label)?.Get(LabelSchema.Vietnamese), record.Get(t.Label)?.Get(LabelSchema.English), .. record.Get(t.Aliases)!],
        }),
        new(Family.Document, "documents.yml", DocumentSchema.Schema, DocumentSchema.Id) { NamesOf = record => [record.Get(DocumentSchema.Number), record.Get(DocumentSchema.Title)] },
        new(Family.Story, "stories/", StorySchema.Schema, StorySchema.Slug) { Aliases = StorySchema.Aliases },
        new(Family.Unit, "units/", UnitSchema.Schema, UnitSchema.Slug)
        {
            Aliases = UnitSchema.Aliases,
            NamesOf = record => [record.Get(UnitSchema.Name), record.Get(UnitSchema.ShortName), .. record.Get(UnitSchema.Aliases)!.Values()],
        },
        new(Family.Campaign, "campaigns/", CampaignSchema.Schema, CampaignSchema.Slug)
        {
            Aliases = CampaignSchema.Aliases,
            NamesOf = record => [record.Get(CampaignSchema.Name), .. record.Get(CampaignSchema.Aliases)!.Values()],
        },
        new(Family.Page, "pages/", FreePageSchema.Schema, FreePageSchema.Slug) { Aliases = FreePageSchema.Aliases },
    ];

    /// <summary>The row of a kind.</summary>
    public static FamilyRow Of(Family family) => All[(int)family];
}

/// <summary>What is true of one kind of content.</summary>
/// <param name="Family">The kind.</param>
/// <param name="Path">Where editors write it, below the input folder: a data file (<c>documents.yml</c>), or a folder of Markdown files, which ends with a slash (<c>units/</c>).</param>
/// <param name="Schema">Its keys.</param>
/// <param name="Slug">The key that names an entry. A Markdown file without it is named after the file.</param>
public sealed record FamilyRow(Family Family, string Path, RecordSchema Schema, Field<string> Slug)
{
    /// <summary>Its name in English, one word in lower case: <c>unit</c>. Messages find its Vietnamese name by it.</summary>
    public string Name => Schema.Name;

    /// <summary>The folder of its pages on the site; <see langword="null"/> if its entries have no pages.</summary>
    public string? Address => Addresses.FolderOf(Family);

    /// <summary>Whether each entry is a Markdown file of its own, and not part of a data file.</summary>
    public bool IsFolder => Path.EndsWith('/');

    /// <summary>What people call an entry, besides its slug.</summary>
    internal Func<Record, IEnumerable<string?>> NamesOf { get; init; } = _ => [];

    /// <summary>The key for old addresses; <see langword="null"/> if its entries keep theirs.</summary>
    public Field<IReadOnlyList<Located<string>>>? Aliases { get; init; }
}
