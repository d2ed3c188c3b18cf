using Recognition.Content.Files;
using Recognition.Content.Kinds;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Content.Checks;

/// <summary>Every address, old or new, belongs to one entry, on systems that tell case apart and on those that do not.</summary>
internal static class AddressCheck
{
    public static void Check(CheckContext context)
    {
        foreach (var row in Families.All)
        {
            var slugs = new Dictionary<string, ContentFile>(StringComparer.Ordinal);

            // Drafts come last: where one takes what belongs to the site, it is the draft that is told of.
            foreach (var file in context.Content.All(row.Family).OrderBy(StoryState.IsDraft))
            {
                if (!slugs.TryAdd(file.Slug, file))
                {
                    context.Report(Rules.DuplicateSlug, SlugPlace(file), "slug", ("value", file.Slug), ("other", slugs[file.Slug].Record.At.ToString()));
                }
            }
        }

        CheckNames(context);
        var takes = context.Content.All(Family.Page).Where(p => Addresses.Reserved.Contains(p.Slug))
            .Concat(context.Content.All(Family.Story).Where(s => Addresses.IsLaterPage(s.Slug)));
        foreach (var page in takes)
        {
            context.Report(Rules.AddressKept, SlugPlace(page), "slug", ("value", page.Slug));
        }

        var owners = new Dictionary<string, ContentFile>(StringComparer.OrdinalIgnoreCase);
        CheckOwners(context, owners, areDrafts: false);
        CheckOwners(context, owners, areDrafts: true);
    }

    /// <summary>Addresses are names of folders on whatever machine the site is built. A file of such a name is told of as a file (<see cref="Files.FileNames"/>).</summary>
    private static void CheckNames(CheckContext context)
    {
        var entries = Families.All.Where(row => row.Address is not null).SelectMany(row => context.Content.All(row.Family));
        foreach (var entry in entries.Where(e => WindowsName.FaultOf(Path.GetFileName(e.Path)) is null))
        {
            if (WindowsName.FaultOf(entry.Slug) is { } why)
            {
                context.Report(Rules.NotOnWindows, SlugPlace(entry), "slug", ("name", entry.Slug), Argument.Word("why", why), ("meant", WindowsName.Mended(entry.Slug)));
            }
        }
    }

    /// <summary>Gives every address to an entry: those of the site before those of drafts, and pages before old addresses.</summary>
    private static void CheckOwners(CheckContext context, Dictionary<string, ContentFile> owners, bool areDrafts)
    {
        foreach (var row in Families.All.Where(row => row.Address is not null))
        {
            foreach (var file in context.Content.All(row.Family).Where(f => StoryState.IsDraft(f) == areDrafts))
            {
                var address = Addresses.Of(row.Family, file.Slug);
                if (!owners.TryAdd(address, file) && owners[address] is var owner && (owner.Family, owner.Slug) != (file.Family, file.Slug))
                {
                    context.Report(Rules.AliasTaken, SlugPlace(file), "slug", ("value", file.Slug), ("other", owner.Path));
                }
            }
        }

        foreach (var row in Families.All)
        {
            if (row.Aliases is { } aliases)
            {
                CheckAliases(context, owners, row.Family, aliases, areDrafts);
            }
        }
    }

    private static void CheckAliases(
        CheckContext context,
        Dictionary<string, ContentFile> owners,
        Family family,
        Field<IReadOnlyList<Located<string>>> field,
        bool areDrafts)
    {
        foreach (var file in context.Content.All(family).Where(f => StoryState.IsDraft(f) == areDrafts))
        {
            foreach (var alias in file.Record.Get(field)!)
            {
                var address = Addresses.OfAlias(family, alias.Value);
                if (Addresses.IsOwn(address))
                {
                    context.Report(Rules.AddressKept, alias.At, field.Name, ("value", alias.Value));
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
