using System.Text.Json;

namespace Recognition.Content.Problems;

/// <summary>The wording of problems in one language, read from <c>messages.LANGUAGE.json</c> in this assembly.</summary>
public sealed class Messages
{
    /// <summary>Characters of a value that a message shows; a line of prose to be typed anew is shorter.</summary>
    private const int LongestQuoted = 5000;

    private readonly Dictionary<string, string> _texts;

    private Messages(Dictionary<string, string> texts) => _texts = texts;

    /// <summary>The languages messages are written in.</summary>
    public static IReadOnlyList<string> Languages { get; } = ["vi", "en"];

    /// <summary>Loads the wording of a language.</summary>
    /// <param name="language"><c>vi</c> or <c>en</c>.</param>
    /// <exception cref="ArgumentException">There is no wording in that language.</exception>
    public static Messages In(string language)
    {
        using var stream = typeof(Messages).Assembly.GetManifestResourceStream($"messages.{language}.json")
            ?? throw new ArgumentException($"No messages in '{language}'.", nameof(language));
        return new(JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!);
    }

    /// <summary>The keys that have a wording: rule codes, their <c>.hint</c> and <c>word.</c> keys.</summary>
    public IReadOnlyCollection<string> Keys => _texts.Keys;

    /// <summary>A text of the message file with its braces filled.</summary>
    public string Text(string key, params IReadOnlyList<Argument> arguments) => Fill(_texts[key], arguments);

    /// <summary>What is wrong and how to mend it: <c>field: what is wrong.  how to mend it</c>.</summary>
    public string Describe(Problem problem) => Cure(problem) is { } cure ? $"{Fault(problem)}  {cure}" : Fault(problem);

    /// <summary>What is wrong: <c>field: what is wrong</c>.</summary>
    public string Fault(Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var text = Text(problem.Rule.Code, problem.Arguments);
        return problem.Field.Length > 0 ? $"{Printable.Of(problem.Field)}: {text}" : text;
    }

    /// <summary>How to mend it; nothing where what is wrong says that already.</summary>
    public string? Cure(Problem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var hint = _texts.TryGetValue(problem.Rule.Code + ".hint", out var wording) ? Fill(wording, problem.Arguments).TrimEnd() : null;
        if (problem.Suggestion is not { } meant)
        {
            return hint;
        }

        // Where few values are allowed, they are shown beside the one that was probably meant.
        var suggestion = Text(meant.StartsWith('[') ? "suggestion.list" : "suggestion", ("meant", meant));
        return problem.Arguments.Any(a => a.Name == "allowed") ? $"{suggestion} {hint}" : suggestion;
    }

    /// <summary>The line a problem is reported in: <c>file:line:column  CODE  field: text</c>.</summary>
    public string Line(Problem problem) => $"{problem.Place}  {problem.Rule.Code}  {Describe(problem)}";

    private string Fill(string wording, IReadOnlyList<Argument> arguments)
    {
        foreach (var argument in arguments)
        {
            var value = argument.IsWord ? _texts[argument.Value] : Printable.Of(argument.Value.Length > LongestQuoted ? argument.Value[..LongestQuoted] + "…" : argument.Value);
            wording = wording.Replace("{" + argument.Name + "}", value, StringComparison.Ordinal);
        }

        return wording;
    }
}
