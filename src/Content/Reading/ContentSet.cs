using Recognition.Content.Schema;

namespace Recognition.Content.Reading;

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

    /// <summary>The entries of a family in the order of their files.</summary>
    public IReadOnlyList<ContentFile> All(Family family) => _files[family];

    /// <summary>The entry of that name, if there is one.</summary>
    public ContentFile? Find(Family family, string slug) => _bySlug[family].GetValueOrDefault(slug);

    /// <summary>The entry a reference leads to, if it leads anywhere.</summary>
    public ContentFile? Find(Family family, Located<string>? slug) => slug is null ? null : Find(family, slug.Value);

    /// <summary>The names of a family.</summary>
    public IReadOnlyCollection<string> Slugs(Family family) => _bySlug[family].Keys;

    /// <summary>Whether an entry of that name may stand in a file that could not be read: its own problem is enough, nobody who refers to it is to blame.</summary>
    internal bool MayBeUnread(Family family, string slug) => _unread.Contains((family, slug)) || _unread.Contains((family, null));
}
