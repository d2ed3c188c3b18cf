using System.CommandLine;
using System.Diagnostics;
using Recognition.Content.Problems;
using Recognition.Content.Values;
using Recognition.Generator.Planning;
using Recognition.Generator.Problems;
using Recognition.Generator.Promises;
using Recognition.Generator.Publishing;
using Recognition.Theming;
using Spectre.Console;

namespace Recognition.Generator.Commands;

/// <summary><c>build</c>: reads the input folder, checks it, and publishes the site.</summary>
internal sealed class BuildCommand
{
    /// <summary>Where a copy to read without a server goes if nothing is said: never where the site is.</summary>
    private const string Standalone = "standalone";

    private readonly Texts _texts;
    private readonly TimeProvider _clock;
    private readonly Option<string> _output;
    private readonly Option<bool> _standalone;
    private readonly Option<bool> _allowRemovals;
    private readonly Option<bool> _timings;
    private readonly SiteOptions _options;

    public BuildCommand(Texts texts, TimeProvider clock)
    {
        _texts = texts;
        _clock = clock;
        _output = new("--output") { Description = texts["option.output"], DefaultValueFactory = _ => OutputFolder.Usual };
        _standalone = new("--standalone") { Description = texts["option.standalone"] };
        _allowRemovals = SiteOptions.AllowRemovals(texts);
        _timings = new("--timings") { Description = texts["option.timings"] };
        _options = new(texts, clock);
    }

    /// <summary>Makes a command of the verb.</summary>
    public T Onto<T>(T command)
        where T : Command
    {
        command.Add(_output);
        command.Add(_standalone);
        command.Add(_allowRemovals);
        command.Add(_timings);
        _options.AddTo(command);
        command.SetAction(result => Run(
            _options.Read(result) with { IsStandalone = result.GetValue(_standalone) },
            IsDefault(result) && result.GetValue(_standalone) ? Standalone : result.GetRequiredValue(_output),
            result.GetValue(_allowRemovals),
            result.GetValue(_timings)));
        return command;
    }

    private bool IsDefault(ParseResult result) => result.GetResult(_output) is null or { Implicit: true };

    private int Run(SiteRequest request, string output, bool allowsRemovals, bool tellsTimings)
    {
        Timings? timings = null;
        var watch = Stopwatch.StartNew();
        using var folder = OutputFolder.Open(output, request.Input, _texts, request.IsStandalone);
        var outcome = Watched(progress => new Pipeline(request, _texts, _clock, timings = new(progress, _clock))
        {
            Guard = loaded => GuardStanding(loaded, Path.Combine(output, Outputs.Promises), allowsRemovals),
        }.Publish(folder));
        if (tellsTimings)
        {
            foreach (var line in timings!.Lines(_texts))
            {
                Console.WriteLine(line);
            }
        }

        if (outcome.Report is { Problems.Count: > 0 } report)
        {
            Terminal.Report(request, Messages.In(request.Language), _texts).Write(Console.Error, report);
        }

        if (outcome.Weight is { } weight && !outcome.Report.Fails)
        {
            new WeightReport(weight, outcome.Settings.SizeLimit, _texts).Write();
        }

        if (!outcome.IsFit)
        {
            new HiddenReport(_texts).Write(Console.Out, outcome.Hidden);
            Console.Error.WriteLine(_texts["build.refused"]);
            return ExitCode.ContentErrors;
        }

        Console.WriteLine(_texts[
            "build.done",
            _texts.Number(outcome.Plan!.Context.Site.Stories.Count),
            _texts.Number(outcome.Plan.Pages.Count),
            output,
            watch.Elapsed.TotalSeconds.ToString("0.0", Vietnamese.Culture)]);
        if (request.IsStandalone)
        {
            Console.WriteLine(_texts["build.standalone", Path.Combine(output, "index.html")]);
        }

        new HiddenReport(_texts).Write(Console.Out, outcome.Hidden);
        foreach (var remark in outcome.Remarks)
        {
            Console.Error.WriteLine(remark);
        }

        return ExitCode.Done;
    }

    /// <summary>The site that stands must not lose most of its stories by a slip.</summary>
    private void GuardStanding(Outcome loaded, string promises, bool allowsRemovals)
    {
        if (!allowsRemovals && File.Exists(promises)
            && StoryRemovals.Fault(loaded, PublishedAddresses.Read(promises, _texts), promises.Replace('\\', '/'), _texts) is { } fault)
        {
            throw new FaultException(fault);
        }
    }

    /// <summary>Does the work under bars for a person who watches, under plain lines otherwise. Nothing else may write until it is done.</summary>
    private Outcome Watched(Func<IBuildProgress, Outcome> work)
    {
        if (!Terminal.IsWatched)
        {
            return work(new PlainProgress(AnsiConsole.Console, _texts));
        }

        return AnsiConsole.Console.Progress().HideCompleted(false).Start(context =>
        {
            var progress = new LiveProgress(context, _texts);
            var outcome = work(progress);
            progress.End();
            return outcome;
        });
    }
}
