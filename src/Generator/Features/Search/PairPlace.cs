namespace Recognition.Generator.Features.Search;

/// <summary>One place where a key follows another.</summary>
/// <param name="At">Where the first stands in the row of all tokens.</param>
/// <param name="Text">The kind of text it stands in.</param>
/// <param name="IsNext">Whether the second follows at once.</param>
/// <param name="First">The rank of the first one's form among the ways to write its key.</param>
/// <param name="Second">The rank of the second one's.</param>
internal readonly record struct PairPlace(int At, byte Text, bool IsNext, ushort First, ushort Second);
