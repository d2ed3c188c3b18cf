using System.CommandLine;
using Recognition.Content.Problems;
using Recognition.Generator.Problems;
using Recognition.Generator.Promises;
using Recognition.Generator.Publishing;
using Recognition.Theming;

namespace Recognition.Generator.Commands;

/// <summary><c>check</c>: the same judgement as <c>build</c>, and nothing written.</summary>
internal sealed class CheckCommand
{
    private readonly Texts _texts;
    private readonly TimeProvider _clock;
    private readonly Argument<string[]> _files;
    private readonly Option<string> _format;
    private readonly Option<string> _published;
    private readonly Option<bool> _allowRemovals;
    private readonly SiteOptions _options;

    public CheckCommand(Texts texts, TimeProvider clock)
    {
        _texts = texts;
        _clock = clock;
        _files = new("file") { Description = texts["option.check-files"], Arity = ArgumentArity.ZeroOrMore };
        _format = new("--format") { Description = texts["option.format"], DefaultValueFactory = _ => "text" };
        _format.AcceptOnlyFromAmong("text", "json", "github");
        _published = new("--published") { Description = texts["option.published"] };
        _allowRemovals = SiteOptions.AllowRemovals(texts);
        _options = new(texts, clock);
    }

    /// <summary>Makes the command.</summary>
    public Command Make()
    {
        var command = new Command("check", _texts["verb.check"]) { _files, _format, _published, _allowRemovals };
        _options.AddTo(command);

        CommandLineFaults.TakesNoOptions(_files, command, _texts);
        command.SetAction(result => Run(
            _options.Read(result),
            result.GetValue(_files) ?? [],
            result.GetRequiredValue(_format),
            result.GetValue(_published),
            result.GetValue(_allowRemovals)));
        return command;
    }

    private int Run(SiteRequest request, string[] files, string format, string? source, bool allowsRemovals)
    {
        var messages = Messages.In(request.Language);
        var asked = AskedFiles.Of(files, request.Input, request.ShownInput, _texts);
        if (Path.GetDirectoryName(source) is { Length: > 0 } folder)
        {
            OutputFolder.PutBack(folder);
        }

        var published = source is null ? null : PublishedAddresses.Read(source, _texts);
        if (published is not null && request.WithDrafts)
        {
            throw new FaultException(_texts["fault.published-drafts"]);
        }

        var outcome = new Pipeline(request, _texts, _clock, new Unwatched()).Check();
        string? removals = null;
        if (published is not null)
        {
            removals = allowsRemovals || outcome.Plan is null ? null : StoryRemovals.Fault(outcome, published, source!, _texts);
            Compare(outcome, published);
        }

        var all = outcome.Report with { Hidden = outcome.Hidden };
        var report = asked?.Of(all, outcome.Content) ?? all;
        switch (format)
        {
            case "json":
                JsonReport.Write(Console.Out, report, messages);
                break;
            case "github":
                GitHubReport.Write(Console.Out, report, messages, _texts);
                Summarise(report, messages);
                break;
            default:
                Terminal.Report(request, messages, _texts).Write(Console.Out, report);
                if (all.Problems.Count > report.Problems.Count)
                {
                    Console.WriteLine(_texts["check.elsewhere", new Report([.. all.Problems.Except(report.Problems)], all.IsStrict).Count(_texts)]);
                }

                break;
        }

        if (removals is not null)
        {
            throw new FaultException(removals);
        }

        return report.Fails ? ExitCode.ContentErrors : ExitCode.Done;
    }

    private void Summarise(Report report, Messages messages)
    {
        if (Environment.GetEnvironmentVariable(GitHubSummary.Variable) is { Length: > 0 } file && !new GitHubSummary(messages, _texts).TryAppend(file, report))
        {
            Console.Error.WriteLine(_texts["summary.not-written", file]);
        }
    }

    private void Compare(Outcome outcome, PublishedAddresses published)
    {
        if (outcome.Plan is not { } plan)
        {
            Console.Error.WriteLine(_texts["check.not-compared"]);
            return;
        }

        new VanishedAddresses(plan, published, outcome.Request.ShownInput).Report(outcome.Problems);
    }
}
