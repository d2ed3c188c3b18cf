using Recognition.Content.Schema;
using Recognition.Content.Values;
using static Recognition.Content.Schema.Requirement;

namespace Recognition.Content.Configuration;

/// <summary>What <c>settings.yml</c> may hold.</summary>
public static class SettingsSchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("settings");

    /// <summary>Name of the site.</summary>
    public static Field<string> Title { get; } = Schema.Add("title", new TextType(120, TextUse.Official), "\"Gương sáng quê hương\"", Always);

    /// <summary>A line below the name.</summary>
    public static Field<string> Tagline { get; } = Schema.Add("tagline", new TextType(200, TextUse.Official), "\"Gương điển hình tiên tiến\"");

    /// <summary>Who runs it.</summary>
    public static Field<string> Organisation { get; } =
        Schema.Add("organisation", new TextType(200, TextUse.Official), "\"Trung tâm Văn hóa, Thể thao và Truyền thông\"", Always);

    /// <summary>The office's address for nominations; never a person's.</summary>
    public static Field<string> Email { get; } = Schema.Add("email", new EmailType(), "thidua@donvi.gov.vn");

    /// <summary>Language of the interface.</summary>
    public static Field<InterfaceLanguage?> Language { get; } = Schema.Add(
        "language",
        new ChoiceType<InterfaceLanguage>(("vi", InterfaceLanguage.Vietnamese), ("en", InterfaceLanguage.English)),
        "vi");

    /// <summary>Where it is served, with its base path.</summary>
    public static Field<Uri> BaseUrl { get; } = Schema.Add("base_url", new UrlType(isBase: true), "https://example.org/", Always);

    /// <summary>Folder under <c>themes/</c>.</summary>
    public static Field<string> Theme { get; } = Schema.Add("theme", new TextType(60, TextUse.FileName), "Sen");

    /// <summary>The colour of the place, which the theme wears in place of its own.</summary>
    public static Field<Colour?> Accent { get; } = Schema.Add("accent", new ColourType(), "\"#8c1d18\"");

    /// <summary>The mark of the place: a picture in the folder of photographs.</summary>
    public static Field<string> Logo { get; } = Schema.Add("logo", new TextType(200, TextUse.FileName), "logo.png");

    /// <summary>Whether the ends of lines in a text are kept (verse, dialogue) or were made by wrapping it.</summary>
    public static Field<LineBreaks?> LineBreaks { get; } = Schema.Add(
        "line_breaks",
        new ChoiceType<LineBreaks>(("hard", Configuration.LineBreaks.Hard), ("soft", Configuration.LineBreaks.Soft)),
        "hard");

    /// <summary>Stories on one page of a list.</summary>
    public static Field<int?> PageSize { get; } = Schema.Add("page_size", new NumberType(1, 200), "24");

    /// <summary>Which units owe a story each quarter.</summary>
    public static Field<QuotaScope?> QuotaScope { get; } = Schema.Add(
        "quota_scope",
        ScopeType,
        "rota");

    /// <summary>Whether the units of a rota owe stories, or all.</summary>
    internal static ChoiceType<QuotaScope> ScopeType => new(("rota", Configuration.QuotaScope.Rota), ("all", Configuration.QuotaScope.All));

    /// <summary>Stories a unit owes in a quarter if it does not say otherwise.</summary>
    public static Field<int?> QuotaPerQuarter { get; } = Schema.Add("quota_per_quarter", new NumberType(0, 100), "1");

    /// <summary>Places where the quota of a quarter holds; everywhere if left out.</summary>
    public static Field<IReadOnlyList<string>> QuotaLocalities { get; } =
        Schema.Add("quota_localities", new ListType<string>(new TextType(80, TextUse.Unpublished), mayBeEmpty: true), "[\"Tên địa bàn\"]");

    /// <summary>The first quarter of which anything is asked.</summary>
    public static Field<Quarter?> QuotaFrom { get; } = Schema.Add("quota_from", new QuarterType(), "2025-Q1");

    /// <summary>Whether a head of a unit is honoured only beside the unit's own story, where no plan binds; so if left out.</summary>
    public static Field<bool> HeadsWithUnit { get; } = Schema.Add("heads_with_unit", new BooleanType(), "true");

    /// <summary>Stories are due before this day of the quarter's last month.</summary>
    public static Field<int?> DeadlineBeforeDay { get; } = Schema.Add("deadline_before_day", new NumberType(2, 28), "5");

    /// <summary>Summaries longer than this many characters get a warning.</summary>
    public static Field<int?> SummaryWarning { get; } = Schema.Add("summary_warning", new NumberType(40, 300), "240");

    /// <summary>Megabytes the host takes: 1000 for GitHub Pages.</summary>
    public static Field<int?> SizeLimitMb { get; } = Schema.Add("size_limit_mb", new NumberType(1, 1_000_000), "1000");

    /// <summary>How many cards are drawn at most, which other sites show with links; 0 draws none.</summary>
    public static Field<int?> ShareCards { get; } = Schema.Add("share_cards", new NumberType(0, 100_000), "1000");

    /// <summary>Words that claim too much.</summary>
    public static Field<IReadOnlyList<string>> Superlatives { get; } =
        Schema.Add("superlatives", new ListType<string>(new TextType(60, TextUse.Unpublished), mayBeEmpty: true), "[\"số một\", \"vô song\"]");

    /// <summary>Telephones, e-mail addresses and accounts that offices publish of themselves: no check takes them for a person's.</summary>
    public static Field<IReadOnlyList<string>> Contacts { get; } =
        Schema.Add("contacts", new ListType<string>(new TextType(120, TextUse.Unpublished), mayBeEmpty: true), "[\"0254 3830 000\", \"vanphong@donvi.gov.vn\"]");
}
