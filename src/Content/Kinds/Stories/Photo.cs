using Recognition.Content.Problems;
using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Stories;

/// <summary>A photograph as an editor names it.</summary>
/// <param name="File">Its name under <c>media/</c>, as written.</param>
/// <param name="Alt">What it shows, for those who do not see it.</param>
/// <param name="Credit">Who took it.</param>
/// <param name="Focus">What must stay when it is cropped.</param>
/// <param name="At">Where its name stands; no other photograph stands there, so that it is found by it.</param>
public sealed record Photo(string File, string Alt, string Credit, Focus? Focus, Place At);
