using Recognition.Content.Schema;
using Recognition.Content.Values;
using static Recognition.Content.Schema.Requirement;

namespace Recognition.Content.Kinds.Stories;

/// <summary>What a story may hold: <c>input/stories/**/*.md</c>.</summary>
public static class StorySchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("story", body: TextUse.Told);

    /// <summary>Title.</summary>
    public static Field<string> Title { get; } =
        Schema.Add("title", new TextType(120), "\"Tên bài viết\"", Always, new Searched<Story>(SearchPlace.Title, s => [s.Title]), ["title"]);

    /// <summary>Name in the address; from the file name if left out.</summary>
    public static Field<string> Slug { get; } = Schema.Add("slug", new SlugType(), "hien-dat-mo-duong", data: ["slug", "url"]);

    /// <summary>Summary of achievements (tóm tắt thành tích).</summary>
    public static Field<string> Summary { get; } =
        Schema.Add("summary", new TextType(300), "\"Tóm tắt thành tích trong một, hai câu.\"", ToPublish, new Searched<Story>(SearchPlace.Summary, s => [s.Summary]), ["summary"]);

    /// <summary>Kind of subject.</summary>
    public static Field<Located<string>> Subject { get; } =
        Schema.Add("subject", new ReferenceType(Family.Subject), "MÃ-ĐỐI-TƯỢNG", ToPublish, Searched.Facet, ["subject", "subject_label"]);

    /// <summary>Who is honoured.</summary>
    public static Field<Record> Honoree { get; } = Schema.Add(
        "honoree",
        new MapType(HonoreeSchema.Schema),
        "{ name: \"Tên người hoặc tập thể\" }",
        ToPublish,
        new Searched<Story>(SearchPlace.Facts, s => [s.HeadOf?.Name, s.HonoreeGroup?.Label]));

    /// <summary>Fields of merit.</summary>
    public static Field<IReadOnlyList<Located<string>>> Category { get; } =
        Schema.Add("category", ListOf(Family.Category), "MÃ-LĨNH-VỰC", ToPublish, Searched.Facet, ["categories", "category_labels"]);

    /// <summary>The unit that introduces the story.</summary>
    public static Field<Located<string>> Unit { get; } =
        Schema.Add("unit", new ReferenceType(Family.Unit), "MÃ-ĐƠN-VỊ", ToPublish, Searched.Facet, ["unit", "unit_name"]);

    /// <summary>The quarter in which it is introduced.</summary>
    public static Field<Quarter?> Quarter { get; } = Schema.Add("quarter", new QuarterType(), "NĂM-QUÝ", ToPublish, Searched.Facet, ["quarter"]);

    /// <summary>Awards.</summary>
    public static Field<IReadOnlyList<Record>> Award { get; } = Schema.Add(
        "award",
        new ListType<Record>(new MapType(StoryAwardSchema.Schema, StoryAwardSchema.Award)),
        "[{ award: MÃ-KHEN-THƯỞNG, decision: \"SỐ/QĐ-UBND\", date: NĂM-THÁNG-NGÀY }]",
        search: new Searched<Story>(SearchPlace.Body, s => s.Awards.SelectMany(a => new[] { a.Revocation is null ? null : a.Award.Label, a.Decision, a.Issuer, a.Revocation?.Decision, a.Revocation?.Reason })) { Order = 2, IsFacet = true },
        data: ["awards", "award_labels"]);

    /// <summary>Campaigns.</summary>
    public static Field<IReadOnlyList<Located<string>>> Campaign { get; } =
        Schema.Add("campaign", ListOf(Family.Campaign), "MÃ-ĐỢT-THI-ĐUA", search: Searched.Facet, data: ["campaigns"]);

    /// <summary>Movements.</summary>
    public static Field<IReadOnlyList<Located<string>>> Movement { get; } = Schema.Add(
        "movement",
        ListOf(Family.Movement),
        "MÃ-PHONG-TRÀO",
        search: new Searched<Story>(SearchPlace.Facts, s => s.Movements.Select(m => m.Label)),
        data: ["movements"]);

    /// <summary>Tags.</summary>
    public static Field<IReadOnlyList<Located<string>>> Tag { get; } =
        Schema.Add("tag", ListOf(Family.Tag), "MÃ-TỪ-KHÓA", search: new Searched<Story>(SearchPlace.Facts, s => s.Tags.Select(t => t.Label)), data: ["tags"]);

    /// <summary>Level of recognition.</summary>
    public static Field<Located<string>> Level { get; } =
        Schema.Add("level", new ReferenceType(Family.Level), "MÃ-MỨC-ĐỘ", ToPublish, Searched.Facet, ["level", "level_label"]);

    /// <summary>Earlier levels with their dates.</summary>
    public static Field<IReadOnlyList<Record>> LevelHistory { get; } = Schema.Add(
        "level_history",
        new ListType<Record>(new MapType(LevelStepSchema.Schema)),
        "[{ level: MÃ-MỨC-ĐỘ, date: NĂM-THÁNG-NGÀY }]");

    /// <summary>What was achieved, with evidence for every figure.</summary>
    public static Field<IReadOnlyList<Record>> Achievements { get; } = Schema.Add(
        "achievements",
        new ListType<Record>(new MapType(AchievementSchema.Schema, AchievementSchema.Claim)),
        "[{ claim: \"Việc đã làm\", figure: \"Số lượng và đơn vị tính\", evidence: \"Tên giấy tờ làm căn cứ, ngày lập\" }]",
        ToPublish,
        new Searched<Story>(SearchPlace.Body, s => s.Achievements.SelectMany(a => new[] { a.Claim, a.Figure, a.Evidence })) { Order = 1 });

    /// <summary>Words of people, set beside the text.</summary>
    public static Field<IReadOnlyList<Record>> Quotes { get; } = Schema.Add(
        "quotes",
        new ListType<Record>(new MapType(QuoteSchema.Schema)),
        "[{ text: \"Lời nói, không cần ngoặc kép\", speaker: \"Tên người nói\", post: \"Chức danh hoặc vai của người nói\" }]",
        search: new Searched<Story>(SearchPlace.Body, s => s.Quotes.SelectMany(q => new[] { q.Text, q.Speaker, q.Post })),
        data: ["quotes"]);

    /// <summary>How others can do the same.</summary>
    public static Field<Record> HowToFollow { get; } = Schema.Add(
        "how_to_follow",
        new MapType(FollowSchema.Schema),
        "{ cost: \"Kinh phí, ai chi\", people: \"Cần mấy người, làm việc gì\", time: \"Mất bao lâu, khi nào bắt đầu\", contact: \"Tên cơ quan hỏi được\" }",
        search: new Searched<Story>(SearchPlace.Body, s => [s.HowToFollow?.Cost, s.HowToFollow?.People, s.HowToFollow?.Time, s.HowToFollow?.Contact, s.HowToFollow?.Text]));

    /// <summary>Criteria that are met.</summary>
    public static Field<IReadOnlyList<Located<string>>> Criteria { get; } =
        Schema.Add("criteria", ListOf(Family.Criterion), "[MÃ-TIÊU-CHÍ]", search: new Searched<Story>(SearchPlace.Body, s => s.Criteria.Select(c => c.Label)) { Order = 3 });

    /// <summary>Sources.</summary>
    public static Field<IReadOnlyList<Record>> Sources { get; } = Schema.Add(
        "sources",
        new ListType<Record>(new MapType(SourceSchema.Schema, SourceSchema.Id)),
        "[MÃ-VĂN-BẢN]",
        ToPublish,
        new Searched<Story>(SearchPlace.Body, s => s.Sources.SelectMany(x => new[] { x.Document?.Number, x.Document?.Title ?? x.Title, x.Document?.Issuer ?? x.Publisher })) { Order = 4 });

    /// <summary>Approval by an office (Nam Định, part V, 1).</summary>
    public static Field<Record> Approved { get; } = Schema.Add(
        "approved",
        new MapType(ApprovalSchema.Schema),
        "{ by: \"Tên cơ quan duyệt bài\", unit: MÃ-ĐƠN-VỊ, date: NĂM-THÁNG-NGÀY }",
        ToPublish,
        new Searched<Story>(SearchPlace.Body, s => [s.Approved?.By, s.Approved?.Unit?.Name]) { Order = 6 });

    /// <summary>Consent to publication (law 91/2025); needed for persons and households.</summary>
    public static Field<Record> Consent { get; } = Schema.Add(
        "consent",
        new MapType(ConsentSchema.Schema) { Condition = "only-consent" },
        "{ status: given, date: NĂM-THÁNG-NGÀY, scope: \"Những gì được phép đăng\" }");

    /// <summary>The main picture.</summary>
    public static Field<Record> Image { get; } = Schema.Add(
        "image",
        new MapType(ImageSchema.Schema),
        "{ file: anh.jpg, alt: \"Mô tả ảnh\", credit: \"Tên người chụp\" }",
        data: ["image", "image_alt", "image_credit"]);

    /// <summary>More pictures.</summary>
    public static Field<IReadOnlyList<Record>> Gallery { get; } = Schema.Add(
        "gallery",
        new ListType<Record>(new MapType(ImageSchema.Schema)),
        "[{ file: anh.jpg, alt: \"Mô tả ảnh\", credit: \"Tên người chụp\" }]");

    /// <summary>Who wrote it.</summary>
    public static Field<string> Author { get; } = Schema.Add(
        "author",
        new TextType(120),
        "\"Tên cơ quan hoặc người viết\"",
        ToPublish,
        new Searched<Story>(SearchPlace.Body, s => [s.Author]) { Order = 7 },
        ["author"]);

    /// <summary>Day of publication; in the future means scheduled.</summary>
    public static Field<DateOnly?> Published { get; } = Schema.Add("published", new DateType(), "NĂM-THÁNG-NGÀY", ToPublish, data: ["published"]);

    /// <summary>Day on which the unit handed it in.</summary>
    public static Field<DateOnly?> Submitted { get; } = Schema.Add("submitted", new DateType(), "NĂM-THÁNG-NGÀY", data: ["submitted", "in_time"]);

    /// <summary>Day of the last change.</summary>
    public static Field<DateOnly?> Updated { get; } = Schema.Add("updated", new DateType(), "NĂM-THÁNG-NGÀY", data: ["updated"]);

    /// <summary>Day by which somebody should look at it again.</summary>
    public static Field<DateOnly?> ReviewBy { get; } = Schema.Add("review_by", new DateType(), "NĂM-THÁNG-NGÀY");

    /// <summary>Where it stands on its way to readers.</summary>
    public static Field<StoryStatus?> Status { get; } = Schema.Add("status", StatusType, "draft", Always);

    /// <summary>What became of it since.</summary>
    public static Field<IReadOnlyList<Record>> Updates { get; } = Schema.Add(
        "updates",
        new ListType<Record>(new MapType(UpdateSchema.Schema)),
        "[{ date: NĂM-THÁNG-NGÀY, text: \"Việc đã có thêm từ khi đăng bài\" }]",
        search: new Searched<Story>(SearchPlace.Body, s => s.Updates.Select(u => u.Text)) { Order = 5 });

    /// <summary>Who took it up (nhân rộng).</summary>
    public static Field<IReadOnlyList<Record>> Spread { get; } = Schema.Add(
        "spread",
        new ListType<Record>(new MapType(SpreadSchema.Schema)),
        "[{ unit: MÃ-ĐƠN-VỊ, date: NĂM-THÁNG, text: \"Đã làm được gì\" }]",
        search: new Searched<Story>(SearchPlace.Body, s => s.Spread.SelectMany(x => new[] { x.Unit?.Name, x.Place, x.Text, x.Figure, x.Evidence })) { Order = 8 });

    /// <summary>To whom it was passed on.</summary>
    public static Field<IReadOnlyList<Record>> IntroducedTo { get; } = Schema.Add(
        "introduced_to",
        new ListType<Record>(new MapType(IntroductionSchema.Schema)),
        "[{ office: \"Nơi nhận giới thiệu\", date: NĂM-THÁNG-NGÀY, document: \"SỐ/KÝ-HIỆU\" }]",
        search: new Searched<Story>(SearchPlace.Body, s => s.IntroducedTo.SelectMany(x => new[] { x.Office, x.Document, x.Event })) { Order = 9 });

    /// <summary>Old addresses.</summary>
    public static Field<IReadOnlyList<Located<string>>> Aliases { get; } =
        Schema.Add("aliases", new ListType<Located<string>>(new AddressType()), "[ten-cu]");

    /// <summary>Whether it is an illustration and not a real story.</summary>
    public static Field<bool> Sample { get; } = Schema.Add("sample", new BooleanType(), "true", data: ["sample"]);

    private static ChoiceType<StoryStatus> StatusType => new(
        ("draft", StoryStatus.Draft),
        ("review", StoryStatus.Review),
        ("published", StoryStatus.Published),
        ("withdrawn", StoryStatus.Withdrawn));

    private static ListType<Located<string>> ListOf(Family family) => new(new ReferenceType(family));
}
