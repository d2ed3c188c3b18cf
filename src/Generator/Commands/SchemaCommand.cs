using System.CommandLine;
using Recognition.Generator.Features.EditorSupport;
using Recognition.Generator.Problems;
using Recognition.Theming;

namespace Recognition.Generator.Commands;

/// <summary><c>schema</c>: writes what an editor's program, such as VS Code, needs to offer and explain the keys of this site.</summary>
internal sealed class SchemaCommand
{
    private readonly Texts _texts;
    private readonly TimeProvider _clock;
    private readonly SiteOptions _options;
    private readonly Option<string> _output;
    private readonly Option<string?> _reference;

    public SchemaCommand(Texts texts, TimeProvider clock)
    {
        _texts = texts;
        _clock = clock;
        _options = new(texts, clock);
        _output = new("--output") { Description = texts["option.schema-output"], DefaultValueFactory = _ => ".vscode" };
        _reference = new("--reference") { Description = texts["option.schema-reference"] };
    }

    /// <summary>Makes the command.</summary>
    public Command Make()
    {
        var command = new Command("schema", _texts["verb.schema"]) { _output, _reference };
        _options.AddReadingTo(command);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult asked)
    {
        if (asked.GetValue(_reference) is { } file)
        {
            if (File.Exists(file) && !File.ReadAllText(file).StartsWith(ContentReference.Title(_texts), StringComparison.Ordinal))
            {
                throw new FaultException(_texts["schema.taken", file]);
            }

            Write(file, ContentReference.Of(file.Replace('\\', '/'), _texts));
            Console.WriteLine(_texts["new.written", file]);
            return ExitCode.Done;
        }

        var folder = asked.GetRequiredValue(_output);
        var loaded = new Pipeline(_options.ReadReading(asked), _texts, _clock, new Unwatched()).Read();
        foreach (var (path, text) in EditorFiles.Of(loaded.Content, _texts))
        {
            Write(Path.Combine(folder, path), text);
        }

        Console.WriteLine(_texts["schema.written", folder]);
        return ExitCode.Done;
    }

    private static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        File.WriteAllText(file, text);
    }
}
