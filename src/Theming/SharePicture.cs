namespace Recognition.Theming;

/// <summary>The picture other sites show with a link to a page.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
/// <param name="Alt">What it shows, for those who do not see it.</param>
public sealed record SharePicture(string Address, string Type, int Width, int Height, string Alt);
