using System.CommandLine;
using Recognition.Content.Problems;
using Recognition.Generator.Images;
using Recognition.Generator.Reporting;
using Recognition.Theming;

namespace Recognition.Generator.Commands;

/// <summary><c>check</c>: the same judgement as <c>build</c>, and nothing written.</summary>
internal sealed class CheckCommand
{
    private readonly Texts _texts;
    private readonly TimeProvider _clock;
    private readonly Option<string> _format;
    private readonly SiteOptions _options;

    public CheckCommand(Texts texts, TimeProvider clock)
    {
        _texts = texts;
        _clock = clock;
        _format = new("--format") { Description = texts["option.format"], DefaultValueFactory = _ => "text" };
        _format.AcceptOnlyFromAmong("text", "json", "github");
        _options = new(texts, clock);
    }

    /// <summary>Makes the command.</summary>
    public Command Make()
    {
        var command = new Command("check", _texts["verb.check"]) { _format };
        _options.AddTo(command);
        command.SetAction(result => Run(_options.Read(result), result.GetRequiredValue(_format)));
        return command;
    }

    private int Run(SiteRequest request, string format)
    {
        var messages = Messages.In(request.Language);
        var loaded = Loaded.From(request, _texts, messages, new Unwatched());
        var theme = loaded.FindTheme(_texts);
        using var workshop = new ImageWorkshop(new(request.ImageCache, _clock), request.Threads, _texts);
        loaded.CheckLinks(request, theme, loaded.ReadPhotographs(request, workshop, encodes: false, new Unwatched()));
        var report = loaded.Report(request);
        switch (format)
        {
            case "json":
                JsonReport.Write(Console.Out, report, messages);
                break;
            case "github":
                GitHubReport.Write(Console.Out, report, messages);
                break;
            default:
                Terminal.Report(request, messages, _texts).Write(Console.Out, report);
                break;
        }

        return report.Fails ? ExitCode.ContentErrors : ExitCode.Done;
    }
}
