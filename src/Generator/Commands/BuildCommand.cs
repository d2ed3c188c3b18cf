using System.CommandLine;
using System.Diagnostics;
using Recognition.Content.Model;
using Recognition.Content.Problems;
using Recognition.Generator.Images;
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
    private readonly TimeProvider _clock;
    private readonly Option<string> _output;
    private readonly SiteOptions _options;

    public BuildCommand(Texts texts, TimeProvider clock)
    {
        _texts = texts;
        _clock = clock;
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
        var watch = Stopwatch.StartNew();
        var messages = Messages.In(request.Language);
        var outcome = Watched(progress => Build(request, output, messages, progress));
        if (outcome.Report.Problems.Count > 0)
        {
            Terminal.Report(request, messages, _texts).Write(Console.Error, outcome.Report);
        }

        if (outcome is not { Plan: { } plan, Weight: { } weight })
        {
            Console.Error.WriteLine(_texts["build.refused"]);
            return ExitCode.ContentErrors;
        }

        if (!new WeightReport(weight, plan.Context.Site.Settings.SizeLimit, _texts).Write())
        {
            Console.Error.WriteLine(_texts["build.refused"]);
            return ExitCode.ContentErrors;
        }

        Console.WriteLine(_texts[
            "build.done",
            _texts.Number(plan.Context.Site.Stories.Count),
            _texts.Number(plan.Pages.Count),
            output,
            watch.Elapsed.TotalSeconds.ToString("0.0", Content.Vietnamese.Culture)]);
        return ExitCode.Done;
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

    private Outcome Build(SiteRequest request, string output, Messages messages, IBuildProgress progress)
    {
        using var folder = OutputFolder.Open(output, request.Input, _texts);
        var loaded = Loaded.From(request, _texts, messages, progress);
        var theme = loaded.FindTheme(_texts);
        var cache = new ImageCache(request.ImageCache, _clock);
        using var workshop = new ImageWorkshop(cache, request.Threads, _texts);
        var photographs = loaded.ReadPhotographs(request, workshop, encodes: true, progress);
        if (loaded.Problems.HasErrors)
        {
            loaded.CheckLinks(request, theme, photographs);
            return new(loaded.Report(request), null, null);
        }

        var site = SiteBuilder.Build(loaded.Content, loaded.Settings, request.Today, request.WithDrafts);
        var cards = ShareCards.Draw(site, theme, photographs.Pictures, workshop, progress);
        var plan = new SitePlan(site, theme, loaded.Problems, photographs, cards);
        var verifier = request.Verifies ? new LinkVerifier(site.Settings.BaseUrl, plan.LinkTargets, loaded.Problems) : null;
        var weight = new SiteFiles(plan, verifier, request.Threads).Make(folder.Write, progress);
        new ContentLinks(plan, loaded.Problems, request.Threads).CheckScheduled(new HashSet<string>(), request.Verifies);
        var report = loaded.Report(request);
        if (report.Fails || weight.Total > loaded.Settings.SizeLimit)
        {
            return new(report, report.Fails ? null : plan, weight);
        }

        folder.Commit();
        cache.RemoveUnused();
        return new(report, plan, weight);
    }

    /// <summary>How a build ended.</summary>
    /// <param name="Report">Everything that is wrong.</param>
    /// <param name="Plan">What was made, if all is right.</param>
    /// <param name="Weight">What it weighs.</param>
    private sealed record Outcome(Report Report, SitePlan? Plan, SiteWeight? Weight);
}
