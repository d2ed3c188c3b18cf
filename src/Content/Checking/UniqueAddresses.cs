using Recognition.Content.Problems;
using Recognition.Content.Reading;
using Recognition.Content.Schema;

namespace Recognition.Content.Checking;

/// <summary>Every address, old or new, belongs to one entry, on systems that tell case apart and on those that do not.</summary>
internal static class UniqueAddresses
{
    public static void Check(CheckContext context)
    {
        var owners = new Dictionary<string, ContentFile>(StringComparer.OrdinalIgnoreCase);
        foreach (var family in Enum.GetValues<Family>())
        {
            var slugs = new Dictionary<string, ContentFile>(StringComparer.Ordinal);
            foreach (var file in context.Content.All(family))
            {
                if (!slugs.TryAdd(file.Slug, file))
                {
                    context.Report(Rules.DuplicateSlug, SlugPlace(file), "slug", ("value", file.Slug), ("other", slugs[file.Slug].Record.At.ToString()));
                }

                if (Addresses.FolderOf(family) is not null)
                {
                    owners.TryAdd(Addresses.Of(family, file.Slug), file);
                }
            }
        }

        var takes = context.Content.All(Family.Page).Where(p => Addresses.Reserved.Contains(p.Slug))
            .Concat(context.Content.All(Family.Story).Where(s => Addresses.IsLaterPage(s.Slug)));
        foreach (var page in takes)
        {
            context.Report(Rules.AliasTaken, SlugPlace(page), "slug", ("value", page.Slug), ("other", $"/{Addresses.Of(page.Family, page.Slug)}"));
        }

        CheckAliases(context, owners, Family.Story, StorySchema.Aliases);
        CheckAliases(context, owners, Family.Unit, UnitSchema.Aliases);
        CheckAliases(context, owners, Family.Campaign, CampaignSchema.Aliases);
        CheckAliases(context, owners, Family.Page, PageSchema.Aliases);
    }

    private static void CheckAliases(
        CheckContext context,
        Dictionary<string, ContentFile> owners,
        Family family,
        Field<IReadOnlyList<Located<string>>> field)
    {
        foreach (var file in context.Content.All(family))
        {
            foreach (var alias in file.Record.Get(field)!)
            {
                var address = Addresses.OfAlias(family, alias.Value);
                if (Addresses.IsOwn(address))
                {
                    context.Report(Rules.AliasTaken, alias.At, field.Name, ("value", alias.Value), ("other", $"/{address}"));
                }
                else if (!owners.TryAdd(address, file))
                {
                    context.Report(Rules.AliasTaken, alias.At, field.Name, ("value", alias.Value), ("other", owners[address].Path));
                }
            }
        }
    }

    private static Place SlugPlace(ContentFile file) => file.Family switch
    {
        Family.Story => file.Record.PlaceOf(StorySchema.Slug),
        Family.Unit => file.Record.PlaceOf(UnitSchema.Slug),
        Family.Campaign => file.Record.PlaceOf(CampaignSchema.Slug),
        Family.Page => file.Record.PlaceOf(PageSchema.Slug),
        _ => file.Record.At,
    };
}
