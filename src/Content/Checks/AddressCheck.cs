using Recognition.Content.Files;
using Recognition.Content.Kinds;
using Recognition.Content.Problems;
using Recognition.Content.Schema;

namespace Recognition.Content.Checks;

/// <summary>Every address, old or new, belongs to one entry, on systems that tell case apart and on those that do not.</summary>
internal static class AddressCheck
{
    private static readonly Argument OfTheProgram = Argument.Word("other", "own-addresses");

    public static void Check(CheckContext context)
    {
        var owners = new Dictionary<string, ContentFile>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Families.All)
        {
            var slugs = new Dictionary<string, ContentFile>(StringComparer.Ordinal);
            foreach (var file in context.Content.All(row.Family))
            {
                if (!slugs.TryAdd(file.Slug, file))
                {
                    context.Report(Rules.DuplicateSlug, SlugPlace(file), "slug", ("value", file.Slug), ("other", slugs[file.Slug].Record.At.ToString()));
                }

                if (row.Address is not null)
                {
                    owners.TryAdd(Addresses.Of(row.Family, file.Slug), file);
                }
            }
        }

        var takes = context.Content.All(Family.Page).Where(p => Addresses.Reserved.Contains(p.Slug))
            .Concat(context.Content.All(Family.Story).Where(s => Addresses.IsLaterPage(s.Slug)));
        foreach (var page in takes)
        {
            context.Report(Rules.AliasTaken, SlugPlace(page), "slug", ("value", page.Slug), OfTheProgram);
        }

        foreach (var row in Families.All)
        {
            if (row.Aliases is { } aliases)
            {
                CheckAliases(context, owners, row.Family, aliases);
            }
        }
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
                    context.Report(Rules.AliasTaken, alias.At, field.Name, ("value", alias.Value), OfTheProgram);
                }
                else if (!owners.TryAdd(address, file))
                {
                    context.Report(Rules.AliasTaken, alias.At, field.Name, ("value", alias.Value), ("other", owners[address].Path));
                }
            }
        }
    }

    /// <summary>Where an entry is named: in a data file where the entry begins.</summary>
    private static Place SlugPlace(ContentFile file) =>
        Families.Of(file.Family) is { IsFolder: true } row ? file.Record.PlaceOf(row.Slug) : file.Record.At;
}
