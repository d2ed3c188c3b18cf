using Recognition.Content;
using Recognition.Content.Problems;
using Recognition.Content.Reading;
using Recognition.Content.Schema;

namespace Recognition.Generator.Verifying;

/// <summary>
/// Finds outputs that cannot both be written: two at one place, on systems that tell case apart and on those that do not, and one below a file.
/// Only the old addresses that editors write can bring this about, so each is told of where it is written.
/// </summary>
internal static class AddressConflicts
{
    /// <summary>Looks at all outputs.</summary>
    /// <param name="outputs">The outputs.</param>
    /// <param name="content">Where the old addresses are written.</param>
    /// <param name="problems">Where problems go.</param>
    /// <returns>Whether there are no conflicts.</returns>
    /// <exception cref="InvalidOperationException">Two outputs of the program itself are at one place.</exception>
    public static bool Check(Outputs outputs, ContentSet content, ProblemList problems)
    {
        var places = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var conflicts = new List<(Rule Rule, string Address, string Other)>();
        foreach (var address in outputs.Known.Select(o => o.Address))
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
                if (lookup.TryGetValue(address.AsSpan(0, end), out var above) && !above.EndsWith('/'))
                {
                    conflicts.Add((Rules.BelowAFile, address, above));
                }
            }
        }

        conflicts.ForEach(conflict => Report(conflict.Rule, conflict.Address, conflict.Other, content, problems));
        return conflicts.Count == 0;
    }

    private static void Report(Rule rule, string address, string other, ContentSet content, ProblemList problems)
    {
        var alias = AliasOf(address, content) ?? AliasOf(other, content) ?? throw new InvalidOperationException($"/{address}, /{other}");
        problems.Add(rule, alias.At, "aliases", ("value", alias.Value), ("other", "/" + (AliasOf(address, content) is null ? address : other)));
    }

    /// <summary>The old address that an output stands at, beside, or for.</summary>
    private static Located<string>? AliasOf(string address, ContentSet content)
    {
        foreach (var prefix in new[] { Addresses.Embeds, Addresses.Posters })
        {
            address = address.StartsWith(prefix, StringComparison.Ordinal) ? address[prefix.Length..] : address;
        }

        return Families.All
            .Where(row => row.Aliases is not null)
            .SelectMany(row => content.All(row.Family).SelectMany(file => file.Record.Get(row.Aliases!)!).Select(alias => (Alias: alias, Address: Addresses.OfAlias(row.Family, alias.Value))))
            .Where(x => address == x.Address || (x.Address.EndsWith('/') && address.StartsWith(x.Address, StringComparison.Ordinal) && !address[x.Address.Length..].Contains('/', StringComparison.Ordinal)))
            .Select(x => x.Alias)
            .LastOrDefault();
    }
}
