using Recognition.Content;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Generator.Pages;

namespace Recognition.Generator.Promises;

/// <summary>
/// Finds every address that is on line and would be gone: no page, no alias that leads on, no page that says it was withdrawn.
/// What stands beside or for a page that is gone (its feeds, its poster) comes back with it and is not told of again.
/// </summary>
/// <param name="plan">The site as it would be, whole.</param>
/// <param name="published">The site as it is on line.</param>
/// <param name="input">The input folder as it was written.</param>
internal sealed class VanishedAddresses(SitePlan plan, PublishedAddresses published, string input)
{
    private static readonly Dictionary<string, Family> Terms =
        new[] { Family.Category, Family.Subject, Family.Movement, Family.Block, Family.Award }.ToDictionary(f => Addresses.FolderOf(f)!, StringComparer.Ordinal);

    private readonly HashSet<string> _published = published.Urls.Select(u => u.Address).ToHashSet(StringComparer.Ordinal);

    /// <summary>The files of entries by their folder, then by their name in the address.</summary>
    private readonly Dictionary<string, Dictionary<string, PlannedPage>> _entries = plan.Pages
        .Where(p => p.Source is not null && p.IsLasting)
        .GroupBy(p => Split(p.Address).Folder)
        .ToDictionary(g => g.Key, g => g.DistinctBy(p => p.Address).ToDictionary(p => Split(p.Address).Name, StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Reports them.</summary>
    public void Report(ProblemList problems)
    {
        var home = plan.Context.Links.Absolute(Addresses.Home);
        if (published.Base.Url != home)
        {
            problems.Add(Rules.PublishedElsewhere, published.Base.At, "base_url", ("published", published.Base.Url), ("here", home));
        }

        var kept = plan.LinkTargets.ToHashSet(StringComparer.Ordinal);
        var gone = published.Urls.Where(u => !kept.Contains(u.Address)).ToList();
        var names = gone.Select(u => u.Address).ToHashSet(StringComparer.Ordinal);
        foreach (var (address, at) in gone.Where(u => !OwnersOf(u.Address).Any(names.Contains)))
        {
            problems.Add(Rules.AddressVanished, at, "", [.. Advice(address), ("address", address)]);
        }
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
    private IEnumerable<Argument> Advice(string address)
    {
        var (folder, name) = Split(address);
        if (address.EndsWith(Addresses.AtomFeed, StringComparison.Ordinal) || address.EndsWith(Addresses.JsonFeed, StringComparison.Ordinal))
        {
            return [Argument.Word("todo", "vanished-feed")];
        }

        if (folder.StartsWith("data/", StringComparison.Ordinal) || folder.StartsWith(Addresses.Embeds, StringComparison.Ordinal) || address == "opensearch.xml")
        {
            return [Argument.Word("todo", "vanished-file")];
        }

        if (RenamedTo(folder, name) is { } file)
        {
            return [Argument.Word("todo", "vanished-renamed"), ("file", file), ("alias", name)];
        }

        if (Terms.TryGetValue(folder, out var term))
        {
            return [Argument.Word("todo", "vanished-term"), ("file", $"{input}/taxonomy/{term.ToString().ToLowerInvariant()}.yml"), ("alias", name)];
        }

        return folder switch
        {
            Addresses.Stories => [Argument.Word("todo", "vanished-story"), ("alias", name)],
            Addresses.Units => [Argument.Word("todo", "vanished-unit"), ("alias", name)],
            Addresses.Campaigns or Addresses.Home => [Argument.Word("todo", "vanished-entry"), ("alias", name)],
            Addresses.Quarters or Addresses.Years => [Argument.Word("todo", "vanished-quarter")],
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

        var added = entries.Where(e => !_published.Contains(e.Value.Address)).Select(e => e.Key).ToList();
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
