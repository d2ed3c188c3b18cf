using Recognition.Content.Schema;
using Recognition.Content.Values;
using static Recognition.Content.Schema.Requirement;

namespace Recognition.Content.Kinds.Documents;

/// <summary>What makes a document a plan (kế hoạch): where it binds, what it asks there, and by when. Its time is that of the document.</summary>
public static class PlanSchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("plan");

    /// <summary>The places it binds, as units write them; criteria from it are theirs.</summary>
    public static Field<IReadOnlyList<string>> Localities { get; } =
        Schema.Add("localities", new ListType<string>(new TextType(80, TextUse.Official)), "[\"Tên địa bàn\"]", Always);

    /// <summary>What it asks, in its words.</summary>
    public static Field<IReadOnlyList<string>> Rules { get; } =
        Schema.Add("rules", new ListType<string>(new TextType(600, TextUse.Official)), "[\"Hàng quý, mỗi đơn vị lựa chọn và giới thiệu từ 01 điển hình tiên tiến trở lên.\"]");

    /// <summary>Where it has stories sent; sending them to the site does not take its place.</summary>
    public static Field<string> SendTo { get; } =
        Schema.Add("send_to", new TextType(300, TextUse.Official), "\"Tên cơ quan nhận bài\"");

    /// <summary>What it asks by the quarter.</summary>
    public static Field<Record> Quarterly { get; } =
        Schema.Add("quarterly", new MapType(QuarterlySchema.Schema), "{ at_least: 1, before_day: 5, scope: all }");

    /// <summary>What it asks of some units in some years.</summary>
    public static Field<Record> Yearly { get; } =
        Schema.Add("yearly", new MapType(YearlyQuotaSchema.Schema), "{ at_least: 1, years: [2023], text: \"Ít nhất 01 mô hình\" }");

    /// <summary>Whether a head of a unit is honoured only beside the unit's own story (Phong Thổ).</summary>
    public static Field<bool> HeadsWithUnit { get; } = Schema.Add("heads_with_unit", new BooleanType(), "true");

    /// <summary>Reports that are due every year.</summary>
    public static Field<IReadOnlyList<Record>> Reports { get; } =
        Schema.Add("reports", new ListType<Record>(new MapType(YearlyReportSchema.Schema)), "[{ due: { before: 15/11 }, text: \"Ai báo cáo về đâu\" }]");

    /// <summary>Reviews it plans.</summary>
    public static Field<IReadOnlyList<Record>> Reviews { get; } =
        Schema.Add("reviews", new ListType<Record>(new MapType(ReviewSchema.Schema)), "[{ kind: final, date: 2025-12 }]");
}

/// <summary>A report that is due every year.</summary>
public static class YearlyReportSchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("report");

    /// <summary>By when ("trước ngày 15/11": Cư Jút).</summary>
    public static Field<YearlyDeadline?> Due { get; } = Schema.Add("due", new YearlyDeadlineType(), "{ before: 15/11 }", Always);

    /// <summary>Who reports to whom, in the plan's words.</summary>
    public static Field<string> Text { get; } = Schema.Add("text", new TextType(600, TextUse.Official), "\"Ai báo cáo về đâu\"", Always);
}

/// <summary>A review that a plan names ("tiến hành sơ kết vào cuối năm 2023 và tổng kết vào cuối năm 2025": Cư Jút).</summary>
public static class ReviewSchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("review");

    /// <summary>Interim or final.</summary>
    public static Field<ReviewKind?> Kind { get; } =
        Schema.Add("kind", new ChoiceType<ReviewKind>(("interim", ReviewKind.Interim), ("final", ReviewKind.Final)), "final", Always);

    /// <summary>When, as the plan has it.</summary>
    public static Field<PartialDate?> Date { get; } = Schema.Add("date", new PartialDateType(), "2025-12", Always);

    /// <summary>The day on which it was held; nobody knows whether it was, where it is absent.</summary>
    public static Field<DateOnly?> Held { get; } = Schema.Add("held", new DateType(), "2025-12-20");
}
