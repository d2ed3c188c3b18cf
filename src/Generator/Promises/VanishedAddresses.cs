using Recognition.Content.Kinds;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Values;
using Recognition.Generator.Features;
using Recognition.Generator.Planning;

namespace Recognition.Generator.Promises;

/// <summary>
/// Finds every address that is on line and would be gone: no page, no alias that leads on, no page that says it was withdrawn.
/// What stands beside or for a page (its feeds, its poster) comes and goes with it and is not told of again: neither where the page is gone,
/// nor where another kind of page took it over, which has no such thing. Quarters and years are made by the calendar, from the first story on;
/// no editor can keep one, and none is told of (<see cref="Outputs.Promised"/>).
/// </summary>
/// <param name="plan">The site as it would be, whole.</param>
/// <param name="published">The site as it is on line.</param>
/// <param name="input">The input folder as it was written.</param>
internal sealed class VanishedAddresses(SitePlan plan, PublishedAddresses published, string input)
{
    private static readonly Dictionary<string, FamilyRow> Terms =
        Families.All.Where(row => row is { IsFolder: false, Address: not null }).ToDictionary(row => row.Address!, StringComparer.Ordinal);

    /// <summary>So many can be looked into one by one; more are no slip of an editor, and each is compared with every name there is.</summary>
    private const int MostToLookInto = 50;

    private readonly HashSet<string> _published = published.Urls.Select(u => u.Address).ToHashSet(StringComparer.Ordinal);

    /// <summary>The files of entries by their folder, then by their name in the address.</summary>
    private readonly Dictionary<string, Dictionary<string, PlannedPage>> _entries = plan.Pages
        .Where(p => p.Source is not null && p.IsLasting)
        .GroupBy(p => Split(p.Address).Folder)
        .ToDictionary(g => g.Key, g => g.DistinctBy(p => p.Address).ToDictionary(p => Split(p.Address).Name, StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Names of those entries that were not on line, by folder.</summary>
    private readonly Dictionary<string, List<string>> _added = [];

    /// <summary>Reports them.</summary>
    public void Report(ProblemList problems)
    {
        var home = plan.Context.Links.Absolute(Addresses.Home);
        if (published.Base.Url != home)
        {
            problems.Add(Rules.PublishedElsewhere, published.Base.At, "base_url", ("published", published.Base.Url), ("here", home));
        }

        var kept = plan.Outputs.LinkTargets.ToHashSet(StringComparer.Ordinal);

        // A server that has no file leads from its address to the folder of that name.
        var gone = published.Urls.Where(u => !kept.Contains(u.Address) && !kept.Contains(u.Address + "/") && !IsOfTheCalendar(u.Address)).ToList();
        var toldAlready = gone.Select(u => u.Address).Concat(plan.Pages.Where(p => p.IsRedirect).Select(p => p.Address)).ToHashSet(StringComparer.Ordinal);
        var toTell = gone.Where(u => !OwnersOf(u.Address).Any(toldAlready.Contains)).ToList();
        foreach (var (address, at) in toTell)
        {
            problems.Add(Rules.AddressVanished, at, "", [.. Advice(address, looksForNewName: toTell.Count <= MostToLookInto), ("address", address)]);
        }
    }

    /// <summary>Whether this is the page of a quarter or year, its feed or its frame; the lists of all quarters and of all years are always there.</summary>
    private static bool IsOfTheCalendar(string address)
    {
        var page = address.StartsWith(Addresses.Embeds, StringComparison.Ordinal) ? address.AsSpan(Addresses.Embeds.Length) : address;
        return (page.StartsWith(Addresses.Quarters, StringComparison.Ordinal) && page.Length > Addresses.Quarters.Length)
            || (page.StartsWith(Addresses.Years, StringComparison.Ordinal) && page.Length > Addresses.Years.Length);
    }

    /// <summary>The pages an address comes and goes with: that beside which a file stands, and that which a frame or poster shows.</summary>
    private static IEnumerable<string> OwnersOf(string address)
    {
        if (!address.EndsWith('/') && address.LastIndexOf('/') is > 0 and var end)
        {
            address = address[..(end + 1)];
            yield return address;
        }

        foreach (var prefix in new[] { Addresses.Embeds, Addresses.Posters })
        {
            if (address.StartsWith(prefix, StringComparison.Ordinal))
            {
                yield return address[prefix.Length..];
            }
        }
    }

    /// <summary>What an editor can do about it.</summary>
    private IEnumerable<Argument> Advice(string address, bool looksForNewName)
    {
        var (folder, name) = Split(address);
        if (address.EndsWith(Addresses.AtomFeed, StringComparison.Ordinal) || address.EndsWith(Addresses.JsonFeed, StringComparison.Ordinal))
        {
            return [Argument.Word("todo", "vanished-feed")];
        }

        // No alias may take such an address.
        if (Addresses.IsOwn(address))
        {
            return [Argument.Word("todo", "vanished-file")];
        }

        if (looksForNewName && RenamedTo(folder, name) is { } file)
        {
            return [Argument.Word("todo", "vanished-renamed"), ("file", file), ("alias", name)];
        }

        if (Terms.TryGetValue(folder, out var term))
        {
            return [Argument.Word("todo", "vanished-term"), ("file", $"{input}/{term.Path}"), ("alias", name)];
        }

        return folder switch
        {
            Addresses.Stories => [Argument.Word("todo", "vanished-story"), ("alias", name)],
            Addresses.Units => [Argument.Word("todo", "vanished-unit"), ("alias", name)],
            Addresses.Campaigns or Addresses.Home => [Argument.Word("todo", "vanished-entry"), ("alias", name)],
            _ => [Argument.Word("todo", "vanished-other"), ("alias", "/" + address)],
        };
    }

    /// <summary>The file that may hold under a new name what stood here: one that was not on line and has a name near to it, or is the only one; or else any near one.</summary>
    private string? RenamedTo(string folder, string name)
    {
        if (!_entries.TryGetValue(folder, out var entries))
        {
            return null;
        }

        if (!_added.TryGetValue(folder, out var added))
        {
            _added.Add(folder, added = [.. entries.Where(e => !_published.Contains(e.Value.Address)).Select(e => e.Key)]);
        }

        var meant = Suggestion.Closest(name, added) ?? (added is [var only] ? only : Suggestion.Closest(name, entries.Keys));
        return meant is null ? null : entries[meant].Source!.At.File;
    }

    private static (string Folder, string Name) Split(string address)
    {
        var path = address.TrimEnd('/');
        var end = path.LastIndexOf('/') + 1;
        return (path[..end], path[end..]);
    }
}
