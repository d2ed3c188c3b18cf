using System.Text.RegularExpressions;

namespace Recognition.Content.Checks;

/// <summary>
/// How sensitive personal data is told of one person; of a people, a parish or of all who are ill it may be told.
/// Patterns read <see cref="ReaderText.Flat"/>. They begin with plain words, which are found quickly; what comes before them is looked at after.
/// </summary>
internal static partial class SensitivePatterns
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline;

    private const string Somebody = "ông|bà|anh|chị|em|cháu|cụ|cô|chú|bác|thầy|tôi|chàng trai|cô gái|cô giáo|thầy giáo|già làng|bác sĩ|người (?:con|phụ nữ|mẹ|cha|vợ|chồng|lính|thầy|chiến sĩ|cán bộ|đảng viên)";

    private const string Pause = "^|[,;:(–—-]";

    /// <summary>Before the name of a people.</summary>
    [GeneratedRegex($@"dân tộc(?<=(?:{Pause}|\b(?:là|gốc|thuộc|vốn|thành phần|{Somebody})) ?(?:một )?(?:người )?dân tộc):? ", Options)]
    public static partial Regex Ethnicity();

    /// <summary>Before the name of a people, which nothing or little may follow: "người Thái ở bản trên" is one, "người Thái trồng lúa" are many.</summary>
    [GeneratedRegex($@"người(?<=(?:[,(–—-]|\b(?:là|gốc|vốn|{Somebody})) ?(?:một )?người) ", Options)]
    public static partial Regex OneOfAPeople();

    /// <summary>What may follow somebody's people.</summary>
    [GeneratedRegex(@"\G ?(?:$|[,.;:)–—-]|ở\b|quê\b|sinh\b|và\b|nhưng\b|đầu tiên\b)", Options)]
    public static partial Regex AfterOneOfAPeople();

    /// <summary>A belief, with its name or without.</summary>
    [GeneratedRegex($@"\b(?:theo|bỏ|cải|nhập|vào) đạo(?<!\b(?:bà con|đồng bào|nhân dân|người dân|nhiều người|số hộ|các hộ|không) theo đạo)(?! đức| lý| làm)|(?:tín đồ|tín hữu|giáo dân|phật tử|đạo hữu|con chiên)(?<=(?:{Pause}|\b(?:là|{Somebody}|gia đình|cả nhà)) ?(?:một |người )?\w+ \w+)\b|(?:có|ngoại|gốc) đạo(?<=\b(?:{Somebody}|gia đình|cả nhà) (?:vốn )?\w+ đạo)(?! đức| lý)", Options)]
    public static partial Regex Belief();

    /// <summary>Before the name of a religion.</summary>
    [GeneratedRegex($@"\b(?:theo|(?:là|tôn giáo:?|gia đình)(?: người)?|{Somebody}) |đạo(?<=[,;:(–—-] ?đạo) ", Options)]
    public static partial Regex Religion();

    /// <summary>Before the name of an illness.</summary>
    [GeneratedRegex(@"\b(?:bị|mắc|mắc phải|nhiễm|phát hiện|mang|chống chọi với|chiến đấu với|sống chung với|vượt qua|qua đời vì|mất vì|chết vì) (?:(?:căn|cái|chứng|bệnh|di chứng|hội chứng|trong mình|người) ){0,3}", Options)]
    public static partial Regex Illness();

    /// <summary>A state of health without the name of an illness.</summary>
    [GeneratedRegex($@"(?:khuyết tật|tàn tật|tàn phế|bệnh tật|thiểu năng|chậm phát triển)(?<=(?:{Pause}|\b(?:là|{Somebody}|bị|có con|con trai|con gái|chồng|vợ|mẹ|cha|bố)) ?(?:là )?(?:một )?(?:người |trẻ )?\w+ \w+(?: \w+)?)\b|(?:bệnh|ốm) (?:nặng|hiểm nghèo|liệt giường)(?<=\b(?:{Somebody}|bị) \w+ \w+(?: \w+)?)|\b(?:xạ trị|hóa trị|hoá trị|chạy thận|ghép thận|ghép gan)\b", Options)]
    public static partial Regex Health();

    /// <summary>An offence or an addiction.</summary>
    [GeneratedRegex($@"(?:tiền án|tiền sự|án tích)(?<=\b(?:có|từng có|mang) (?:một )?\w+ \w+)|\b(?:từng|đã|bị|mới|sau khi|vừa) (?:(?:đi|ngồi|ra|mãn hạn|ở) tù|nghiện|cai nghiện|chấp hành xong (?:bản )?án|bị kết án|mãn hạn)|\b(?:nghiện|ra tù|mãn hạn tù)(?<=\b(?:{Somebody}) (?:nghiện|ra tù|mãn hạn tù))", Options)]
    public static partial Regex Offence();
}
