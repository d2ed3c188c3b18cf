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
            .Concat(context.Content.All(Family.Story).Where(s => IsLaterPage(s.Slug)));
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
                if (IsIndexOrOwnFile(address))
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

    /// <summary>Whether the program itself writes this address: the index of a family, a later page or feed of a list, a file at the top.</summary>
    private static bool IsIndexOrOwnFile(string address)
    {
        var parts = address.TrimEnd('/').Split('/');
        return parts[^1] is "index.html" or Addresses.AtomFeed or Addresses.JsonFeed
            || IsLaterPage(parts[^1])
            || parts[0].StartsWith("sitemap", StringComparison.OrdinalIgnoreCase)
            || (Addresses.Reserved.Contains(parts[0]) && (parts.Length == 1 || parts[0] is "data" or "assets" or "quy" or "nam" or "nhung" or "in"));
    }

    /// <summary>Later pages of a list are <c>trang-2</c>, <c>trang-3</c> …</summary>
    private static bool IsLaterPage(string name) =>
        name.StartsWith("trang-", StringComparison.OrdinalIgnoreCase) && name.AsSpan(6).IndexOfAnyExceptInRange('0', '9') < 0;

    private static Place SlugPlace(ContentFile file) => file.Family switch
    {
        Family.Story => file.Record.PlaceOf(StorySchema.Slug),
        Family.Unit => file.Record.PlaceOf(UnitSchema.Slug),
        Family.Campaign => file.Record.PlaceOf(CampaignSchema.Slug),
        Family.Page => file.Record.PlaceOf(PageSchema.Slug),
        _ => file.Record.At,
    };
}
