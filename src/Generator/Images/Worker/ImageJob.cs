using System.Text.Json.Serialization;
using Recognition.Content.Values;

namespace Recognition.Generator.Images.Worker;

/// <summary>A job for the worker's process; one line of JSON on its standard input.</summary>
/// <param name="Id">Its number, which the answer bears.</param>
internal sealed record ImageJob(int Id)
{
    /// <summary>Path of a picture to look at, or to lay over a card.</summary>
    public string? File { get; init; }

    /// <summary>What is asked of the picture.</summary>
    public PictureRequest? Asked { get; init; }

    /// <summary>A card to draw instead, as SVG.</summary>
    public string? Svg { get; init; }

    /// <summary>Whether the drawing is that of the site's icons and not a card.</summary>
    public bool IsIcon { get; init; }

    /// <summary>Where files go; without it nothing is made.</summary>
    public string? Folder { get; init; }
}

/// <summary>What the worker's process answers; one line of JSON on its standard output.</summary>
/// <param name="Id">The number of the job; 0 for the word that it has started.</param>
internal sealed record ImageAnswer(int Id)
{
    /// <summary>What it found out about a picture.</summary>
    public PictureVerdict? Verdict { get; init; }

    /// <summary>The card or the icons it drew.</summary>
    public CacheEntry? Card { get; init; }

    /// <summary>Why the job could not be done, for a technician: the machine is at fault, not the picture.</summary>
    public string? Fault { get; init; }

    /// <summary>The system's number of the fault (<see cref="Exception.HResult"/>), if it is one of disks or permissions.</summary>
    public int? Code { get; init; }

    /// <summary>The version of libvips, when it has started.</summary>
    public string? Libvips { get; init; }
}

/// <summary>What is asked of a picture.</summary>
/// <param name="HasCrops">Whether it is cut for cards as well.</param>
/// <param name="Focus">What must stay when it is cut.</param>
internal sealed record PictureRequest(bool HasCrops, Focus? Focus)
{
    /// <summary>Whether it is the mark of the place, of which icons are made. Left out of the keys of all others, whose addresses stay as they are.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsLogo { get; init; }
}
