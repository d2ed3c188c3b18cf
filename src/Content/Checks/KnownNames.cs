using Recognition.Content.Files;
using Recognition.Content.Kinds;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Content.Checks;

/// <summary>What people call the entries of a kind: by name, short name, label, alias, number or old address, with or without the office's title and the province.</summary>
public sealed class KnownNames
{
    /// <summary>A part of a name says little until it has this many words.</summary>
    private const int FewestWords = 3;

    private readonly Family _family;
    private readonly IReadOnlyList<string> _slugs;
    private readonly IReadOnlyList<(string Name, string Slug)> _names;
    private readonly IReadOnlyList<KnownName> _entries;

    /// <summary>Gathers the names.</summary>
    /// <param name="content">Everything that was read.</param>
    /// <param name="family">The kind.</param>
    public KnownNames(ContentSet content, Family family)
    {
        ArgumentNullException.ThrowIfNull(content);
        _family = family;
        _slugs = [.. content.Slugs(family)];
        var row = Families.Of(family);
        _names =
        [
            .. content.All(family)
                .SelectMany(file => row.NamesOf(file.Record).OfType<string>().Prepend(file.Slug).Select(name => (Name: Called.Name(name), file.Slug)))
                .Where(n => n.Name.Length > 0)
                .Distinct(),
        ];
        _entries = [.. content.All(family).Select(file => new KnownName(file.Slug, row.NamesOf(file.Record).OfType<string>().FirstOrDefault() ?? file.Slug)).DistinctBy(e => e.Slug)];
    }

    /// <summary>All entries with the name by which they are shown, in the order of their files.</summary>
    public IReadOnlyList<KnownName> Entries => _entries;

    /// <summary>How many there are.</summary>
    public int Count => _slugs.Count;

    /// <summary>All of them as they are written.</summary>
    public string All => string.Join(", ", _slugs);

    /// <summary>What an entry of that name would be called in addresses: without marks and its office's title, long words short.</summary>
    public static string AddressOf(string name) => Called.Address(name);

    /// <summary>
    /// The entries that a text may mean: the one of that slug or name; else every one whose name holds all its words, the last of them
    /// perhaps only begun. None is guessed at: what <see cref="Meant"/> says is for a person to judge.
    /// </summary>
    /// <param name="said">A slug, a name, or a few letters of one, with or without marks.</param>
    public IReadOnlyList<KnownName> Find(string said)
    {
        ArgumentNullException.ThrowIfNull(said);
        var name = Called.Name(said);
        var exactly = SlugsOf(said);
        var found = exactly.Count > 0 || name.Length == 0 ? exactly
            : _names.Where(n => n.Name.StartsWith(name, StringComparison.Ordinal) || n.Name.Contains("-" + name, StringComparison.Ordinal)).Select(n => n.Slug).ToHashSet(StringComparer.Ordinal);
        return [.. _entries.Where(e => found.Contains(e.Slug))];
    }

    /// <summary>The entries of exactly that slug or name, with or without marks.</summary>
    public IReadOnlyList<KnownName> FindExactly(string said)
    {
        ArgumentNullException.ThrowIfNull(said);
        var found = SlugsOf(said);
        return [.. _entries.Where(e => found.Contains(e.Slug))];
    }

    /// <summary>What is meant by a text, if that can be told.</summary>
    /// <param name="said">The text.</param>
    /// <param name="mayBeSeveral">Whether several with commas between them make sense; some names have commas of their own.</param>
    public string? Meant(string said, bool mayBeSeveral = false)
    {
        ArgumentNullException.ThrowIfNull(said);
        var name = Called.Name(said);
        return Only(_names.Where(n => n.Name == name))
            ?? (mayBeSeveral ? MeantByParts(said) : null)
            ?? Suggestion.Closest(said, _slugs)
            ?? Suggestion.Closest(name, _names)
            ?? Within(name)
            ?? Only(_names.Where(n => Words(name) >= FewestWords - 1 && Holds(n.Name, name)));
    }

    /// <summary>The longest name that a text holds; one of a unit must stand at its beginning: the police of a commune is not the commune.</summary>
    private string? Within(string text)
    {
        var held = _names.Where(n => Words(n.Name) >= FewestWords && (_family == Family.Unit ? (text + "-").StartsWith(n.Name + "-", StringComparison.Ordinal) : Holds(text, n.Name))).ToList();
        return Only(held.Where(n => n.Name.Length == held.Max(other => other.Name.Length)));
    }

    /// <summary>What is meant by several texts with commas between them, if that can be told of each.</summary>
    private string? MeantByParts(string said)
    {
        var parts = said.Split([',', ';'], StringSplitOptions.TrimEntries).Select(part => _slugs.Contains(part) ? part : Meant(part)).ToList();
        return parts.Count > 1 && parts.TrueForAll(part => part is not null) ? $"[{string.Join(", ", parts)}]" : null;
    }

    private HashSet<string> SlugsOf(string said)
    {
        var name = Called.Name(said);
        return _slugs.Contains(said) ? [said] : _names.Where(n => n.Name == name).Select(n => n.Slug).ToHashSet(StringComparer.Ordinal);
    }

    private static string? Only(IEnumerable<(string Name, string Slug)> names)
    {
        var slugs = names.Select(n => n.Slug).Distinct().Take(2).ToList();
        return slugs.Count == 1 ? slugs[0] : null;
    }

    private static bool Holds(string text, string part) => $"-{text}-".Contains($"-{part}-", StringComparison.Ordinal);

    private static int Words(string name) => name.Count(c => c == '-') + 1;
}

/// <summary>An entry as a person chooses it.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Label">Its name.</param>
public sealed record KnownName(string Slug, string Label);
