namespace Recognition.Theming;

/// <summary>The mark of a place as it is published; it stands where a theme has its own.</summary>
/// <param name="Name">What its addresses begin with: <c>anh/logo-1a2b3c4d-</c>.</param>
/// <param name="Size">The size of the whole mark.</param>
public sealed record Logo(string Name, PictureSize Size)
{
    /// <summary>The name of the whole mark, as transparent as it is.</summary>
    public const string MarkFile = "mark.png";

    /// <summary>The name of the icon.</summary>
    public const string IconFile = "icon.png";

    /// <summary>How wide and high the icon is, in pixels.</summary>
    public const int IconSize = 192;

    /// <summary>The address of the whole mark.</summary>
    public string Mark => Name + MarkFile;

    /// <summary>The address of the icon.</summary>
    public string Icon => Name + IconFile;
}
