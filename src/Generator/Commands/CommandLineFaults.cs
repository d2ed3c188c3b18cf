using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using Recognition.Content.Values;
using Recognition.Theming;

namespace Recognition.Generator.Commands;

/// <summary>Says what is wrong with a command line in the words of the person who wrote it; the library that reads it speaks English only.</summary>
internal static class CommandLineFaults
{
    /// <summary>A sentence for each fault; of a mistyped verb nothing else, since what follows it was read as if it belonged to no verb.</summary>
    public static IEnumerable<string> Explain(ParseResult parsed, Texts texts)
    {
        var command = parsed.CommandResult.Command;
        var faults = parsed.UnmatchedTokens is [[not '-', ..] verb, ..] && Meant(verb, command) is not null ? [Unknown(verb, command, texts)]
            : parsed.Errors.Any(error => error.SymbolResult is ArgumentResult { Tokens.Count: > 0 }) ? parsed.Errors.Where(error => error.SymbolResult is ArgumentResult).Select(error => error.Message)
            : parsed.Errors.Select(error => Explain(error, parsed, texts));
        return faults.Select(fault => texts["fault.command-line", fault]).Distinct();
    }

    /// <summary>Where files may be named, the library takes a mistyped option for one.</summary>
    public static void TakesNoOptions(Argument files, Command command, Texts texts) => files.Validators.Add(result =>
    {
        foreach (var option in result.Tokens.Where(token => token.Value.StartsWith('-')))
        {
            result.AddError(Unknown(option.Value, command, texts));
        }
    });

    /// <summary>What is said of a word that means nothing at its place, with what was probably meant.</summary>
    private static string Unknown(string word, Command command, Texts texts) =>
        Meant(word, command) is { } meant ? texts["fault.unknown-meant", word, meant] : texts["fault.unknown-word", word];

    private static string Explain(ParseError error, ParseResult parsed, Texts texts) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0 } option => texts["fault.no-value", option.Option.Name],
        ArgumentResult { Tokens.Count: 0, Parent: CommandResult } missing => texts["fault.no-argument", missing.Argument.Name],
        OptionResult option when Choices(option.Option) is { Count: > 0 } choices && !choices.Contains(option.Tokens[^1].Value) =>
            texts["fault.no-choice", option.Option.Name, option.Tokens[^1].Value, string.Join(", ", choices)],
        CommandResult when parsed.UnmatchedTokens.FirstOrDefault(token => error.Message.Contains($"'{token}'", StringComparison.Ordinal)) is { } token =>
            Unknown(token, parsed.CommandResult.Command, texts),
        _ => error.Message,
    };

    private static string? Meant(string word, Command command) => word.StartsWith('-')
        ? Suggestion.Closest(word.Split('=')[0], HelpText.OptionsOf(command).Select(option => option.Name))
        : Suggestion.Closest(word, command.Subcommands.Select(verb => verb.Name));

    /// <summary>The words an option takes, if it takes no others.</summary>
    public static List<string> Choices(Option option) => [.. option.GetCompletions(CompletionContext.Empty).Select(c => c.Label)];
}
