using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Values;
using Recognition.Content.Yaml;

namespace Recognition.Content.Configuration;

/// <summary>Which units owe a story each quarter: plans read both ways.</summary>
public enum QuotaScope
{
    /// <summary>Only those on the rota.</summary>
    Rota,

    /// <summary>All units, rota or not.</summary>
    All,
}

/// <summary>Languages the interface is written in.</summary>
public enum InterfaceLanguage
{
    /// <summary>Vietnamese.</summary>
    Vietnamese,

    /// <summary>English.</summary>
    English,
}

/// <summary>The site's own settings: <c>settings.yml</c>.</summary>
public sealed record Settings
{
    /// <summary>Places with their plans stood in the settings until plans held them themselves.</summary>
    private const string MovedToPlans = "localities";

    private readonly HashSet<string> _contacts;

    private Settings(Record record)
    {
        Record = record;
        Title = record.Get(SettingsSchema.Title)!;
        Tagline = record.Get(SettingsSchema.Tagline) ?? "";
        Organisation = record.Get(SettingsSchema.Organisation)!;
        Email = record.Get(SettingsSchema.Email);
        Language = record.Get(SettingsSchema.Language) == InterfaceLanguage.English ? "en" : "vi";
        BaseUrl = record.Get(SettingsSchema.BaseUrl)!;
        Theme = record.Get(SettingsSchema.Theme) ?? "Sen";
        Accent = record.Get(SettingsSchema.Accent) is { } accent ? new(accent, record.PlaceOf(SettingsSchema.Accent)) : null;
        Logo = record.Get(SettingsSchema.Logo) is { } logo ? new(logo, record.PlaceOf(SettingsSchema.Logo)) : null;
        PageSize = record.Get(SettingsSchema.PageSize) ?? 24;
        QuotaScope = record.Get(SettingsSchema.QuotaScope) ?? Configuration.QuotaScope.Rota;
        QuotaPerQuarter = record.Get(SettingsSchema.QuotaPerQuarter) ?? 1;
        QuotaLocalities = record.Get(SettingsSchema.QuotaLocalities)!;
        QuotaLocalitiesAt = record.PlaceOf(SettingsSchema.QuotaLocalities);
        QuotaFrom = record.Get(SettingsSchema.QuotaFrom);
        HeadsWithUnit = !record.Has(SettingsSchema.HeadsWithUnit) || record.Get(SettingsSchema.HeadsWithUnit);
        DeadlineBeforeDay = record.Get(SettingsSchema.DeadlineBeforeDay) ?? 5;
        KeepsLineBreaks = record.Get(SettingsSchema.LineBreaks) is not LineBreaks.Soft;
        SummaryWarning = record.Get(SettingsSchema.SummaryWarning) ?? 240;
        SizeLimit = (record.Get(SettingsSchema.SizeLimitMb) ?? 1000) * 1_000_000L;
        ShareCards = record.Get(SettingsSchema.ShareCards) ?? 1000;
        Superlatives = record.Get(SettingsSchema.Superlatives)!;
        _contacts = [.. record.Get(SettingsSchema.Contacts)!.Append(Email).OfType<string>().Select(Bare)];
    }

    /// <summary>The settings as they stand in the file, with their places.</summary>
    internal Record Record { get; }

    /// <summary>Name of the site.</summary>
    public string Title { get; }

    /// <summary>A line below the name.</summary>
    public string Tagline { get; }

    /// <summary>Who runs it.</summary>
    public string Organisation { get; }

    /// <summary>The office's address for nominations, if it has one; never a person's.</summary>
    public string? Email { get; }

    /// <summary>Language of the interface.</summary>
    public string Language { get; }

    /// <summary>Where it is served, with its base path, which ends with a slash.</summary>
    public Uri BaseUrl
    {
        get;
        init => field = value?.AbsoluteUri.EndsWith('/') is false ? new(value.AbsoluteUri + "/") : value!;
    }

