using Recognition.Content.Schema;
using Recognition.Content.Values;
using static Recognition.Content.Schema.Requirement;

namespace Recognition.Content.Kinds.Stories;

/// <summary>Who is honoured.</summary>
public static class HonoreeSchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("honoree");

    /// <summary>Name of the person, household, collective or work.</summary>
    public static Field<string> Name { get; } = Schema.Add("name", new TextType(160), "\"Tên người hoặc tập thể\"", Always, new Searched<Story>(SearchPlace.Title, s => [s.HonoreeName]), ["honoree"]);

    /// <summary>Group of people.</summary>
    public static Field<Located<string>> Group { get; } = Schema.Add("group", new ReferenceType(Family.Group), "MÃ-NHÓM", data: ["honoree_group"]);

    /// <summary>The unit the person heads (Phong Thổ: only together with that unit's own story).</summary>
    public static Field<Located<string>> HeadOf { get; } = Schema.Add("head_of", new ReferenceType(Family.Unit), "MÃ-ĐƠN-VỊ", data: ["head_of"]);
}

/// <summary>An award a story tells of.</summary>
public static class StoryAwardSchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("story-award");

    /// <summary>Which award.</summary>
    public static Field<Located<string>> Award { get; } = Schema.Add("award", new ReferenceType(Family.Award), "MÃ-KHEN-THƯỞNG", Always);

    /// <summary>Number of the decision.</summary>
    public static Field<string> Decision { get; } = Schema.Add("decision", new TextType(80, TextUse.Official), "\"SỐ/QĐ-UBND\"");

    /// <summary>Date of the decision.</summary>
    public static Field<DateOnly?> Date { get; } = Schema.Add("date", new DateType(), "NĂM-THÁNG-NGÀY");

    /// <summary>Who decided, where that differs from the award's usual issuer.</summary>
    public static Field<string> Issuer { get; } = Schema.Add("issuer", new TextType(160, TextUse.Official), "\"Tên cơ quan quyết định\"");

    /// <summary>Whether it was given on the spot (đột xuất).</summary>
    public static Field<bool> OnTheSpot { get; } = Schema.Add("on_the_spot", new BooleanType(), "true");

    /// <summary>Whether the decision honours others as well, so that several stories name it.</summary>
    public static Field<bool> Joint { get; } = Schema.Add("joint", new BooleanType(), "true");

    /// <summary>The decision that took it back.</summary>
    public static Field<Record> Revoked { get; } =
        Schema.Add("revoked", new MapType(RevocationSchema.Schema), "{ date: NĂM-THÁNG-NGÀY, decision: \"SỐ/QĐ-UBND\", reason: \"Lý do\" }");
}

/// <summary>How an award was taken back (law 06/2022: decisions can be cancelled).</summary>
public static class RevocationSchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("revocation");

    /// <summary>Date.</summary>
    public static Field<DateOnly?> Date { get; } = Schema.Add("date", new DateType(), "NĂM-THÁNG-NGÀY", Always);

    /// <summary>Number of the decision.</summary>
    public static Field<string> Decision { get; } = Schema.Add("decision", new TextType(80, TextUse.Official), "\"SỐ/QĐ-UBND\"");

    /// <summary>Why.</summary>
    public static Field<string> Reason { get; } = Schema.Add("reason", new TextType(300), "\"Lý do\"");
}

/// <summary>One step up the ladder of recognition (Nam Định, part IV, 1).</summary>
public static class LevelStepSchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("level-step");

    /// <summary>The level.</summary>
    public static Field<Located<string>> Level { get; } = Schema.Add("level", new ReferenceType(Family.Level), "MÃ-MỨC-ĐỘ", Always);

    /// <summary>Since when.</summary>
    public static Field<DateOnly?> Date { get; } = Schema.Add("date", new DateType(), "NĂM-THÁNG-NGÀY", Always);
}

/// <summary>Something achieved.</summary>
public static class AchievementSchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("achievement");

    /// <summary>What was done.</summary>
    public static Field<string> Claim { get; } = Schema.Add("claim", new TextType(300), "\"Việc đã làm\"", Always);

    /// <summary>How much.</summary>
    public static Field<string> Figure { get; } = Schema.Add("figure", new TextType(80), "\"Số lượng và đơn vị tính\"");

    /// <summary>How one knows.</summary>
    public static Field<string> Evidence { get; } = Schema.Add("evidence", new TextType(300), "\"Tên giấy tờ làm căn cứ, ngày lập\"");
}

/// <summary>Where a story comes from: a document of the register, or something else with a title.</summary>
public static class SourceSchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("source");

    /// <summary>A document of the register.</summary>
    public static Field<Located<string>> Id { get; } = Schema.Add("id", new ReferenceType(Family.Document), "MÃ-VĂN-BẢN");

    /// <summary>Title of another source.</summary>
    public static Field<string> Title { get; } = Schema.Add("title", new TextType(300), "\"Tên báo cáo, tài liệu\"");

    /// <summary>Who published it.</summary>
    public static Field<string> Publisher { get; } = Schema.Add("publisher", new TextType(160), "\"Tên cơ quan ban hành\"");

    /// <summary>Its date; for a document of the register it must be the register's.</summary>
    public static Field<PartialDate?> Date { get; } = Schema.Add("date", new PartialDateType(), "NĂM-THÁNG-NGÀY");

    /// <summary>Its web address.</summary>
    public static Field<Uri> Url { get; } = Schema.Add("url", new UrlType(), "https://example.org/bao-cao");
}

