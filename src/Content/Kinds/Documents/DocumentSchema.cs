using Recognition.Content.Schema;
using Recognition.Content.Values;
using static Recognition.Content.Schema.Requirement;

namespace Recognition.Content.Kinds.Documents;

/// <summary>An entry of the document register: <c>input/documents.yml</c>.</summary>
public static class DocumentSchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("document");

    /// <summary>Name by which others refer to it.</summary>
    public static Field<string> Id { get; } = Schema.Add("id", new SlugType(), "ma-van-ban", Always);

    /// <summary>Number and sign, where it has one.</summary>
    public static Field<string> Number { get; } = Schema.Add("number", new TextType(80, TextUse.Official), "\"SỐ/KH-UBND\"");

    /// <summary>Title.</summary>
    public static Field<string> Title { get; } = Schema.Add("title", new TextType(500, TextUse.Official), "\"Tên văn bản\"", Always);

    /// <summary>Who issued it.</summary>
    public static Field<string> Issuer { get; } = Schema.Add("issuer", new TextType(200, TextUse.Official), "\"Tên cơ quan ban hành\"", Always);

    /// <summary>Its date; the register settles conflicts between plans.</summary>
    public static Field<PartialDate?> Date { get; } = Schema.Add("date", new PartialDateType(), "2020-09-28");

    /// <summary>Begin of the time it is for, where it says one.</summary>
    public static Field<PartialDate?> From { get; } = Schema.Add("from", new PartialDateType(), "2022-01");

    /// <summary>End of the time it is for: later stories take its criteria as a reference only.</summary>
    public static Field<PartialDate?> To { get; } = Schema.Add("to", new PartialDateType(), "2025-12");

    /// <summary>What it asks, where it is a plan.</summary>
    public static Field<Record> Plan { get; } = Schema.Add("plan", new MapType(PlanSchema.Schema), "{ localities: [\"Tên địa bàn\"] }");

    /// <summary>Where it can be read.</summary>
    public static Field<Uri> Url { get; } = Schema.Add("url", new UrlType(), "https://example.org/van-ban");

    /// <summary>A remark.</summary>
    public static Field<string> Note { get; } = Schema.Add("note", new TextType(500, TextUse.Explained), "\"Ghi chú\"");
}
