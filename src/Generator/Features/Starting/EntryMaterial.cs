using Recognition.Content.Schema;

namespace Recognition.Generator.Features.Starting;

/// <summary>What a new story is made of, if it does not begin empty.</summary>
internal sealed record EntryMaterial
{
    /// <summary>Nothing.</summary>
    public static EntryMaterial None { get; } = new();

    /// <summary>Its title, unless another is given.</summary>
    public string? Title { get; init; }

    /// <summary>What stands behind other keys, unless it is given otherwise: YAML that was judged.</summary>
    public IReadOnlyDictionary<Field, string> Answers { get; init; } = new Dictionary<Field, string>();

    /// <summary>What was said of keys and could not be used, kept in comments above them.</summary>
    public ILookup<Field, string> Unclear { get; init; } = Array.Empty<(Field Key, string Said)>().ToLookup(x => x.Key, x => x.Said);

    /// <summary>Its text in Markdown.</summary>
    public string Body { get; init; } = "";

    /// <summary>Its pictures.</summary>
    public IReadOnlyList<NewPicture> Pictures { get; init; } = [];
}

/// <summary>A picture that comes with a story.</summary>
/// <param name="Bytes">The file.</param>
/// <param name="Extension">The ending of its name, with its point.</param>
internal sealed record NewPicture(byte[] Bytes, string Extension)
{
    /// <summary>What it shows, if that is known.</summary>
    public string? Alt { get; init; }

    /// <summary>Who took it, if that is known.</summary>
    public string? Credit { get; init; }

    /// <summary>The day on which the people in it agreed, as it stands in files; nothing if nobody said so.</summary>
    public string? Agreed { get; init; }

    /// <summary>Whether everything is known that a published picture needs.</summary>
    public bool IsWhole => Alt is not null && Credit is not null && Agreed is not null;
}
