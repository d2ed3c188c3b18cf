using Recognition.Content.Kinds.Units;
using Recognition.Content.Schema;
using Recognition.Content.Values;
using static Recognition.Content.Schema.Requirement;

namespace Recognition.Content.Kinds.Campaigns;

/// <summary>What a campaign may hold: <c>input/campaigns/*.md</c>.</summary>
public static class CampaignSchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("campaign", body: TextUse.Told);

    /// <summary>Name.</summary>
    public static Field<string> Name { get; } = Schema.Add("name", new TextType(300, TextUse.Official), "\"Tên đợt thi đua\"", Always, data: ["name"]);

    /// <summary>Name in the address; from the file name if left out.</summary>
    public static Field<string> Slug { get; } = Schema.Add("slug", new SlugType(), "dot-thi-dua", data: ["slug", "url"]);

    /// <summary>What it is about, in a sentence or two.</summary>
    public static Field<string> Summary { get; } = Schema.Add("summary", new TextType(400), "\"Một, hai câu giới thiệu.\"", data: ["summary"]);

    /// <summary>Who launched it.</summary>
    public static Field<Located<string>> LaunchedBy { get; } =
        Schema.Add("launched_by", new ReferenceType(Family.Unit), "MÃ-ĐƠN-VỊ", Always, data: ["launched_by", "launched_by_name"]);

    /// <summary>Documents it rests on.</summary>
    public static Field<IReadOnlyList<Located<string>>> Basis { get; } =
        Schema.Add("basis", ListOf(Family.Document), "[MÃ-VĂN-BẢN]", Always);

    /// <summary>Begin.</summary>
    public static Field<PartialDate?> From { get; } = Schema.Add("from", new PartialDateType(), "NĂM-THÁNG", Always, data: ["from"]);

    /// <summary>End.</summary>
    public static Field<PartialDate?> To { get; } = Schema.Add("to", new PartialDateType(), "NĂM-THÁNG", Always, data: ["to"]);

    /// <summary>Until when works are registered.</summary>
    public static Field<Deadline?> RegisterBy { get; } = Schema.Add("register_by", new DeadlineType(), "2023-11-30", data: ["register_by"]);

    /// <summary>Who registers works by then, and with whom.</summary>
    public static Field<string> RegisterNote { get; } = Schema.Add("register_note", new TextType(300, TextUse.Official), "\"Cấp huyện đăng ký với cấp tỉnh.\"");

    /// <summary>Until when the final report is due.</summary>
    public static Field<Deadline?> ReportBy { get; } = Schema.Add("report_by", new DeadlineType(), "{ before: 2024-06-30 }", data: ["report_by"]);

    /// <summary>The day from which everything is tracked: what is due on it or later and is not listed as done then counts as not done.</summary>
    public static Field<DateOnly?> TrackedFrom { get; } = Schema.Add("tracked_from", new DateType(), "2023-10-10", data: ["tracked_from"]);

    /// <summary>Who takes part.</summary>
    public static Field<IReadOnlyList<string>> Participants { get; } =
        Schema.Add("participants", new ListType<string>(new TextType(300, TextUse.Official)), "[\"Những ai tham gia\"]", Always);

    /// <summary>What is to be reached.</summary>
    public static Field<IReadOnlyList<Record>> Targets { get; } = Schema.Add(
        "targets",
        new ListType<Record>(new MapType(TargetSchema.Schema)),
        "[{ text: \"Lời của chỉ tiêu trong kế hoạch\" }]",
        Always,
        data: ["targets"]);

    /// <summary>Awards it leads to.</summary>
    public static Field<IReadOnlyList<Located<string>>> Awards { get; } = Schema.Add("awards", ListOf(Family.Award), "[MÃ-KHEN-THƯỞNG]", data: ["awards"]);

    /// <summary>How the plan itself words them.</summary>
    public static Field<string> AwardsNote { get; } = Schema.Add("awards_note", new TextType(400, TextUse.Official), "\"Kế hoạch ghi “Bằng khen của UBND tỉnh”.\"");

    /// <summary>What is asked of all participants, besides the criteria of their kind.</summary>
    public static Field<string> CriteriaNote { get; } = Schema.Add("criteria_note", new TextType(600, TextUse.Official), "\"Đạt các tiêu chuẩn sau:\"");

    /// <summary>Criteria by kind of participant.</summary>
    public static Field<IReadOnlyList<Record>> Criteria { get; } =
        Schema.Add("criteria", new ListType<Record>(new MapType(CampaignCriteriaSchema.Schema)), "[{ for: \"Dành cho ai\", items: [\"Lời của tiêu chuẩn\"] }]");

    /// <summary>Works registered, under way and done.</summary>
    public static Field<IReadOnlyList<Record>> Works { get; } = Schema.Add(
        "works",
        new ListType<Record>(new MapType(WorkSchema.Schema)),
        "[{ name: \"Tên công trình, phần việc\", unit: MÃ-ĐƠN-VỊ, kind: LOẠI-VIỆC, status: TÌNH-TRẠNG }]",
        data: ["works", "sample_works"]);

    /// <summary>Old addresses.</summary>
    public static Field<IReadOnlyList<Located<string>>> Aliases { get; } =
        Schema.Add("aliases", new ListType<Located<string>>(new AddressType()), "[ten-cu]");

    private static ListType<Located<string>> ListOf(Family family) => new(new ReferenceType(family));
}

