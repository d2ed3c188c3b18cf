namespace Recognition.Content.Problems;

/// <summary>One thing the content must hold to. Its wording stands in <c>messages.vi.json</c> and <c>messages.en.json</c>.</summary>
/// <param name="Code">Stable code, for example <c>GS104</c>: people search for it and tools filter by it.</param>
/// <param name="Severity">What breaking the rule means.</param>
public sealed record Rule(string Code, Severity Severity);
