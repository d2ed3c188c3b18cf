using Recognition.Content.Schema;
using static Recognition.Content.Schema.Requirement;

namespace Recognition.Content.Kinds.Units;

/// <summary>What a unit may hold: <c>input/units/*.md</c>.</summary>
public static class UnitSchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("unit", body: TextUse.Told);

    /// <summary>Full name.</summary>
    public static Field<string> Name { get; } = Schema.Add("name", new TextType(160, TextUse.Official), "\"Tên đơn vị\"", Always, data: ["name"]);

    /// <summary>Name in the address; from the file name if left out.</summary>
    public static Field<string> Slug { get; } = Schema.Add("slug", new SlugType(), "ten-don-vi", data: ["slug", "url"]);

    /// <summary>Short name for lists.</summary>
    public static Field<string> ShortName { get; } = Schema.Add("short_name", new TextType(80, TextUse.Official), "\"Tên ngắn của đơn vị\"", data: ["short_name"]);

    /// <summary>The place it belongs to, for grouping.</summary>
    public static Field<string> Locality { get; } = Schema.Add("locality", new TextType(80, TextUse.Official), "\"Tên địa bàn\"", data: ["locality"]);

    /// <summary>Block or cluster.</summary>
    public static Field<Located<string>> Block { get; } = Schema.Add("block", new ReferenceType(Family.Block), "MÃ-KHỐI", data: ["block"]);

    /// <summary>Level of government.</summary>
    public static Field<UnitLevel?> Level { get; } = Schema.Add("level", LevelType, "CẤP", Always, data: ["level"]);

    /// <summary>The unit above.</summary>
    public static Field<Located<string>> Parent { get; } = Schema.Add("parent", new ReferenceType(Family.Unit), "MÃ-ĐƠN-VỊ", data: ["parent"]);

    /// <summary>What it is a member organisation of: the Front's committee of its level is not above it.</summary>
    public static Field<Located<string>> MemberOf { get; } = Schema.Add("member_of", new ReferenceType(Family.Unit), "MÃ-ĐƠN-VỊ", data: ["member_of"]);

    /// <summary>Quarters in which the rota asks it for stories; overrides the block's.</summary>
    public static Field<IReadOnlyList<int?>> AssignedQuarters { get; } =
        Schema.Add("assigned_quarters", new ListType<int?>(new NumberType(1, 4)), "[1]", data: ["assigned_quarters"]);

    /// <summary>The block it leads.</summary>
    public static Field<Located<string>> LeadsBlock { get; } = Schema.Add("leads_block", new ReferenceType(Family.Block), "MÃ-KHỐI", data: ["leads_block"]);

    /// <summary>First day in force.</summary>
    public static Field<DateOnly?> ValidFrom { get; } = Schema.Add("valid_from", new DateType(), "2025-07-01", data: ["valid_from", "in_force"]);

    /// <summary>Last day in force.</summary>
    public static Field<DateOnly?> ValidTo { get; } = Schema.Add("valid_to", new DateType(), "2025-06-30", data: ["valid_to", "in_force"]);

    /// <summary>The unit that took over.</summary>
    public static Field<Located<string>> Successor { get; } = Schema.Add("successor", new ReferenceType(Family.Unit), "MÃ-ĐƠN-VỊ", data: ["successor"]);

    /// <summary>Its own web site.</summary>
    public static Field<Uri> Website { get; } = Schema.Add("website", new UrlType(), "https://example.org/", data: ["website"]);

    /// <summary>How many stories it owes.</summary>
    public static Field<Record> Quota { get; } = Schema.Add("quota", new MapType(QuotaSchema.Schema), "{ per_quarter: 1, per_year: 4 }");

    /// <summary>Old addresses.</summary>
    public static Field<IReadOnlyList<Located<string>>> Aliases { get; } =
        Schema.Add("aliases", new ListType<Located<string>>(new AddressType()), "[ten-cu]");

    /// <summary>The levels of government.</summary>
    internal static ChoiceType<UnitLevel> LevelType => new(
        ("thon", UnitLevel.Village),
        ("xa", UnitLevel.Commune),
        ("huyen", UnitLevel.District),
        ("tinh", UnitLevel.Province),
        ("trung-uong", UnitLevel.Central),
        ("khong", UnitLevel.None));
}

/// <summary>How many stories a unit owes.</summary>
public static class QuotaSchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("quota");

    /// <summary>In a quarter (Côn Đảo: at least one).</summary>
    public static Field<int?> PerQuarter { get; } = Schema.Add("per_quarter", new NumberType(0, 100), "1", data: ["quota_per_quarter"]);

    /// <summary>In a year (Nam Định: at least one).</summary>
    public static Field<int?> PerYear { get; } = Schema.Add("per_year", new NumberType(0, 400), "1", data: ["quota_per_year"]);
}
