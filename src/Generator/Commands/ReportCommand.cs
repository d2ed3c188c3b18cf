using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using Recognition.Content;
using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Problems;
using Recognition.Content.Values;
using Recognition.Generator.Features.Reports;
using Recognition.Generator.Problems;
using Recognition.Theming;

namespace Recognition.Generator.Commands;

/// <summary>
/// <c>report</c>: a quarter, a year or a campaign, unit by unit. It judges the content as <c>check</c> does, photographs and links aside:
/// no figure comes from them.
/// </summary>
internal sealed class ReportCommand
{
    private readonly Texts _texts;
    private readonly TimeProvider _clock;
    private readonly Option<Quarter?> _quarter;
    private readonly Option<int?> _year;
    private readonly Option<string?> _campaign;
    private readonly Option<string> _format;
    private readonly Option<string?> _output;
    private readonly SiteOptions _options;

    public ReportCommand(Texts texts, TimeProvider clock)
    {
        _texts = texts;
        _clock = clock;
        _quarter = new("--quarter") { Description = texts["option.quarter"], CustomParser = ReadQuarter };
        _year = new("--year") { Description = texts["option.year"], CustomParser = ReadYear };
        _campaign = new("--campaign") { Description = texts["option.campaign"] };
        _format = new("--format") { Description = texts["option.report-format"], DefaultValueFactory = _ => "text" };
        _format.AcceptOnlyFromAmong("text", "csv", "md");
        _output = new("--output") { Description = texts["option.report-output"] };
        _options = new(texts, clock);
    }

    /// <summary>Makes the command.</summary>
    public Command Make()
    {
        var command = new Command("report", _texts["verb.report"]) { _quarter, _year, _campaign, _format, _output };
        _options.AddTo(command);
        command.Validators.Add(result =>
        {
            if (new Option[] { _quarter, _year, _campaign }.Count(o => result.GetResult(o) is not null) != 1)
            {
                result.AddError(_texts["fault.report-one"]);
            }
        });
        command.SetAction(result => Run(_options.Read(result), result));
        return command;
    }

    private int Run(SiteRequest request, ParseResult asked)
    {
        var messages = Messages.In(request.Language);
        var loaded = new Pipeline(request, _texts, _clock, new Unwatched()).Load();
        var report = loaded.Report;
        if (report.Problems.Count > 0)
        {
            Terminal.Report(request, messages, _texts).Write(Console.Error, report);
        }

        if (report.Fails)
        {
            Console.Error.WriteLine(_texts["report-refused"]);
            return ExitCode.ContentErrors;
        }

        Write(Make(loaded.Site(), asked), asked.GetRequiredValue(_format), asked.GetValue(_output));
        return ExitCode.Done;
    }

    private OfficeReport Make(Site site, ParseResult asked)
    {
        var words = new ReportTexts(_texts);
        return asked.GetValue(_quarter) is { } quarter ? QuarterReport.Of(site, quarter, words)
            : asked.GetValue(_year) is { } year ? YearReport.Of(site, year, words)
            : CampaignReport.Of(site, FindCampaign(site, asked.GetValue(_campaign)!), words);
    }

    private Campaign FindCampaign(Site site, string slug)
    {
        var slugs = site.Campaigns.Select(c => c.Slug).Order(StringComparer.Ordinal).ToList();
        return site.Campaigns.FirstOrDefault(c => c.Slug == slug)
            ?? throw new FaultException(Suggestion.Closest(slug, slugs) is { } near ? _texts["fault.campaign-near", slug, near]
                : slugs.Count > 0 ? _texts["fault.campaign-known", slug, string.Join(", ", slugs)]
                : _texts["fault.campaign-none", slug]);
    }

    private void Write(OfficeReport report, string format, string? output)
    {
        using var made = new MemoryStream();
        if (format == "csv")
        {
            CsvReportWriter.Write(made, report);
        }
        else
        {
            using var writer = new StreamWriter(made, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
            (format == "md" ? (Action<TextWriter, OfficeReport, Texts>)MarkdownReportWriter.Write : TextReportWriter.Write)(writer, report, _texts);
        }

        if (output is null)
        {
            // A table for Excel begins with a mark of its encoding, which is no command.
            var text = Encoding.UTF8.GetString(made.ToArray());
            using var console = Console.OpenStandardOutput();
            console.Write(Encoding.UTF8.GetBytes(text[..1] + Printable.Lines(text[1..].ReplaceLineEndings("\n")).ReplaceLineEndings(format == "csv" ? "\r\n" : "\n")));
            return;
        }

        try
        {
            File.WriteAllBytes(output, made.ToArray());
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new FaultException(_texts["fault.report-output", output]);
        }
    }

    private Quarter? ReadQuarter(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (Quarter.TryParse(text, out var quarter))
        {
            return quarter;
        }

        result.AddError(_texts["fault.quarter", text]);
        return null;
    }

    private int? ReadYear(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && Years.Contains(year))
        {
            return year;
        }

        result.AddError(_texts["fault.year", text]);
        return null;
    }
}