/// <summary>Who approved a story for publication.</summary>
public static class ApprovalSchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("approval");

    /// <summary>The office.</summary>
    public static Field<string> By { get; } = Schema.Add("by", new TextType(160), "\"Tên cơ quan duyệt bài\"", Always);

    /// <summary>The unit that office belongs to.</summary>
    public static Field<Located<string>> Unit { get; } = Schema.Add("unit", new ReferenceType(Family.Unit), "MÃ-ĐƠN-VỊ");

    /// <summary>When.</summary>
    public static Field<DateOnly?> Date { get; } = Schema.Add("date", new DateType(), "NĂM-THÁNG-NGÀY", Always);
}

/// <summary>Consent of the people a story is about: recorded, never assumed.</summary>
public static class ConsentSchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("consent");

    /// <summary>Given or withdrawn.</summary>
    public static Field<ConsentStatus?> Status { get; } = Schema.Add(
        "status",
        new ChoiceType<ConsentStatus>(("given", ConsentStatus.Given), ("withdrawn", ConsentStatus.Withdrawn), ("not-needed", ConsentStatus.NotNeeded)) { Note = "note-consent" },
        "TÌNH-TRẠNG",
        Always);

    /// <summary>When.</summary>
    public static Field<DateOnly?> Date { get; } = Schema.Add("date", new DateType(), "NĂM-THÁNG-NGÀY", Always);

    /// <summary>To what.</summary>
    public static Field<string> Scope { get; } = Schema.Add("scope", new TextType(300, TextUse.Unpublished), "\"Những gì được phép đăng\"");

    /// <summary>Whether the person is a child.</summary>
    public static Field<bool> Minor { get; } = Schema.Add("minor", new BooleanType(), "true");

    /// <summary>Which guardian agreed, by kinship and date; never by name.</summary>
    public static Field<string> Guardian { get; } = Schema.Add("guardian", new TextType(160, TextUse.Unpublished), "\"Cha, mẹ hoặc người đại diện; ngày đồng ý\"");
}

/// <summary>A picture under <c>input/media/</c>.</summary>
public static class ImageSchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("image");

    /// <summary>File name.</summary>
    public static Field<string> File { get; } = Schema.Add("file", new TextType(200, TextUse.FileName), "anh.jpg", Always);

    /// <summary>What it shows, for those who do not see it.</summary>
    public static Field<string> Alt { get; } = Schema.Add("alt", new TextType(300), "\"Mô tả ảnh\"", Always);

    /// <summary>Who took it.</summary>
    public static Field<string> Credit { get; } = Schema.Add("credit", new TextType(160), "\"Tên người chụp\"", Always);

    /// <summary>Consent of the people in it.</summary>
    public static Field<Record> Consent { get; } =
        Schema.Add("consent", new MapType(PictureConsentSchema.Schema, PictureConsentSchema.Said), "{ date: NĂM-THÁNG-NGÀY }");

    /// <summary>What must stay when it is cropped; without it the program guesses.</summary>
    public static Field<Focus?> Focus { get; } = Schema.Add("focus", new FocusType(), "[0.5, 0.3]");
}

/// <summary>Words of somebody, with who says them: set beside the text.</summary>
public static class QuoteSchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("quote");

    /// <summary>The words, without quotation marks.</summary>
    public static Field<string> Text { get; } = Schema.Add("text", new TextType(400), "\"Lời nói, không cần ngoặc kép\"", Always);

    /// <summary>Who says it.</summary>
    public static Field<string> Speaker { get; } = Schema.Add("speaker", new TextType(120), "\"Tên người nói\"", Always);

    /// <summary>What they are in this: an office, a neighbour, whom it helped.</summary>
    public static Field<string> Post { get; } = Schema.Add("post", new TextType(160), "\"Chức danh hoặc vai của người nói\"");
}

/// <summary>What others need to know to do the same ("Làm theo thế nào").</summary>
public static class FollowSchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("how-to-follow");

    /// <summary>What it costs.</summary>
    public static Field<string> Cost { get; } = Schema.Add("cost", new TextType(300), "\"Kinh phí, ai chi\"", data: ["how_to_follow_cost"]);

    /// <summary>Who is needed.</summary>
    public static Field<string> People { get; } = Schema.Add("people", new TextType(300), "\"Cần mấy người, làm việc gì\"", data: ["how_to_follow_people"]);

    /// <summary>How long it takes.</summary>
    public static Field<string> Time { get; } = Schema.Add("time", new TextType(300), "\"Mất bao lâu, khi nào bắt đầu\"", data: ["how_to_follow_time"]);

    /// <summary>Whom to ask: an office, never a person's number.</summary>
    public static Field<string> Contact { get; } = Schema.Add("contact", new TextType(200), "\"Tên cơ quan hỏi được\"", data: ["how_to_follow_contact"]);

    /// <summary>What to begin with, and what to beware of.</summary>
    public static Field<string> Text { get; } = Schema.Add("text", new TextType(1500), "\"Bắt đầu từ đâu, nên tránh gì\"", data: ["how_to_follow_text"]);
}

/// <summary>A note on what became of a story.</summary>
public static class UpdateSchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("update");

    /// <summary>When.</summary>
    public static Field<DateOnly?> Date { get; } = Schema.Add("date", new DateType(), "NĂM-THÁNG-NGÀY", Always);

    /// <summary>What.</summary>
    public static Field<string> Text { get; } = Schema.Add("text", new TextType(1000), "\"Việc đã có thêm từ khi đăng bài\"", Always);
}
