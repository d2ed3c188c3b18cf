using Recognition.Theming;

namespace Recognition.Generator.Images.Worker;

/// <summary>What the worker says of a photograph.</summary>
internal sealed record PictureEntry : CacheEntry
{
    /// <summary>Whether it had the colours of print.</summary>
    public required bool IsCmyk { get; init; }

    /// <summary>Whether it had 16 bits a channel.</summary>
    public required bool IsDeep { get; init; }

    /// <summary>Sizes of the whole picture.</summary>
    public required IReadOnlyList<PictureSize> Full { get; init; }

    /// <summary>Sizes of what is cut for cards.</summary>
    public required IReadOnlyList<PictureSize> Card { get; init; }

    /// <summary>The colour that prevails, three digits from 0 to 3; not known before it is encoded.</summary>
    public string Colour { get; init; } = "000";
}
