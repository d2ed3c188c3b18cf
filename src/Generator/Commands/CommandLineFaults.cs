using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using Recognition.Theming;

namespace Recognition.Generator.Commands;

/// <summary>Says what is wrong with a command line in the words of the person who wrote it; the library that reads it speaks English only.</summary>
internal static class CommandLineFaults
{
    /// <summary>A sentence for each fault.</summary>
    public static IEnumerable<string> Explain(ParseResult parsed, Texts texts) =>
        parsed.Errors.Select(error => texts["fault.command-line", Explain(error, parsed.UnmatchedTokens, texts)]).Distinct();

    private static string Explain(ParseError error, IReadOnlyList<string> unknown, Texts texts) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => texts["fault.no-value", option.Option.Name],
        OptionResult option when Choices(option.Option) is { Count: > 0 } choices && !choices.Contains(option.Tokens[^1].Value) =>
            texts["fault.no-choice", option.Option.Name, option.Tokens[^1].Value, string.Join(", ", choices)],
        CommandResult when unknown.FirstOrDefault(token => error.Message.Contains($"'{token}'", StringComparison.Ordinal)) is { } token =>
            texts["fault.unknown-word", token],
        _ => error.Message,
    };

    private static List<string> Choices(Option option) => [.. option.GetCompletions(CompletionContext.Empty).Select(c => c.Label)];
}
