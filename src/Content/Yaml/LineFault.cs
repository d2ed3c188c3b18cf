using Recognition.Content.Problems;

namespace Recognition.Content.Yaml;

/// <summary>What is wrong with a line.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Column">Where, counted from 1.</param>
/// <param name="Arguments">What fills the message.</param>
internal sealed record LineFault(Rule Rule, int Column, IReadOnlyList<Argument> Arguments);