/// <summary>A target of a campaign.</summary>
public static class TargetSchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("target");

    /// <summary>As the plan words it.</summary>
    public static Field<string> Text { get; } = Schema.Add("text", new TextType(500, TextUse.Official), "\"Lời của chỉ tiêu trong kế hoạch\"", Always, data: ["text"]);

    /// <summary>A share of the units, or a number each; absent where the plan gives no figure.</summary>
    public static Field<TargetKind?> Kind { get; } = Schema.Add(
        "kind",
        new ChoiceType<TargetKind>(("share", TargetKind.Share), ("at-least", TargetKind.AtLeast)),
        "share",
        data: ["kind"]);

    /// <summary>Per cent of the units, or works of each unit.</summary>
    public static Field<int?> Value { get; } = Schema.Add("value", new NumberType(1, 1000), "100", data: ["value"]);

    /// <summary>Whom it binds.</summary>
    public static Field<Record> AppliesTo { get; } = Schema.Add("applies_to", new MapType(AppliesToSchema.Schema), "{ blocks: [MÃ-KHỐI] }");

    /// <summary>Kinds of work that count towards it; all if left out.</summary>
    public static Field<IReadOnlyList<WorkKind?>> Counts { get; } =
        Schema.Add("counts", new ListType<WorkKind?>(WorkSchema.KindType), "[cong-trinh, du-an, phan-viec]");
}

/// <summary>Which units a target binds: those named, and those that match everything else that is given.</summary>
public static class AppliesToSchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("applies-to");

    /// <summary>Units by name.</summary>
    public static Field<IReadOnlyList<Located<string>>> Units { get; } =
        Schema.Add("units", new ListType<Located<string>>(new ReferenceType(Family.Unit)), "[MÃ-ĐƠN-VỊ]");

    /// <summary>Units of these blocks.</summary>
    public static Field<IReadOnlyList<Located<string>>> Blocks { get; } =
        Schema.Add("blocks", new ListType<Located<string>>(new ReferenceType(Family.Block)), "[MÃ-KHỐI]");

    /// <summary>Units of these levels.</summary>
    public static Field<IReadOnlyList<UnitLevel?>> Levels { get; } = Schema.Add(
        "levels",
        new ListType<UnitLevel?>(UnitSchema.LevelType),
        "[huyen, xa]");

    /// <summary>A unit and all below it.</summary>
    public static Field<Located<string>> Under { get; } = Schema.Add("under", new ReferenceType(Family.Unit), "MÃ-ĐƠN-VỊ");
}

/// <summary>Criteria for one kind of participant.</summary>
public static class CampaignCriteriaSchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("campaign-criteria");

    /// <summary>For whom.</summary>
    public static Field<string> For { get; } = Schema.Add("for", new TextType(300, TextUse.Official), "\"Dành cho ai\"", Always);

    /// <summary>What is asked.</summary>
    public static Field<IReadOnlyList<string>> Items { get; } =
        Schema.Add("items", new ListType<string>(new TextType(800, TextUse.Official)), "[\"Lời của tiêu chuẩn\"]", Always);
}

/// <summary>A work done for a campaign (công trình, dự án, phần việc).</summary>
public static class WorkSchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("work");

    /// <summary>Name.</summary>
    public static Field<string> Name { get; } = Schema.Add("name", new TextType(300), "\"Tên công trình, phần việc\"", Always);

    /// <summary>Whose it is.</summary>
    public static Field<Located<string>> Unit { get; } = Schema.Add("unit", new ReferenceType(Family.Unit), "MÃ-ĐƠN-VỊ", Always);

    /// <summary>Kind.</summary>
    public static Field<WorkKind?> Kind { get; } = Schema.Add("kind", KindType, "LOẠI-VIỆC", Always);

    /// <summary>State.</summary>
    public static Field<WorkStatus?> Status { get; } = Schema.Add(
        "status",
        new ChoiceType<WorkStatus>(("registered", WorkStatus.Registered), ("under-way", WorkStatus.UnderWay), ("done", WorkStatus.Done)),
        "TÌNH-TRẠNG",
        Always);

    /// <summary>Date of that state.</summary>
    public static Field<DateOnly?> Date { get; } = Schema.Add("date", new DateType(), "2023-11-30");

    /// <summary>How one knows.</summary>
    public static Field<string> Evidence { get; } = Schema.Add("evidence", new TextType(300), "\"Biên bản nghiệm thu\"");

    /// <summary>The story that tells of it.</summary>
    public static Field<Located<string>> Story { get; } = Schema.Add("story", new ReferenceType(Family.Story), "MÃ-BÀI-VIẾT");

    /// <summary>Whether it is an illustration.</summary>
    public static Field<bool> Sample { get; } = Schema.Add("sample", new BooleanType(), "true");

    /// <summary>The kinds of work.</summary>
    internal static ChoiceType<WorkKind> KindType => new(
        ("phat-dong", WorkKind.Launch),
        ("dai-hoi", WorkKind.Congress),
        ("cong-trinh", WorkKind.Construction),
        ("du-an", WorkKind.Project),
        ("phan-viec", WorkKind.Task));
}
