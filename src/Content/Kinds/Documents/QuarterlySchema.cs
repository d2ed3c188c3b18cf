using Recognition.Content.Configuration;
using Recognition.Content.Schema;
using Recognition.Content.Values;
using static Recognition.Content.Schema.Requirement;

namespace Recognition.Content.Kinds.Documents;

/// <summary>What a plan asks by the quarter (Côn Đảo, 221/KH-UBND, part III).</summary>
public static class QuarterlySchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("quarterly");

    /// <summary>How many stories of a unit in a quarter.</summary>
    public static Field<int?> AtLeast { get; } = Schema.Add("at_least", new NumberType(1, 100), "1", Always);

    /// <summary>They are due before this day of the quarter's last month.</summary>
    public static Field<int?> BeforeDay { get; } = Schema.Add("before_day", new NumberType(2, 28), "5", Always);

    /// <summary>Whether the units of the rota owe them, or all.</summary>
    public static Field<QuotaScope?> Scope { get; } = Schema.Add("scope", SettingsSchema.ScopeType, "rota");

    /// <summary>The first quarter that the site tracks.</summary>
    public static Field<Quarter?> TrackedFrom { get; } = Schema.Add("tracked_from", new QuarterType(), "2025-Q1");

    /// <summary>Whom it asks in which quarter.</summary>
    public static Field<IReadOnlyList<Record>> Rota { get; } =
        Schema.Add("rota", new ListType<Record>(new MapType(TurnSchema.Schema)), "[{ quarter: 1, blocks: [MÃ-KHỐI], units: [MÃ-ĐƠN-VỊ] }]");
}

/// <summary>A quarter of a rota.</summary>
public static class TurnSchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("turn");

    /// <summary>The quarter of every year, 1 to 4.</summary>
    public static Field<int?> Quarter { get; } = Schema.Add("quarter", new NumberType(1, 4), "1", Always);

    /// <summary>Blocks that are asked: through their leaders, where they have some.</summary>
    public static Field<IReadOnlyList<Located<string>>> Blocks { get; } = Schema.Add("blocks", new ListType<Located<string>>(new ReferenceType(Family.Block)), "[MÃ-KHỐI]");

    /// <summary>Units that are asked themselves.</summary>
    public static Field<IReadOnlyList<Located<string>>> Units { get; } = Schema.Add("units", new ListType<Located<string>>(new ReferenceType(Family.Unit)), "[MÃ-ĐƠN-VỊ]");
}

/// <summary>What a plan asks of some units in some years.</summary>
public static class YearlyQuotaSchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("yearly");

    /// <summary>How many stories in the year.</summary>
    public static Field<int?> AtLeast { get; } = Schema.Add("at_least", new NumberType(1, 400), "1", Always);

    /// <summary>The years the plan names.</summary>
    public static Field<IReadOnlyList<int?>> Years { get; } = Schema.Add("years", new ListType<int?>(new NumberType(2000, 2100)), "[2023]", Always);

    /// <summary>The units the plan names, and no others.</summary>
    public static Field<IReadOnlyList<Located<string>>> Units { get; } =
        Schema.Add("units", new ListType<Located<string>>(new ReferenceType(Family.Unit), mayBeEmpty: true), "[MÃ-ĐƠN-VỊ]");

    /// <summary>The rule in the plan's words.</summary>
    public static Field<string> Text { get; } = Schema.Add("text", new TextType(600, TextUse.Official), "\"Xây dựng ít nhất 01 mô hình (gương điển hình) tiêu biểu.\"", Always);

    /// <summary>The day from which everything is tracked: a year that ends on it or later and has too few stories then counts as not reached.</summary>
    public static Field<DateOnly?> TrackedFrom { get; } = Schema.Add("tracked_from", new DateType(), "2023-01-01");
}
