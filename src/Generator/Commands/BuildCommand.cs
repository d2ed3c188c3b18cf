using System.CommandLine;
using System.Diagnostics;
using Recognition.Content.Model;
using Recognition.Content.Problems;
using Recognition.Generator.Publishing;
using Recognition.Generator.Reporting;
using Recognition.Generator.Verifying;
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
        if (!Terminal.IsWatched)
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
        using var folder = OutputFolder.Open(output, request.Input, _texts);
        var loaded = Loaded.From(request, _texts, messages, progress);
        var theme = loaded.FindTheme(_texts);
        if (loaded.Problems.HasErrors)
        {
            loaded.CheckLinks(request, theme);
            Report(loaded, request, messages);
            return ExitCode.ContentErrors;
        }

        var site = SiteBuilder.Build(loaded.Content, loaded.Settings, request.Today, request.WithDrafts);
        var plan = new SitePlan(site, theme, loaded.Problems);
        var verifier = request.Verifies ? new LinkVerifier(site.Settings.BaseUrl, plan.LinkTargets, loaded.Problems) : null;
        new SiteFiles(plan, verifier, request.Threads).Make(folder.Write, progress);
        if (Report(loaded, request, messages).Fails)
        {
            return ExitCode.ContentErrors;
        }

        folder.Commit();
        Console.WriteLine(_texts[
            "build.done",
            _texts.Number(site.Stories.Count),
            _texts.Number(plan.Pages.Count),
            output,
            watch.Elapsed.TotalSeconds.ToString("0.0", Content.Vietnamese.Culture)]);
        return ExitCode.Done;
    }

    /// <summary>Says everything that is wrong, once, and whether the site may be published.</summary>
    private Report Report(Loaded loaded, SiteRequest request, Messages messages)
    {
        var report = new Report(loaded.Problems.InOrder(), request.IsStrict);
        if (report.Problems.Count > 0)
        {
            Terminal.Report(request, messages, _texts).Write(Console.Error, report);
        }

        if (report.Fails)
        {
            Console.Error.WriteLine(_texts["build.refused"]);
        }

        return report;
    }
}
