using System.CommandLine;
using System.Diagnostics;
using Recognition.Content.Model;
using Recognition.Content.Problems;
using Recognition.Generator.Publishing;
using Recognition.Theming;
using Spectre.Console;

namespace Recognition.Generator.Commands;

/// <summary><c>build</c>: reads the input folder, checks it, and publishes the site.</summary>
internal sealed class BuildCommand
{
    private readonly Texts _texts;
    private readonly Option<string> _output;
    private readonly SiteOptions _options;

    public BuildCommand(Texts texts, TimeProvider clock)
    {
        _texts = texts;
        _output = new("--output") { Description = texts["option.output"], DefaultValueFactory = _ => "output" };
        _options = new(texts, clock);
    }

    /// <summary>Makes a command of the verb.</summary>
    public T Onto<T>(T command)
        where T : Command
    {
        command.Add(_output);
        _options.AddTo(command);
        command.SetAction(result => Run(_options.Read(result), result.GetRequiredValue(_output)));
        return command;
    }

    private int Run(SiteRequest request, string output)
    {
        var console = AnsiConsole.Console;
        if (!console.Profile.Capabilities.Interactive || Console.IsOutputRedirected)
        {
            return Run(request, output, new PlainProgress(console, _texts));
        }

        var code = ExitCode.Fault;
        console.Progress().HideCompleted(false).Start(context =>
        {
            var progress = new LiveProgress(context, _texts);
            code = Run(request, output, progress);
            progress.End();
        });
        return code;
    }

    private int Run(SiteRequest request, string output, IBuildProgress progress)
    {
        var watch = Stopwatch.StartNew();
        var messages = Messages.In(request.Language);
        var loaded = Loaded.From(request, _texts, messages, progress);
        var problems = loaded.Problems.InOrder();
        if (ProblemReport.Write(Console.Error, problems, messages, _texts, request.IsStrict))
        {
            Console.Error.WriteLine(_texts["build.refused"]);
            return ExitCode.ContentErrors;
        }

        var theme = Loaded.FindTheme(loaded.Settings.Theme, _texts);
        var site = SiteBuilder.Build(loaded.Content, loaded.Settings, request.Today, request.WithDrafts);
        using var folder = OutputFolder.Open(output, request.Input, _texts);
        var pages = new SiteFiles(site, theme, request.Threads).Make(folder.Write, progress);
        folder.Commit();
        Console.WriteLine(_texts["build.done", _texts.Number(site.Stories.Count), _texts.Number(pages), output, watch.Elapsed.TotalSeconds.ToString("0.0", Content.Vietnamese.Culture)]);
        return ExitCode.Done;
    }
}
