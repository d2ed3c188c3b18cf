using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Recognition.Content.Schema;
using Recognition.Content.Values;
using Recognition.Theming;

namespace Recognition.Generator.Commands;

/// <summary>The options that every verb which reads the content has.</summary>
internal sealed class SiteOptions
{
    private readonly Option<string> _input;
    private readonly Option<string> _settings;
    private readonly Option<Uri?> _baseUrl;
    private readonly Option<bool> _drafts;
    private readonly Option<DateOnly?> _date;
    private readonly TimeProvider _clock;
    private readonly Option<bool> _strict;
    private readonly Option<string> _verify;
    private readonly Option<string> _language;
    private readonly Option<int> _threads;

    public SiteOptions(Texts texts, TimeProvider clock)
    {
        _input = new("--input") { Description = texts["option.input"], DefaultValueFactory = _ => "input" };
        _settings = new("--settings") { Description = texts["option.settings"], DefaultValueFactory = _ => "settings.yml" };
        NeedsName(_input, texts);
        NeedsName(_settings, texts);
        _baseUrl = new("--base-url") { Description = texts["option.base-url"], CustomParser = result => BaseUrl(result, texts) };
        _drafts = new("--drafts") { Description = texts["option.drafts"] };
        _date = new("--date") { Description = texts["option.date"], CustomParser = result => Date(result, texts) };
        _clock = clock;
        _strict = new("--strict") { Description = texts["option.strict"] };
        _verify = new("--verify") { Description = texts["option.verify"], DefaultValueFactory = _ => "links" };
        _verify.AcceptOnlyFromAmong("links", "none");
        _language = Languages.Option(texts);
        _threads = new("--threads")
        {
            Description = texts["option.threads"],
            DefaultValueFactory = _ => Environment.ProcessorCount,
            CustomParser = result => Threads(result, texts),
        };
    }

    /// <summary>The option of the verbs that compare with what stands.</summary>
    public static Option<bool> AllowRemovals(Texts texts) => new("--allow-removals") { Description = texts["option.allow-removals"] };

    /// <summary>Reads a day.</summary>
    public static DateOnly? Date(ArgumentResult result, Texts texts)
    {
        var text = result.Tokens[0].Value;
        if (!IsoDate.TryParse(text, out var date))
        {
            result.AddError(texts["fault.date", text]);
        }

        return date;
    }

    /// <summary>Adds those of a verb that reads the content and publishes nothing.</summary>
    public void AddReadingTo(Command command)
    {
        foreach (var option in new Option[] { _input, _settings, _date, _language })
        {
            command.Add(option);
        }
    }

    /// <summary>Adds the one of a verb that also makes pages.</summary>
    public void AddBaseUrlTo(Command command) => command.Add(_baseUrl);

    /// <summary>What a verb that only reads was asked for.</summary>
    public SiteRequest ReadReading(ParseResult result) => new()
    {
        Input = result.GetRequiredValue(_input),
        Settings = result.GetRequiredValue(_settings),
        BaseUrl = result.GetValue(_baseUrl),
        Today = Today(result),
        Language = result.GetRequiredValue(_language),
    };

    /// <summary>Where the content is, as the next command has to say it again; nothing if it is where it usually is.</summary>
    public string Repeated(ParseResult result) => string.Concat(new[] { _input, _settings }
        .Where(option => result.GetResult(option) is { Implicit: false })
        .Select(option => $" {option.Name} \"{result.GetRequiredValue(option)}\""));

    /// <summary>Adds the options to a verb.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _input, _settings, _baseUrl, _drafts, _date, _strict, _verify, _language, _threads })
        {
            command.Add(option);
        }
    }

    /// <summary>What was asked for.</summary>
    public SiteRequest Read(ParseResult result) => new()
    {
        Input = result.GetRequiredValue(_input),
        Settings = result.GetRequiredValue(_settings),
        BaseUrl = result.GetValue(_baseUrl),
        WithDrafts = result.GetValue(_drafts),
        Today = Today(result),
        IsStrict = result.GetValue(_strict),
        Verifies = result.GetRequiredValue(_verify) == "links",
        Language = result.GetRequiredValue(_language),
        Threads = result.GetValue(_threads),
    };

    private DateOnly Today(ParseResult result) => result.GetValue(_date) ?? DateOnly.FromDateTime(_clock.GetLocalNow().DateTime);

    /// <summary>A name of nothing but blanks is none.</summary>
    private static void NeedsName(Option<string> option, Texts texts) => option.Validators.Add(result =>
    {
        if (string.IsNullOrWhiteSpace(result.GetValueOrDefault<string>()))
        {
            result.AddError(texts["fault.no-name", option.Name]);
        }
    });

    private static Uri? BaseUrl(ArgumentResult result, Texts texts)
    {
        var text = result.Tokens[0].Value;
        if (UrlType.TryParseBase(text, out var url))
        {
            return url;
        }

        result.AddError(UrlType.BaseMeant(text) is { } meant ? texts["fault.base-url-meant", text, meant] : texts["fault.base-url", text]);
        return null;
    }

    private static int Threads(ArgumentResult result, Texts texts)
    {
        var text = result.Tokens[0].Value;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var threads) || threads is < 1 or > 256)
        {
            result.AddError(texts["fault.threads", text]);
        }

        return threads;
    }
}
