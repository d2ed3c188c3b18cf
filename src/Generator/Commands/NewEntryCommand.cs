using System.CommandLine;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Generator.Features.Starting;
using Recognition.Generator.Features.WordFiles;
using Recognition.Generator.Features.WordForms;
using Recognition.Theming;
using Spectre.Console;

namespace Recognition.Generator.Commands;

/// <summary><c>new story</c>, <c>new unit</c>, <c>new campaign</c>: every question is an option as well, and asked only where somebody watches.</summary>
internal sealed class NewEntryCommand
{
    private readonly EntryKind _kind;
    private readonly Texts _texts;
    private readonly TimeProvider _clock;
    private readonly Dictionary<Question, Option<string[]>> _flags;
    private readonly Option<string?> _slug;
    private readonly Option<string?> _from;
    private readonly SiteOptions _options;

    public NewEntryCommand(EntryKind kind, Texts texts, TimeProvider clock)
    {
        _kind = kind;
        _texts = texts;
        _clock = clock;
        _flags = kind.Questions.ToDictionary(q => q, q => new Option<string[]>(q.Flag) { Description = texts[$"explained.{kind.Name}.{q.Key.Name}"] });
        _slug = new("--slug") { Description = texts["new.option.slug"] };
        _from = new("--from") { Description = texts["word.option"] };
        _options = new(texts, clock);
    }

    /// <summary>Makes the command.</summary>
    public Command Make()
    {
        var command = new Command(_kind.Name, _texts[$"verb.new.{_kind.Name}"]);
        foreach (var flag in _flags.Values)
        {
            command.Add(flag);
        }

        command.Add(_slug);
        if (_kind.Family == Family.Story)
        {
            command.Add(_from);
        }

        _options.AddReadingTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult asked)
    {
        var request = _options.ReadReading(asked);
        var loaded = new Pipeline(request, _texts, _clock, new Unwatched()).Load();
        var messages = Messages.In(request.Language);
        var word = asked.GetResult(_from) is null ? null : WordEntry.Read(WordFile.Open(asked.GetValue(_from) ?? "", _texts), loaded.Content, loaded.Settings, request.Today, _texts, messages);
        var starter = new EntryStarter(_kind, loaded.Content, loaded.Settings, request.Today, _texts, messages)
        {
            Screen = Terminal.CanAsk ? AnsiConsole.Console : null,
            Material = word?.Material ?? EntryMaterial.None,
        };
        var shown = starter.Write(request.Input, request.ShownInput, question => asked.GetValue(_flags[question]) ?? [], asked.GetValue(_slug));
        Console.WriteLine(_texts["new.written", shown[0]]);
        if (word is not null)
        {
            new WordRemarks(_texts).Write(Console.Out, word, pictures: [.. shown.Skip(1)]);
        }

        Console.WriteLine(_texts["new.next"]);
        Console.WriteLine(_texts[$"new.next.{_kind.Family}", _options.Repeated(asked), Invocation.From(".")]);
        return ExitCode.Done;
    }
}
