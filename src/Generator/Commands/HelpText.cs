using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Globalization;
using Recognition.Theming;

namespace Recognition.Generator.Commands;

/// <summary>What <c>--help</c> prints, in the language of the person who asks: the library that reads the command line has no Vietnamese.</summary>
/// <param name="texts">Wording.</param>
internal sealed class HelpText(Texts texts) : SynchronousCommandLineAction
{
    private const int Margin = 2;

    /// <summary>A description beside its name has at least this room, however narrow the window.</summary>
    private const int LeastWidth = 30;

    /// <summary>Whoever asks how a command is used need not use it rightly.</summary>
    public override bool ClearsParseErrors => true;

    /// <summary>Lets the program and all its verbs answer <c>--help</c> in these words.</summary>
    public static void SpeakFor(RootCommand root, Texts texts)
    {
        foreach (var option in root.Options)
        {
            if (option is HelpOption help)
            {
                (help.Description, help.Action) = (texts["help.help"], new HelpText(texts));
            }
            else if (option is VersionOption)
            {
                option.Description = texts["help.version"];
            }
        }
    }

    /// <summary>The options a command understands: its own, and those of the commands above it that hold below as well.</summary>
    public static IEnumerable<Option> OptionsOf(Command command) => command.Options
        .Concat(command.Parents.OfType<Command>().SelectMany(OptionsOf).Where(option => option.Recursive))
        .Where(option => !option.Hidden);

    public override int Invoke(ParseResult parseResult)
    {
        var (command, writer) = (parseResult.CommandResult.Command, parseResult.InvocationConfiguration.Output);
        var width = Console.IsOutputRedirected ? int.MaxValue : Console.WindowWidth;
        WriteParts(writer, "help.about", [(command.Description ?? "", "")], width);
        WriteParts(writer, "help.usage", [(Usage(command), "")], width);
        WriteParts(writer, "help.arguments", [.. command.Arguments.Select(a => ($"<{a.Name}>", a.Description ?? ""))], width);
        WriteParts(writer, "help.options", [.. OptionsOf(command).Select(o => (Name(o), Description(o)))], width);
        WriteParts(writer, "help.commands", [.. command.Subcommands.Select(c => (c.Name, c.Description ?? ""))], width);
        return ExitCode.Done;
    }

    private string Usage(Command command)
    {
        List<string> words = [command.Name];
        for (var above = command.Parents.OfType<Command>().FirstOrDefault(); above is not null; above = above.Parents.OfType<Command>().FirstOrDefault())
        {
            words.Insert(0, above.Name);
        }

        words.AddRange(command.Subcommands.Count > 0 ? [$"[{texts["help.any-command"]}]"] : []);
        words.AddRange(command.Arguments.Select(a => (a.Arity.MinimumNumberOfValues, a.Arity.MaximumNumberOfValues) switch
        {
            (0, > 1) => $"[<{a.Name}>...]",
            (0, _) => $"[<{a.Name}>]",
            _ => $"<{a.Name}>",
        }));
        return string.Join(' ', [.. words, $"[{texts["help.any-option"]}]"]);
    }

    private static string Name(Option option)
    {
        var names = string.Join(", ", option.Aliases.Append(option.Name).Where(name => name.StartsWith('-')).OrderBy(name => name.Length));
        var choices = CommandLineFaults.Choices(option);
        return option.Arity.MaximumNumberOfValues == 0 || option.ValueType == typeof(bool) ? names
            : $"{names} <{(choices.Count > 0 ? string.Join('|', choices) : option.Name.TrimStart('-'))}>";
    }

    private string Description(Option option) =>
        option.HasDefaultValue && option.ValueType != typeof(bool) && Convert.ToString(option.GetDefaultValue(), CultureInfo.InvariantCulture) is { Length: > 0 } value
            ? texts["help.default", option.Description ?? "", value]
            : option.Description ?? "";

    /// <summary>Writes a heading and what stands below it, in two columns if there are two.</summary>
    private void WriteParts(TextWriter writer, string heading, IReadOnlyList<(string Name, string Description)> parts, int width)
    {
        if (parts.Count == 0)
        {
            return;
        }

        writer.WriteLine(texts[heading]);
        var column = parts.Max(part => part.Description.Length > 0 ? part.Name.Length : 0) + (2 * Margin);
        foreach (var (name, description) in parts)
        {
            var lines = Wrapped(description.Length > 0 ? description : name, Math.Max(LeastWidth, width - (description.Length > 0 ? column : Margin) - 1)).ToList();
            writer.WriteLine(description.Length > 0 ? $"  {name.PadRight(column - Margin)}{lines[0]}" : $"  {lines[0]}");
            foreach (var line in lines.Skip(1))
            {
                writer.WriteLine(new string(' ', description.Length > 0 ? column : Margin) + line);
            }
        }

        writer.WriteLine();
    }

    private static IEnumerable<string> Wrapped(string text, int width)
    {
        for (; text.Length > width; text = text[(text.LastIndexOf(' ', width) + 1)..])
        {
            if (text.LastIndexOf(' ', width) is > 0 and var end)
            {
                yield return text[..end];
            }
            else
            {
                break;
            }
        }

        yield return text;
    }
}
