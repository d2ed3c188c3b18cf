namespace Recognition.Generator.Features.Starting;

/// <summary>What a new story is made of, if it does not begin empty.</summary>
internal sealed record EntryMaterial
{
    /// <summary>Nothing.</summary>
    public static EntryMaterial None { get; } = new();

    /// <summary>Its title, unless another is given.</summary>
    public string? Title { get; init; }

    /// <summary>Its text in Markdown.</summary>
    public string Body { get; init; } = "";

    /// <summary>Its pictures.</summary>
    public IReadOnlyList<NewPicture> Pictures { get; init; } = [];
}

/// <summary>A picture that comes with a story.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Extension">The ending of its name, with its point.</param>
/// <param name="Alt">What it shows, if that is known.</param>
internal sealed record NewPicture(byte[] Bytes, string Extension, string? Alt);
