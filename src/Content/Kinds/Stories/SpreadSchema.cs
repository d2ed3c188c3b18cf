using Recognition.Content.Schema;
using Recognition.Content.Values;
using static Recognition.Content.Schema.Requirement;

namespace Recognition.Content.Kinds.Stories;

/// <summary>Who took up what a story tells of, when, and what came of it ("xây dựng và nhân rộng điển hình", all five plans).</summary>
public static class SpreadSchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("spread");

    /// <summary>The unit that took it up.</summary>
    public static Field<Located<string>> Unit { get; } = Schema.Add("unit", new ReferenceType(Family.Unit), "MÃ-ĐƠN-VỊ");

    /// <summary>Who took it up, where that is no unit of this site.</summary>
    public static Field<string> Place { get; } = Schema.Add("place", new TextType(160), "\"Nơi học theo, nếu không có trong danh sách đơn vị\"");

    /// <summary>When.</summary>
    public static Field<PartialDate?> Date { get; } = Schema.Add("date", new PartialDateType(), "NĂM-THÁNG", Always);

    /// <summary>How; they do it themselves, if nothing else is said.</summary>
    public static Field<SpreadKind?> Kind { get; } = Schema.Add("kind", new ChoiceType<SpreadKind>(("lam-theo", SpreadKind.Followed), ("tham-quan", SpreadKind.Visited)), "tham-quan");

    /// <summary>What came of it.</summary>
    public static Field<string> Text { get; } = Schema.Add("text", new TextType(300), "\"Đã làm được gì\"");

    /// <summary>How much.</summary>
    public static Field<string> Figure { get; } = Schema.Add("figure", new TextType(80), "\"Số lượng và đơn vị tính\"");

    /// <summary>How one knows.</summary>
    public static Field<string> Evidence { get; } = Schema.Add("evidence", new TextType(300), "\"Tên giấy tờ làm căn cứ, ngày lập\"");

    /// <summary>The follower's own story.</summary>
    public static Field<Located<string>> Story { get; } = Schema.Add("story", new ReferenceType(Family.Story), "MÃ-BÀI-VIẾT");
}
