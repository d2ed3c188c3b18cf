using Recognition.Content.Schema;

namespace Recognition.Content.Files;

/// <summary>Everything that was read, before it is known to be right: entries by family and slug, and the references between them.</summary>
public sealed class ContentSet
{
    private readonly Dictionary<Family, List<ContentFile>> _files = [];
    private readonly Dictionary<Family, Dictionary<string, ContentFile>> _bySlug = [];

    private readonly IReadOnlySet<(Family Family, string? Slug)> _unread;

    internal ContentSet(
        IReadOnlyList<ContentFile> files,
        IReadOnlyList<Reference> references,
        IReadOnlySet<(Family Family, string? Slug)> unread)
    {
        References = references;
        _unread = unread;
        foreach (var family in Enum.GetValues<Family>())
        {
            _files[family] = [];
            _bySlug[family] = new(StringComparer.Ordinal);
        }

        foreach (var file in files)
        {
            _files[file.Family].Add(file);
            _bySlug[file.Family].TryAdd(file.Slug, file);
        }
    }

    /// <summary>Every reference from one entry to another.</summary>
    public IReadOnlyList<Reference> References { get; }

    /// <summary>The same with other entries in place of those of the same files.</summary>
    public ContentSet With(IReadOnlyDictionary<string, ContentFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        var others = Files.Where(f => !files.ContainsKey(f.Path));
        return files.Count == 0 ? this : new([.. others.Concat(files.Values).OrderBy(f => f.Path, StringComparer.Ordinal)], References, _unread);
    }

    /// <summary>Every entry.</summary>
    public IEnumerable<ContentFile> Files => _files.Values.SelectMany(files => files);

    /// <summary>The entries of a family in the order of their files.</summary>
    public IReadOnlyList<ContentFile> All(Family family) => _files[family];

    /// <summary>The entry of that name, if there is one.</summary>
    public ContentFile? Find(Family family, string slug) => _bySlug[family].GetValueOrDefault(slug);

    /// <summary>The entry a reference leads to, if it leads anywhere.</summary>
    public ContentFile? Find(Family family, Located<string>? slug) => slug is null ? null : Find(family, slug.Value);

    /// <summary>The names of a family.</summary>
    public IReadOnlyCollection<string> Slugs(Family family) => _bySlug[family].Keys;

    /// <summary>The same with one more entry.</summary>
    internal ContentSet With(ContentFile file, IReadOnlyList<Reference> references) =>
        new([.. _files.Values.SelectMany(files => files), file], [.. References, .. references], _unread);

    /// <summary>Whether an entry of that name may stand in a file that could not be read: its own problem is enough, nobody who refers to it is to blame.</summary>
    internal bool MayBeUnread(Family family, string slug) => _unread.Contains((family, slug)) || _unread.Contains((family, null));

    /// <summary>
    /// What is left when the files with errors are set aside, whole enough for a site to be built from it.
    /// Campaigns go as well when a unit goes, since they cannot stand without theirs.
    /// </summary>
    /// <param name="faulty">Paths of the files with errors.</param>
    /// <param name="missing">Addresses of what was set aside: links to them are not to blame.</param>
    /// <returns>The rest, or <see langword="null"/> when a data file is among the faulty: then nothing can be said.</returns>
    public ContentSet? Without(IReadOnlySet<string> faulty, out IReadOnlySet<string> missing)
    {
        ArgumentNullException.ThrowIfNull(faulty);
        var gone = _unread.Where(u => u.Slug is not null && Addresses.FolderOf(u.Family) is not null)
            .Select(u => Addresses.Of(u.Family, u.Slug!))
            .ToHashSet(StringComparer.Ordinal);
        missing = gone;
        if (faulty.Any(path => path.EndsWith(".yml", StringComparison.Ordinal)))
        {
            return null;
        }

        var unitsGo = _files[Family.Unit].Any(u => faulty.Contains(u.Path)) || _unread.Any(u => u.Family == Family.Unit);
        var rest = new List<ContentFile>();
        foreach (var file in Files)
        {
            if (faulty.Contains(file.Path) || (unitsGo && file.Family == Family.Campaign))
            {
                gone.Add(Addresses.Of(file.Family, file.Slug));
            }
            else
            {
                rest.Add(file);
            }
        }

        return new(rest, References, _unread);
    }
}
