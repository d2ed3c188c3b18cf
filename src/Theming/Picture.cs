namespace Recognition.Theming;

/// <summary>A photograph as it is published: the whole of it, and cut for cards.</summary>
/// <param name="Alt">What it shows, for those who do not see it.</param>
/// <param name="Credit">Who took it.</param>
/// <param name="Colour">The colour that prevails: a digit from 0 to 3 each for red, green and blue, such as <c>120</c>.</param>
/// <param name="Full">The whole picture.</param>
/// <param name="Card">Cut to 4:3 around what matters.</param>
public sealed record Picture(string Alt, string Credit, string Colour, PictureShape Full, PictureShape Card)
{
    /// <summary>Whether it is the first of its page, which readers see at once: it is to be loaded before all others.</summary>
    public bool IsFirst { get; init; }
}

/// <summary>A picture in one shape, at several widths in AVIF, WebP and JPEG.</summary>
/// <param name="Name">What its addresses begin with: <c>anh/con-duong-1a2b3c4d-</c>.</param>
/// <param name="Sizes">Its sizes, the smallest first.</param>
public sealed record PictureShape(string Name, IReadOnlyList<PictureSize> Sizes)
{
    private const int UsualWidth = 640;

    /// <summary>The largest width in pixels.</summary>
    public int Width => Sizes[^1].Width;

    /// <summary>The largest height in pixels.</summary>
    public int Height => Sizes[^1].Height;

    /// <summary>The size that suits most screens.</summary>
    public PictureSize UsualSize => Sizes.LastOrDefault(s => s.Width <= UsualWidth) ?? Sizes[0];

    /// <summary>The address of the size that suits most screens, for browsers that know only one.</summary>
    /// <param name="format"><c>avif</c>, <c>webp</c> or <c>jpg</c>.</param>
    public string Address(string format) => AddressOf(UsualSize, format);

    /// <summary>The address of a size.</summary>
    /// <param name="size">One of its sizes.</param>
    /// <param name="format"><c>avif</c>, <c>webp</c> or <c>jpg</c>.</param>
    public string AddressOf(PictureSize size, string format)
    {
        ArgumentNullException.ThrowIfNull(size);
        return $"{Name}{size.Width}.{format}";
    }

    /// <summary>All sizes, as <c>srcset</c> takes them.</summary>
    /// <param name="to">Where everything is.</param>
    /// <param name="format"><c>avif</c>, <c>webp</c> or <c>jpg</c>.</param>
    public string SourceSet(Links to, string format)
    {
        ArgumentNullException.ThrowIfNull(to);
        return string.Join(", ", Sizes.Select(size => $"{to.Address(AddressOf(size, format))} {size.Width}w"));
    }
}

/// <summary>A size in pixels.</summary>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
public sealed record PictureSize(int Width, int Height);
