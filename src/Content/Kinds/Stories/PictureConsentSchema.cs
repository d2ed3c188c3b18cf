using Recognition.Content.Schema;

namespace Recognition.Content.Kinds.Stories;

/// <summary>Consent of the people in one picture: <c>true</c>, a text, or a map with the day on which they agreed.</summary>
public static class PictureConsentSchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("picture-consent");

    /// <summary>What was recorded, in words; a single value stands for it.</summary>
    public static Field<string> Said { get; } = Schema.Add("said", new TextType(160, TextUse.Unpublished), "\"Đồng ý ngày NGÀY/THÁNG/NĂM\"");

    /// <summary>When they agreed.</summary>
    public static Field<DateOnly?> Date { get; } = Schema.Add("date", new DateType(), "NĂM-THÁNG-NGÀY");

    /// <summary>Who agreed, by their part in the picture; never by name.</summary>
    public static Field<string> By { get; } = Schema.Add("by", new TextType(160, TextUse.Unpublished), "\"Người trong ảnh hoặc người giám hộ\"");
}
