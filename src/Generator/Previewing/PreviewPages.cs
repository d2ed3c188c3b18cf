using System.Globalization;
using Microsoft.AspNetCore.Components;
using Recognition.Content.Problems;
using Recognition.Generator.Problems;
using Recognition.Generator.Rendering;
using Recognition.Theming;

namespace Recognition.Generator.Previewing;

/// <summary>The pages of the preview itself: what is wrong, the desk, and how a page stands.</summary>
/// <param name="request">What is previewed.</param>
/// <param name="token">What the desk says when it writes.</param>
/// <param name="texts">Wording.</param>
internal sealed class PreviewPages(SiteRequest request, PreviewToken token, Texts texts)
{
    private readonly ComponentRenderer _components = new(texts);
    private readonly ShownFiles _files = new(request.Input, request.ShownInput);
    private readonly Messages _messages = Messages.In(request.Language);

    /// <summary>Everything that is wrong.</summary>
    public string Problems(PreviewState state)
    {
        var report = new Report([.. state.Problems.Where(p => !p.IsLack)], IsStrict: false);
        var lines = new Dictionary<string, string[]>(StringComparer.Ordinal);
        return Render<ProblemsPage>(new()
        {
            [nameof(ProblemsPage.Status)] = StatusOf(state, ""),
            [nameof(ProblemsPage.Fault)] = state.Fault,
            [nameof(ProblemsPage.Files)] = report.Listed()
                .GroupBy(x => x.Problem.Place.File)
                .Select(g => (g.Key, (IReadOnlyList<PreviewProblem>)[.. g.OrderBy(x => x.Problem.Severity == Severity.Error ? 0 : 1).Select(x => Shown(x.Problem, lines))]))
                .OrderBy(f => f.Item2.Any(p => p.IsError) ? 0 : 1)
                .ToList(),
            [nameof(ProblemsPage.AsBefore)] = state.AsBefore,
        });
    }

    /// <summary>Every story, with its state and what it still lacks.</summary>
    /// <param name="state">The site.</param>
    /// <param name="dropped">What was said of the last file that was brought in.</param>
    /// <param name="unit">The unit that is asked about; empty for all.</param>
    /// <param name="author">The author who is asked about; empty for all.</param>
    public string Desk(PreviewState state, DropAnswer? dropped, string unit, string author) => Render<DeskPage>(new()
    {
        [nameof(DeskPage.Status)] = StatusOf(state, ""),
        [nameof(DeskPage.Token)] = token.Value,
        [nameof(DeskPage.Dropped)] = dropped,
        [nameof(DeskPage.Desk)] = Previewing.Desk.Of(state, texts, _messages, Link, unit, author),
    });

    /// <summary>Where a file opens in VS Code.</summary>
    public string Open(string file) => Link(new(file, 1, 1));

    /// <summary>A page that stands where another will be.</summary>
    public string Wait(PreviewState state, string text) => Render<WaitPage>(new() { [nameof(WaitPage.Status)] = StatusOf(state, ""), [nameof(WaitPage.Text)] = text });

    /// <summary>How the page at a path stands.</summary>
    public PreviewStatus StatusOf(PreviewState state, string path)
    {
        var report = new Report([.. state.Problems.Where(p => !p.IsLack)], IsStrict: false);
        var file = state.Site is { } site && path.StartsWith(site.BasePath, StringComparison.Ordinal)
            && site.Pages.TryGetValue(Uri.UnescapeDataString(path)[site.BasePath.Length..], out var page) ? page.Source?.At.File : null;
        var counted = report.Problems.Count == 0 ? texts["preview.right"] : report.Count(texts);
        string?[] sentences =
        [
            state.Fault,
            state.Fault is null ? counted : null,
            state.AsBefore.Count > 0 ? texts[file is not null && state.AsBefore.Contains(file) ? "preview.page-as-before" : "preview.as-before", texts.Number(state.AsBefore.Count)] : null,
            state.IsJudged ? null : texts["preview.judging"],
        ];
        var lines = new Dictionary<string, string[]>(StringComparer.Ordinal);
        return new(
            state.Version,
            report.Errors > 0 || state.Fault is not null ? "wrong" : state.IsJudged ? "right" : "waiting",
            string.Join(' ', sentences.OfType<string>()),
            [new(texts["preview.problems"], PreviewAddresses.Problems), new(texts["preview.desk"], PreviewAddresses.Desk)],
            file is null ? [] : [.. report.Problems.Where(p => p.Place.File == file).Take(Report.MostAlike).Select(p => Shown(p, lines))]);
    }

    private PreviewProblem Shown(Problem problem, Dictionary<string, string[]> lines)
    {
        var file = problem.Place.File;
        if (!lines.TryGetValue(file, out var text))
        {
            lines.Add(file, text = _files.LinesOf(file));
        }

        return new(
            problem.Place.ToString(),
            problem.Rule.Code,
            _messages.Fault(problem),
            _messages.Cure(problem),
            Link(problem.Place),
            problem.Severity == Severity.Error,
            problem.Place.Line <= text.Length ? Printable.Of(text[problem.Place.Line - 1]) : null);
    }

    /// <summary>Opens a file in VS Code, as its documentation says ("Opening VS Code with URLs").</summary>
    private string Link(Place place)
    {
        var path = Path.GetFullPath(_files.PathOf(place.File) ?? place.File).Replace('\\', '/').TrimStart('/');
        return string.Create(CultureInfo.InvariantCulture, $"vscode://file/{Uri.EscapeDataString(path).Replace("%2F", "/", StringComparison.Ordinal)}:{place.Line}:{place.Column}");
    }

    private string Render<T>(Dictionary<string, object?> parameters)
        where T : IComponent => "<!doctype html>" + _components.Render(typeof(T), parameters);
}
