using System.CommandLine;
using Recognition.Generator.Features.Starting;
using Recognition.Generator.Features.WordForms;
using Recognition.Generator.Problems;
using Recognition.Theming;

namespace Recognition.Generator.Commands;

/// <summary><c>new form</c>: writes the form by which units introduce somebody.</summary>
internal sealed class NewFormCommand
{
    private readonly Texts _texts;
    private readonly TimeProvider _clock;
    private readonly SiteOptions _options;
    private readonly Option<string> _output;

    public NewFormCommand(Texts texts, TimeProvider clock)
    {
        _texts = texts;
        _clock = clock;
        _options = new(texts, clock);
        _output = new("--output") { Description = texts["form.option.output"], DefaultValueFactory = _ => texts["form.file"] };
    }

    /// <summary>Makes the command.</summary>
    public Command Make()
    {
        var command = new Command("form", _texts["verb.new.form"]) { _output };
        _options.AddReadingTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult asked)
    {
        var request = _options.ReadReading(asked);
        var file = asked.GetRequiredValue(_output);
        file = Path.GetFileNameWithoutExtension(file).Length == 0 ? Path.Combine(Path.GetDirectoryName(file) ?? "", _texts["form.file"]) : file;
        file = file.EndsWith(".docx", StringComparison.OrdinalIgnoreCase) ? file : file + ".docx";
        if (Path.Exists(file))
        {
            throw new FaultException(_texts["form.taken", file, Free(file)]);
        }

        var loaded = new Pipeline(request, _texts, _clock, new Unwatched()).Load();
        NewFile.Write(Path.GetFullPath(file), new FormWriter(loaded.Content, loaded.Settings, request.Today, _texts).Write());
        Console.WriteLine(_texts["new.written", file]);
        Console.WriteLine(_texts["new.next"]);
        Console.WriteLine(_texts["form.next", Invocation.From(".")]);
        return ExitCode.Done;
    }

    /// <summary>The first name with a number behind it that is free.</summary>
    private static string Free(string file) =>
        Enumerable.Range(2, int.MaxValue - 2).Select(number => $"{file[..^".docx".Length]}-{number}.docx").First(name => !Path.Exists(name));
}
