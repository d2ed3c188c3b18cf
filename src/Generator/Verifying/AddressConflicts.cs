using Recognition.Content.Files;
using Recognition.Content.Kinds;
using Recognition.Content.Kinds.FreePages;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Generator.Planning;

namespace Recognition.Generator.Verifying;

/// <summary>
/// Finds addresses that cannot both be written: two at one place, on systems that tell case apart and on those that do not, and one below a file.
/// Only the old addresses that editors write can bring this about, so each is told of where it is written. Those of stories that readers do not see yet
/// are among them: a build on a day to come, when nobody watches, must not be the first to find out. Where a draft takes part, it is to blame.
/// </summary>
internal static class AddressConflicts
{
    /// <summary>What readers get of a folder.</summary>
    private const string IndexFile = "index.html";

    /// <summary>Looks at all outputs and all old addresses.</summary>
    /// <param name="outputs">The outputs.</param>
    /// <param name="content">Where the old addresses are written.</param>
    /// <param name="problems">Where problems go.</param>
    /// <returns>Whether there are no conflicts but those of drafts.</returns>
    /// <exception cref="InvalidOperationException">Two outputs of the program itself are at one place.</exception>
    public static bool Check(Outputs outputs, ContentSet content, ProblemList problems)
    {
        var places = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var conflicts = new List<(Rule Rule, string Address, string Other)>();
        foreach (var address in outputs.Known.Select(o => o.Address).Concat(AliasesOf(content).Select(a => a.Address)).Distinct())
        {
            var place = address.TrimEnd('/');
            if (!places.TryAdd(place, address))
            {
                conflicts.Add((Rules.AliasTaken, address, places[place]));
            }
        }

        var lookup = places.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var address in places.Values)
        {
            for (var end = address.IndexOf('/', StringComparison.Ordinal); end >= 0 && end < address.Length - 1; end = address.IndexOf('/', end + 1))
            {
                var part = address.AsSpan(0, end);
                if ((lookup.TryGetValue(part, out var above) && !above.EndsWith('/')) || lookup.TryGetValue(FolderOfIndex(part), out above))
                {
                    conflicts.Add((Rules.BelowAFile, address, above));
                }
            }
        }

        // What content says of an old address by itself is enough.
        var told = problems.InOrder().Where(p => p.Rule == Rules.AliasTaken || p.Rule == Rules.AddressKept).Select(p => p.Place).ToHashSet();
        var stops = !ReportPagesOfEditors(outputs, content, problems);
        foreach (var (rule, address, other) in conflicts)
        {
            stops |= !Report(rule, address, other, content, problems, told);
        }

        return !stops;
    }

    /// <summary>The folder whose page is the file of that path; for every other path, one that is no folder's.</summary>
    private static ReadOnlySpan<char> FolderOfIndex(ReadOnlySpan<char> path) => path switch
    {
        _ when path.Equals(IndexFile, StringComparison.OrdinalIgnoreCase) => "",
        _ when path.EndsWith("/" + IndexFile, StringComparison.OrdinalIgnoreCase) => path[..^(IndexFile.Length + 1)],
        _ => "/",
    };

    /// <summary>Notes free pages that stand where the program has a page of its own. <see cref="Addresses.Reserved"/> names most of these addresses; this finds them all.</summary>
    private static bool ReportPagesOfEditors(Outputs outputs, ContentSet content, ProblemList problems)
    {
        var taken = outputs.Pages.CountBy(page => page.Address).Where(page => page.Value > 1).Select(page => page.Key).ToHashSet(StringComparer.Ordinal);
        var pages = content.All(Family.Page).Where(page => taken.Contains(Addresses.Of(Family.Page, page.Slug))).ToList();
        foreach (var page in pages)
        {
            problems.Add(Rules.AddressKept, page.Record.PlaceOf(FreePageSchema.Slug), FreePageSchema.Slug.Name, ("value", page.Slug));
        }

        return pages.Count == 0;
    }

    /// <summary>Notes a conflict.</summary>
    /// <returns>Whether it is a draft's.</returns>
    private static bool Report(Rule rule, string address, string other, ContentSet content, ProblemList problems, HashSet<Place> told)
    {
        var (alias, meets) = new (Located<string>? Alias, string Meets)[] { (AliasOf(address, content), other), (AliasOf(other, content), address) }
            .OrderBy(x => x.Alias is null)
            .ThenByDescending(x => x.Alias is not null && problems.IsOfDraft(x.Alias.At.File))
            .First();
        if (alias is null)
        {
            throw new InvalidOperationException($"/{address}, /{other}");
        }

        if (told.Add(alias.At))
        {
            problems.Add(rule, alias.At, "aliases", ("value", alias.Value), ("other", "/" + meets));
        }

        return problems.IsOfDraft(alias.At.File);
    }

    /// <summary>The old address that an output stands at, beside, or for.</summary>
    private static Located<string>? AliasOf(string address, ContentSet content)
    {
        var whole = address;
        foreach (var prefix in new[] { Addresses.Embeds, Addresses.Posters })
        {
            address = address.StartsWith(prefix, StringComparison.Ordinal) ? address[prefix.Length..] : address;
        }

        return AliasesOf(content)
            .Where(x => whole == x.Address || address == x.Address || (x.Address.EndsWith('/') && address.StartsWith(x.Address, StringComparison.Ordinal) && !address[x.Address.Length..].Contains('/', StringComparison.Ordinal)))
            .Select(x => x.Alias)
            .LastOrDefault();
    }

    private static IEnumerable<(Located<string> Alias, string Address)> AliasesOf(ContentSet content) =>
        from row in Families.All
        where row.Aliases is not null
        from file in content.All(row.Family)
        orderby StoryState.IsDraft(file)
        from alias in file.Record.Get(row.Aliases!)!
        select (alias, Addresses.OfAlias(row.Family, alias.Value));
}
