using Recognition.Content.Schema;
using static Recognition.Content.Schema.Requirement;

namespace Recognition.Content.Configuration;

/// <summary>A place and the plans that bind it: until plans are things of their own, the settings say of each place whose rules hold there.</summary>
public static class LocalitySchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("locality");

    /// <summary>The place, as units write it.</summary>
    public static Field<string> Name { get; } = Schema.Add("name", new TextType(80, TextUse.Official), "\"Tên địa bàn\"", Always);

    /// <summary>The plans that bind it; the first is the one whose rules are told. Criteria from them are its own.</summary>
    public static Field<IReadOnlyList<Located<string>>> Plans { get; } =
        Schema.Add("plans", new ListType<Located<string>>(new ReferenceType(Family.Document)), "[MÃ-VĂN-BẢN]", Always);

    /// <summary>What the plan asks, in its words, for the page on how to nominate somebody.</summary>
    public static Field<IReadOnlyList<string>> Rules { get; } =
        Schema.Add("rules", new ListType<string>(new TextType(600, TextUse.Official)), "[\"Hàng quý, mỗi đơn vị lựa chọn và giới thiệu từ 01 điển hình tiên tiến trở lên.\"]");

    /// <summary>Where the plan has stories sent; sending them to the site does not take its place.</summary>
    public static Field<string> SendTo { get; } =
        Schema.Add("send_to", new TextType(300, TextUse.Official), "\"Tên cơ quan nhận bài\"");

    /// <summary>What the plan asks of some units in some years.</summary>
    public static Field<Record> Yearly { get; } =
        Schema.Add("yearly", new MapType(YearlyQuotaSchema.Schema), "{ at_least: 1, years: [2023], text: \"Ít nhất 01 mô hình\" }");
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
