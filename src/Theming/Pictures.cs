using Recognition.Content.Kinds.Stories;
using Recognition.Content.Problems;

namespace Recognition.Theming;

/// <summary>The published photographs of a site, found by where editors name them.</summary>
/// <param name="byPlace">Every photograph by the place of its name.</param>
public sealed class Pictures(IReadOnlyDictionary<Place, Picture> byPlace)
{
    /// <summary>A site without photographs.</summary>
    public static Pictures None { get; } = new(new Dictionary<Place, Picture>());

    /// <summary>A photograph of the front matter.</summary>
    public Picture? Of(Photo? photo) => photo is null ? null : At(photo.At);

    /// <summary>The photograph whose name stands at a place.</summary>
    public Picture? At(Place place) => byPlace.GetValueOrDefault(place);
}
