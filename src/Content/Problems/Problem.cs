
namespace Recognition.Content.Problems;

/// <summary>One mistake in the content: which rule, where, and with which values.</summary>
/// <param name="Rule">The rule that is broken.</param>
/// <param name="Place">Where the offending value stands.</param>
/// <param name="Field">The key in question with its parents (<c>award.decision</c>), or an empty text when it is about the whole file.</param>
/// <param name="Arguments">What fills the message.</param>
/// <param name="Suggestion">A value that was probably meant, if there is one.</param>
public sealed record Problem(
    Rule Rule,
    Place Place,
    string Field,
    IReadOnlyList<Argument> Arguments,
    string? Suggestion = null)
{
    /// <summary>How much it weighs: what its rule says, or less in a file that does not take part in the site (<see cref="ProblemList.TakeForDraft"/>).</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>What should stand there; messages show it as a whole line once all corrections are known (<see cref="ProblemList.InOrder"/>).</summary>
    public Correction? Correction { get; init; }

    /// <summary>Its turn among problems of the same place, such as the missing keys of a file, which are told in the order in which they are written.</summary>
    public int Order { get; init; }

    /// <summary>Whether it is only what a draft still lacks to be published, and no fault of the draft.</summary>
    public bool IsLack { get; init; }

    /// <summary>The order in which people read: by file, then down the file.</summary>
    public static Comparison<Problem> ByPlace { get; } = (a, b) =>
    {
        var order = string.CompareOrdinal(a.Place.File, b.Place.File);
        if (order == 0)
        {
            order = (a.Place.Line, a.Place.Column).CompareTo((b.Place.Line, b.Place.Column));
        }

        if (order == 0)
        {
            order = a.Order.CompareTo(b.Order);
        }

        if (order == 0)
        {
            order = string.CompareOrdinal(a.Rule.Code, b.Rule.Code);
        }

        order = order != 0 ? order : string.CompareOrdinal(a.Field, b.Field);
        return order != 0 ? order : string.CompareOrdinal(string.Join('\n', a.Arguments), string.Join('\n', b.Arguments));
    };
}
