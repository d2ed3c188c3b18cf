using Recognition.Content.Schema;
using Recognition.Content.Values;
using static Recognition.Content.Schema.Requirement;

namespace Recognition.Content.Kinds.Stories;

/// <summary>To whom a story was passed on (Côn Đảo: the province's council and portal; Nam Định: the exhibition): a document or an event says so.</summary>
public static class IntroductionSchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("introduction");

    /// <summary>The office, newspaper or whoever received it.</summary>
    public static Field<string> Office { get; } = Schema.Add("office", new TextType(200, TextUse.Official), "\"Nơi nhận giới thiệu\"", Always);

    /// <summary>When.</summary>
    public static Field<PartialDate?> Date { get; } = Schema.Add("date", new PartialDateType(), "NĂM-THÁNG-NGÀY", Always);

    /// <summary>Number of the paper with which it was sent.</summary>
    public static Field<string> Document { get; } = Schema.Add("document", new TextType(160, TextUse.Official), "\"SỐ/KÝ-HIỆU\"");

    /// <summary>Exhibition, conference or issue at which it was shown.</summary>
    public static Field<string> Event { get; } = Schema.Add("event", new TextType(200, TextUse.Official), "\"Tên triển lãm, hội nghị, chuyên mục\"");
}
