using Recognition.Content.Kinds.Units;
using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Stories;

/// <summary>Somebody who took up what a story tells of.</summary>
/// <param name="Kind">How.</param>
/// <param name="Unit">The unit; none if it is somebody else.</param>
/// <param name="Place">Who else.</param>
/// <param name="Date">When.</param>
/// <param name="Text">What came of it.</param>
/// <param name="Figure">How much.</param>
/// <param name="Evidence">How one knows.</param>
/// <param name="Story">Name of the follower's own story, which readers may not see yet: <see cref="SpreadIndex.StoryOf"/> knows.</param>
public sealed record Spread(SpreadKind Kind, Unit? Unit, string? Place, PartialDate Date, string? Text, string? Figure, string? Evidence, string? Story)
{
    /// <summary>Who it is.</summary>
    public string Who => Unit?.Name ?? Place!;
}

/// <summary>An office or event to which a story was passed on.</summary>
/// <param name="Office">Who received it.</param>
/// <param name="Date">When.</param>
/// <param name="Document">Number of the paper.</param>
/// <param name="Event">Exhibition, conference or issue.</param>
public sealed record Introduction(string Office, PartialDate Date, string? Document, string? Event);