    /// <summary>Folder under <c>themes/</c>.</summary>
    public string Theme { get; }

    /// <summary>The colour of the place, if the theme is to wear it in place of its own.</summary>
    public Located<Colour>? Accent { get; }

    /// <summary>The file of the mark of the place, if it is to stand in place of the theme's own.</summary>
    public Located<string>? Logo { get; }

    /// <summary>Stories on one page of a list.</summary>
    public int PageSize { get; }

    /// <summary>Which units owe a story each quarter.</summary>
    public QuotaScope QuotaScope { get; }

    /// <summary>Stories a unit owes in a quarter if it does not say otherwise.</summary>
    public int QuotaPerQuarter { get; }

    /// <summary>Places where the quota of a quarter holds; everywhere if there are none. A unit with a quota of its own does not ask.</summary>
    public IReadOnlyList<string> QuotaLocalities { get; }

    /// <summary>Where they are written.</summary>
    public Place QuotaLocalitiesAt { get; }

    /// <summary>The first quarter of which anything is asked; all if it is left out.</summary>
    public Quarter? QuotaFrom { get; }

    /// <summary>Stories are due before this day of the quarter's last month (Côn Đảo: before day 05).</summary>
    public int DeadlineBeforeDay { get; }

    /// <summary>Whether a head of a unit is honoured only beside the unit's own story, where no plan binds.</summary>
    public bool HeadsWithUnit { get; }

    /// <summary>Whether the end of a line in a text is a new line on the page.</summary>
    public bool KeepsLineBreaks { get; }

    /// <summary>Summaries longer than this many characters get a warning.</summary>
    public int SummaryWarning { get; }

    /// <summary>Bytes the host takes; a larger site is not published.</summary>
    public long SizeLimit { get; }

    /// <summary>How many share cards are drawn at most.</summary>
    public int ShareCards { get; }

    /// <summary>Words that claim too much.</summary>
    public IReadOnlyList<string> Superlatives { get; }

    /// <summary>Whether a telephone, an e-mail address or an account is one that an office publishes of itself, however it is spaced.</summary>
    public bool IsOfAnOffice(string contact) => _contacts.Contains(Bare(contact));

    /// <summary>Reads the settings.</summary>
    /// <param name="path">Path as shown to people.</param>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="problems">Where problems go.</param>
    /// <returns>The settings, or <see langword="null"/> after noting what is wrong.</returns>
    public static Settings? Read(string path, ReadOnlySpan<byte> bytes, ProblemList problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        if (SourceText.Decode(path, bytes, problems) is not { } source
            || !YamlTree.TryRead(path, source.Text, linesBefore: 0, problems, out var root))
        {
            return null;
        }

        var map = root as MappingNode ?? new([], new(path, 1, 1));
        if (root is not (MappingNode or null))
        {
            problems.Add(Rules.NotAMap, root.At, "");
            return null;
        }

        var moved = map.Entries.Where(entry => entry.Key.Value == MovedToPlans).ToList();
        problems.Add(moved.Select(entry => new Problem(Rules.MovedToPlans, entry.Key.At, MovedToPlans, [])));
        var record = SettingsSchema.Schema.Read(map with { Entries = [.. map.Entries.Except(moved)] }, new("", problems, []));
        return problems.HasErrors ? null : new(record);
    }

    /// <summary>An address without regard to case; of a number its digits, a Vietnamese telephone as it is dialled at home.</summary>
    private static string Bare(string contact)
    {
        if (contact.Contains('@', StringComparison.Ordinal))
        {
            return contact.Trim().ToUpperInvariant();
        }

        var digits = string.Concat(contact.Where(char.IsAsciiDigit));
        var dialled = digits.StartsWith("84", StringComparison.Ordinal) && digits.Length > 10 ? digits[2..] : digits;
        return contact.Trim().StartsWith('+') || dialled.Length < digits.Length ? "0" + dialled.TrimStart('0') : digits;
    }
}
