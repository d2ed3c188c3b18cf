using System.Text.RegularExpressions;

namespace Recognition.Content.Kinds.Stories;

/// <summary>The words by which people agree, refuse or leave open. Data of <see cref="RecordedConsent"/>: each list stands here and nowhere else.</summary>
internal static class ConsentWords
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly string[] Agreeing =
        ["đồng ý", "chấp thuận", "ưng thuận", "nhất trí", "cho phép", "được phép", "đã cho đăng", "agreed", "agrees", "consented"];

    /// <summary>Words that are a yes only if they are all that was written.</summary>
    private static readonly string[] AgreeingAlone = ["true", "có", "rồi", "đã có", "yes", "có đồng ý", "được"];

    private static readonly string[] Refusing =
    [
        "không", "ko", "chưa", "chẳng", "chả", "đừng", "từ chối", "khước từ", "phản đối", "cấm", "trừ", "ngoài", "ngoại trừ", "loại trừ", "thôi", "rút", "hủy", "huỷ",
        "thu hồi", "hết", "gỡ", "xóa", "xoá", "bỏ", "tránh", "ngại", "thiếu", "phi", "miễn", "bất", "false", "no", "not", "non", "never", "without", "refused", "withdrawn", "n/a",
    ];

    /// <summary>Words that leave it open, or tie it to something a program cannot see.</summary>
    private static readonly string[] Doubting =
    [
        "xin", "đang", "sẽ", "chờ", "đợi", "sắp", "dự kiến", "định", "có thể", "có lẽ", "hình như", "chắc", "nghe nói", "hỏi", "đề nghị", "cần", "phải", "nếu", "điều kiện", "miễn là",
        "khi nào", "đến", "sau này", "tính sau", "để sau", "điền sau", "hạn chế", "báo khác", "nơi khác", "chưa rõ", "đến khi", "sau khi", "chỉ", "che", "mờ", "tạm", "mong", "muốn", "liệu", "hay", "hoặc", "hẹn", "ngầm", "mặc định", "coi như", "xem như", "cho là", "một phần",
        "pending", "will", "maybe", "if", "ask", "asked", "only", "tbd",
    ];

    /// <summary>Words beside "ảnh" that make it something else than a picture of the person: influence, a trade, a film.</summary>
    private static readonly string[] BeforeOther = ["nhiếp", "điện", "phim", "hiệu", "tiệm", "thợ", "thợ chụp", "nghề", "nghề chụp", "việc chụp", "máy"];

    /// <summary>Whether it says yes.</summary>
    public static Regex Yes { get; } = Words(Agreeing);

    /// <summary>Whether a part of a text speaks of the whole story, and not of one thing in it.</summary>
    public static Regex Whole { get; } = Words([.. Agreeing, "nêu tên", "họ tên", "đăng bài", "câu chuyện", "lên bài"]);

    /// <summary>Whether it says yes and nothing else.</summary>
    public static Regex YesAlone { get; } = new($"^(?:{Any(AgreeingAlone)})$", Options);

    /// <summary>Whether it says no, or leaves it open.</summary>
    public static Regex NoOrOpen { get; } = new($@"(?<![\p{{L}}\d])(?:{Any(Refusing)}|{Any(Doubting)})(?![\p{{L}}\d])|[?…]|\.\.\.", Options);

    /// <summary>Whether a part of a text says that nobody is to be seen; it must be all that this part says ("không có người đồng ý" is a no).</summary>
    public static Regex Nobody { get; } = new(
        @"^(?:(?:trong |tranh |bức )?(?:ảnh|hình|tranh)(?: vẽ)? )?không (?:có|chụp|vẽ|thấy) (?:người|ai)(?: thật| nào| nào cả| cả)?(?: trong (?:ảnh|hình|tranh))?$", Options);

    /// <summary>Whether a part of a list names pictures.</summary>
    public static Regex Pictures { get; } = new(
        $@"(?<![\p{{L}}\d])(?<!(?:{Any(BeforeOther)})\s)(?:hình ảnh|tranh ảnh|ảnh|hình chụp|chân dung)(?!\s+hưởng)(?![\p{{L}}\d])", Options);

    /// <summary>Whether a part of a list leaves out something that is named, and not pictures: "không nêu nơi ở".</summary>
    public static Regex LeavesOutOther { get; } = new(@"^không (?:nêu|kể|ghi|nhắc|nói|tiết lộ)(?: rõ| đến| về| tới)* (?!gì|ai|tất|hết|hình|ảnh)\p{L}", Options);

    private static Regex Words(string[] words) => new($@"(?<![\p{{L}}\d])(?:{Any(words)})(?![\p{{L}}\d])", Options);

    private static string Any(string[] words) => string.Join('|', words.OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal).Select(Regex.Escape));
}
