using System.CommandLine;
using System.Text;
using Recognition.Content;
using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Kinds.Documents;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Problems;
using Recognition.Content.Values;
using Recognition.Generator.Features.Reports;
using Recognition.Generator.Problems;
using Recognition.Theming;

namespace Recognition.Generator.Commands;

/// <summary>
/// <c>report</c>: a quarter, a year, a span of days, a campaign or a plan, unit by unit. It judges the content as <c>check</c> does, photographs and links aside:
/// no figure comes from them.
/// </summary>
internal sealed class ReportCommand(Texts texts, TimeProvider clock)
{
    private readonly ReportOptions _asked = new(texts);
    private readonly SiteOptions _options = new(texts, clock);

    /// <summary>Makes the command.</summary>
    public Command Make()
    {
        var command = new Command("report", texts["verb.report"]);
        _asked.AddTo(command);
        _options.AddTo(command);
        command.SetAction(result => Run(_options.Read(result), _asked.Read(result)));
        return command;
    }

    private int Run(SiteRequest request, ReportRequest asked)
    {
        var messages = Messages.In(request.Language);
        var loaded = new Pipeline(request, texts, clock, new Unwatched()).Load();
        var report = loaded.Report;
        if (report.Problems.Count > 0)
        {
            Terminal.Report(request, messages, texts).Write(Console.Error, report);
        }

        if (report.Fails)
        {
            Console.Error.WriteLine(texts["report-refused"]);
            return ExitCode.ContentErrors;
        }

        var site = loaded.Site();
        var words = new ReportTexts(texts) { IsForPaper = asked.Format == ReportFormats.Word };
        Write(ReportFormats.Write(site, Make(site, asked, words), words, asked.Format), asked);
        return ExitCode.Done;
    }

    private OfficeReport Make(Site site, ReportRequest asked, ReportTexts words)
    {
        if (asked.Campaign is { } slug)
        {
            var campaign = FindCampaign(site, slug);
            return asked.IsOfWorks ? WorksReport.Of(site, campaign, words) : CampaignReport.Of(site, campaign, words);
        }

        if (asked.Plan is { } id)
        {
            var plan = FindPlan(site, id);
            return PlanReport.Of(site, plan, ReportPeriod.Of(site, plan, asked.From, asked.To, words), words);
        }

        var scope = asked.Unit is { } unit ? ReportScope.Of(site, FindUnit(site, unit)) : ReportScope.All;
        return asked switch
        {
            { IsDossier: true } => DossierReport.Of(site, PeriodOf(site, asked, words), scope, words),
            { Quarter: { } quarter } => QuarterReport.Of(site, quarter, scope, words),
            { Year: { } year } => YearReport.Of(site, year, scope, words),
            _ => DaysReport.Of(site, PeriodOf(site, asked, words), scope, words),
        };
    }

    private static ReportPeriod PeriodOf(Site site, ReportRequest asked, ReportTexts words) => asked switch
    {
        { Quarter: { } quarter } => ReportPeriod.Of(site, quarter, words),
        { Year: { } year } => ReportPeriod.Of(site, year, words),
        _ => ReportPeriod.Of(site, asked.From!.Value, asked.To!.Value, words),
    };

    private Campaign FindCampaign(Site site, string slug)
    {
        var slugs = site.Campaigns.Select(c => c.Slug).Order(StringComparer.Ordinal).ToList();
        return site.Campaigns.FirstOrDefault(c => c.Slug == slug)
            ?? throw new FaultException(Suggestion.Closest(slug, slugs) is { } near ? texts["fault.campaign-near", slug, near]
                : slugs.Count > 0 ? texts["fault.campaign-known", slug, string.Join(", ", slugs)]
                : texts["fault.campaign-none", slug]);
    }

    private Document FindPlan(Site site, string id)
    {
        var plans = site.Plans.All;
        return plans.FirstOrDefault(plan => plan.Id == id)
            ?? throw new FaultException(Suggestion.Closest(id, plans.SelectMany(plan => new[] { plan.Id, plan.Number, plan.Designation }.OfType<string>().Select(said => (said, plan.Id)))) is { } near ? texts["fault.plan-near", id, near]
                : plans.Count > 0 ? texts["fault.plan-known", id, string.Join(", ", plans.Select(plan => plan.Id))]
                : texts["fault.plan-none", id]);
    }

    /// <summary>A unit by the end of its address; whoever writes its name instead is told that.</summary>
    private Unit FindUnit(Site site, string slug) => site.Units.FirstOrDefault(u => u.Slug == slug)
        ?? throw new FaultException(
            Suggestion.Closest(slug, site.Units.SelectMany(u => new[] { u.Slug, u.Name, u.ShortName }.Concat(u.Aliases).Select(said => (said, u.Slug)))) is { } near
                ? texts["fault.unit-near", slug, near]
                : texts["fault.unit-none", slug]);

    private void Write(byte[] made, ReportRequest asked)
    {
        if (asked.Output is not { } output)
        {
            // A table for Excel begins with a mark of its encoding, which is no command.
            var text = Encoding.UTF8.GetString(made);
            using var console = Console.OpenStandardOutput();
            console.Write(Encoding.UTF8.GetBytes(text[..1] + Printable.Lines(text[1..].ReplaceLineEndings("\n")).ReplaceLineEndings(asked.Format == ReportFormats.Csv ? "\r\n" : "\n")));
            return;
        }

        try
        {
            File.WriteAllBytes(output, made);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new FaultException(texts["fault.report-output", output]);
        }
    }
}
