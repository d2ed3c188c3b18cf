using System.Text.Json;
using Recognition.Generator.Features.Data;

namespace Recognition.Generator.Previewing;

/// <summary>How a page stands, as the bar over it tells.</summary>
/// <param name="Version">The state of the site it is told of.</param>
/// <param name="State"><c>right</c>, <c>wrong</c> or <c>waiting</c>.</param>
/// <param name="Text">All in one sentence.</param>
/// <param name="Links">Where more is told.</param>
/// <param name="Own">What is wrong with the file the page is made from.</param>
public sealed record PreviewStatus(int Version, string State, string Text, IReadOnlyList<PreviewLink> Links, IReadOnlyList<PreviewProblem> Own)
{
    /// <summary>The status as JSON.</summary>
    internal static byte[] Write(PreviewStatus status) => JsonSerializer.SerializeToUtf8Bytes(status, DataJson.Options);
}

/// <summary>A link of the bar.</summary>
public sealed record PreviewLink(string Text, string Href);

/// <summary>A problem as people are shown it.</summary>
/// <param name="Place">File, line and column.</param>
/// <param name="Code">Its rule.</param>
/// <param name="Text">What is wrong.</param>
/// <param name="Cure">How to mend it.</param>
/// <param name="Open">Opens the file at that place in VS Code.</param>
/// <param name="IsError">Whether it stops the site.</param>
/// <param name="Line">The line as it stands.</param>
public sealed record PreviewProblem(string Place, string Code, string Text, string? Cure, string Open, bool IsError, string? Line);
