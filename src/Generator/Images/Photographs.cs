using Recognition.Content.Checks;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Problems;
using Recognition.Content.Values;
using Recognition.Generator.Images.Worker;
using Recognition.Theming;
using Recognition.Theming.Cards;

namespace Recognition.Generator.Images;

/// <summary>The photographs of a site: what pages show of them, and the files to publish.</summary>
internal sealed class Photographs
{
    private static readonly string[] Formats = ["avif", "webp", "jpg"];

    private readonly Dictionary<Place, Picture> _pictures = [];
    private readonly Dictionary<Place, List<PictureFile>> _files = [];
    private readonly Dictionary<Place, Portrait> _portraits = [];
    private readonly List<PictureFile> _filesOfLogo = [];
    private readonly Dictionary<string, long> _bytes = new(StringComparer.Ordinal);

    /// <summary>No photographs.</summary>
    public static Photographs None { get; } = new();

    /// <summary>The photographs as a theme sees them.</summary>
    public Pictures Pictures => new(_pictures);

    /// <summary>The mark of the place, if it has one.</summary>
    public Logo? Logo { get; private set; }

    /// <summary>Every address that pages may name.</summary>
    public IEnumerable<string> Addresses => _files.Values.SelectMany(files => files).Concat(_filesOfLogo).Select(f => f.Address).Distinct();

    /// <summary>Bytes of a file, by its address.</summary>
    public IReadOnlyDictionary<string, long> Bytes => _bytes;

    /// <summary>The files of the logo, and of the photographs that entries name, each once, in ordinal order.</summary>
    /// <param name="isShown">Whether readers see an entry, by the path of its file.</param>
    public IEnumerable<PictureFile> FilesOf(Func<string, bool> isShown) => _files
        .Where(x => isShown(x.Key.File))
        .SelectMany(x => x.Value)
        .Concat(_filesOfLogo)
        .DistinctBy(f => f.Address)
        .OrderBy(f => f.Address, StringComparer.Ordinal);

    /// <summary>The logo for share cards, once its files are made.</summary>
    public CardLogo? LogoOfCards() => Logo is null ? null
        : new("data:image/png;base64," + Convert.ToBase64String(File.ReadAllBytes(_filesOfLogo[0].Path)), Logo.Size);

    /// <summary>What a share card shows of a photograph; <see langword="null"/> if there is none.</summary>
    public Portrait? PortraitOf(Photo? photo) => photo is null ? null : _portraits.GetValueOrDefault(photo.At);

    /// <summary>Adds the logo.</summary>
    /// <param name="key">Its key in the cache.</param>
    /// <param name="entry">What is known of it.</param>
    /// <param name="cache">Where its files are.</param>
    public void AddLogo(string key, PictureEntry entry, ImageCache cache)
    {
        Logo = new($"{Content.Schema.Addresses.Photographs}logo-{key[..8]}-", entry.Full[0]);
        foreach (var name in new[] { Logo.MarkFile, Logo.IconFile })
        {
            _filesOfLogo.Add(new(Logo.Name + name, cache.PathOf(key, name)));
        }
    }

    /// <summary>Adds a photograph that an entry names.</summary>
    /// <param name="use">Where and how it is named.</param>
    /// <param name="name">Its file's name.</param>
    /// <param name="key">Its key in the cache.</param>
    /// <param name="entry">What is known of it.</param>
    /// <param name="cache">Where its files are.</param>
    public void Add(PictureUse use, string name, string key, PictureEntry entry, ImageCache cache)
    {
        var bare = Path.GetFileNameWithoutExtension(name);
        var clean = PersonalFileName.Is(bare) ? "" : Slug.From(bare);
        clean = clean.Length == 0 ? "anh" : clean[..Math.Min(clean.Length, 60)].Trim('-');
        var prefix = $"{Content.Schema.Addresses.Photographs}{clean}-{key[..8]}-";
        var picture = new Picture(use.Photo.Alt, use.Photo.Credit, entry.Colour, new(prefix, entry.Full), new(prefix + "the-", entry.Card))
        {
            IsFirst = use.IsFirst,
        };
        var shapes = use.IsMain ? [picture.Full, picture.Card] : new[] { picture.Full };
        _pictures[use.Photo.At] = picture;
        if (use.IsMain)
        {
            _portraits[use.Photo.At] = new(key, cache.PathOf(key, $"{picture.Full.Width}.jpg"), use.Photo.Focus);
        }

        _files[use.Photo.At] =
        [
            .. from shape in shapes
               from size in shape.Sizes
               from format in Formats
               let address = shape.AddressOf(size, format)
               select new PictureFile(address, cache.PathOf(key, address[prefix.Length..])),
        ];
        foreach (var (file, bytes) in entry.Sizes)
        {
            _bytes[prefix + file] = bytes;
        }
    }
}

/// <summary>A photograph of which a share card shows a part.</summary>
/// <param name="Key">Its key in the cache.</param>
/// <param name="Path">Where its largest JPEG lies.</param>
/// <param name="Focus">What must stay when it is cut.</param>
internal sealed record Portrait(string Key, string Path, Focus? Focus);

/// <summary>A file of a photograph or card.</summary>
/// <param name="Address">Where it is published.</param>
/// <param name="Path">Where it lies.</param>
internal sealed record PictureFile(string Address, string Path);
