using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Recognition.Content.Values;
using Recognition.Theming;

namespace Recognition.Generator.Commands;

/// <summary>The options of <c>report</c>, and which of them go together.</summary>
internal sealed class ReportOptions
{
    private const string WordExtension = ".docx";

    private readonly Texts _texts;
    private readonly Option<Quarter?> _quarter;
    private readonly Option<int?> _year;
    private readonly Option<DateOnly?> _from;
    private readonly Option<DateOnly?> _to;
    private readonly Option<string?> _campaign;
    private readonly Option<string?> _plan;
    private readonly Option<string?> _unit;
    private readonly Option<bool> _works;
    private readonly Option<bool> _dossier;
    private readonly Option<string> _format;
    private readonly Option<string?> _output;

    public ReportOptions(Texts texts)
    {
        _texts = texts;
        _quarter = new("--quarter") { Description = texts["option.quarter"], CustomParser = ReadQuarter };
        _year = new("--year") { Description = texts["option.year"], CustomParser = ReadYear };
        _from = new("--from") { Description = texts["option.report-from"], CustomParser = result => SiteOptions.Date(result, texts) };
        _to = new("--to") { Description = texts["option.report-to"], CustomParser = result => SiteOptions.Date(result, texts) };
        _campaign = new("--campaign") { Description = texts["option.campaign"] };
        _plan = new("--plan") { Description = texts["option.plan"] };
        _unit = new("--unit") { Description = texts["option.report-unit"] };
        _works = new("--works") { Description = texts["option.works"] };
        _dossier = new("--dossier") { Description = texts["option.dossier"] };
        _format = new("--format") { Description = texts["option.report-format"], DefaultValueFactory = _ => ReportFormats.Text };
        _format.AcceptOnlyFromAmong(ReportFormats.Text, ReportFormats.Csv, ReportFormats.Markdown, ReportFormats.Word);
        _output = new("--output") { Description = texts["option.report-output"] };
    }

    /// <summary>Adds them to the verb.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _quarter, _year, _from, _to, _campaign, _plan, _unit, _works, _dossier, _format, _output })
        {
            command.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (Fault(result) is { } fault)
            {
                result.AddError(fault);
            }
        });
    }

    /// <summary>What was asked for.</summary>
    public ReportRequest Read(ParseResult asked) => new()
    {
        Quarter = asked.GetValue(_quarter),
        Year = asked.GetValue(_year),
        From = asked.GetValue(_from),
        To = asked.GetValue(_to),
        Campaign = asked.GetValue(_campaign),
        Plan = asked.GetValue(_plan),
        Unit = asked.GetValue(_unit),
        IsOfWorks = asked.GetValue(_works),
        IsDossier = asked.GetValue(_dossier),
        Format = asked.GetRequiredValue(_format),
        Output = asked.GetValue(_output),
    };

    /// <summary>What is wrong with options that are right on their own.</summary>
    private string? Fault(CommandResult result)
    {
        var hasDays = Has(_from) || Has(_to);
        return Has(_plan) && new Option[] { _quarter, _year, _campaign, _unit, _works, _dossier }.FirstOrDefault(Has) is { } beside ? _texts["fault.report-plan", beside.Name]
            : !Has(_plan) && new[] { Has(_quarter), Has(_year), hasDays, Has(_campaign) }.Count(given => given) != 1 ? _texts["fault.report-one"]
            : hasDays && !(Has(_from) && Has(_to)) ? _texts["fault.report-days", Has(_from) ? _to.Name : _from.Name]
            : hasDays && IsoDate.TryParse(Said(_from), out var from) && IsoDate.TryParse(Said(_to), out var to) && from > to ? _texts["fault.report-order", IsoDate.Of(from), IsoDate.Of(to)]
            : Has(_campaign) && new Option[] { _unit, _dossier }.FirstOrDefault(Has) is { } stray ? _texts["fault.report-campaign", stray.Name]
            : Has(_works) && !Has(_campaign) ? _texts["fault.report-works"]
            : FaultOfFile(Said(_format), Said(_output));

        bool Has(Option option) => result.GetResult(option) is { Implicit: false };

        // What the command line says, right or wrong: a value that cannot be read has a fault of its own.
        string? Said(Option option) => result.GetResult(option)?.Tokens is [var token, ..] ? token.Value : null;
    }

    /// <summary>A document is a file and never printed; a name that promises a document keeps its word.</summary>
    private string? FaultOfFile(string? format, string? output)
    {
        var isNamed = output?.EndsWith(WordExtension, StringComparison.OrdinalIgnoreCase) is true;
        return format == ReportFormats.Word && !isNamed ? _texts["fault.report-word-output"]
            : format != ReportFormats.Word && isNamed ? _texts["fault.report-word-format", output]
            : null;
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
