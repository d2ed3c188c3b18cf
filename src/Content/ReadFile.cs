using Recognition.Content.Files;
using Recognition.Content.Problems;
using Recognition.Content.Schema;

namespace Recognition.Content;

/// <summary>What was read of one file.</summary>
/// <param name="Entries">What it holds.</param>
/// <param name="IsWhole">Whether all of it could be read; if not, an entry that somebody refers to may stand in what could not.</param>
/// <param name="References">The references in it.</param>
internal sealed record ReadFile(IReadOnlyList<ContentFile> Entries, bool IsWhole, IReadOnlyList<Reference> References)
{
    /// <summary>What is wrong with it by itself, if anything is and there is to be another reading.</summary>
    public ProblemList? Problems { get; init; }
}
