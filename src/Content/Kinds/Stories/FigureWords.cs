using System.Text.RegularExpressions;

namespace Recognition.Content.Kinds.Stories;

/// <summary>Finds figures of achievement in words: how many, how much. Years, days, numbers of decisions and names such as "Tổ 5" are none.</summary>
internal static class FigureWords
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    /// <summary>What is counted: a number before one of these is a figure, whatever stands before it.</summary>
    private static readonly string[] Measures =
    [
        "người", "hộ", "em", "anh", "chị", "bà", "ông", "cháu", "cụ", "con", "cây", "học sinh", "thành viên", "hội viên", "đoàn viên", "đảng viên", "lao động", "gia đình", "khẩu", "lượt", "suất",
        "phần", "bộ", "cuốn", "quyển", "căn", "ngôi", "nhà", "lần", "buổi", "cuộc", "hồ sơ", "vụ", "việc", "mét", "m", "m²", "m2", "m³", "m3", "km", "ha", "héc-ta", "sào", "mẫu", "công", "kg", "ký",
        "tấn", "tạ", "yến", "lít", "đồng", "triệu", "tỷ", "tỉ", "nghìn", "ngàn", "trăm", "chục", "giờ", "phút", "ca", "xe", "chuyến", "đơn vị máu", "máy", "giếng", "bể", "cột", "điểm", "mô hình", "lớp", "%",
    ];

    /// <summary>A number after one of these is a name, a day or an order.</summary>
    private static readonly string[] Naming =
    [
        "ngày", "tháng", "năm", "quý", "tuần", "kỳ", "vụ", "mùa", "năm học", "giai đoạn", "nhiệm kỳ", "từ", "đến", "trước", "sau", "hè", "xuân", "tết", "dịp", "lễ",
        "tổ", "bản", "thôn", "ấp", "buôn", "bon", "xóm", "làng", "khu", "khu phố", "khối", "cụm", "đội", "nhóm", "phường", "xã", "quận", "huyện", "tiểu khu", "tổ dân phố", "chi bộ", "chi hội", "chi đoàn", "phân xưởng", "xưởng",
        "tiểu đoàn", "trung đoàn", "đại đội", "lữ đoàn", "sư đoàn", "quân khu", "vùng", "công ty", "trường", "trạm", "phòng", "nhà", "cầu", "kênh", "cống", "bến", "mốc", "cột mốc", "km", "đường", "quốc lộ", "ql", "tỉnh lộ", "ngõ", "hẻm",
        "lớp", "khóa", "khoá", "cấp", "loại", "hạng", "bậc", "nhóm tuổi", "mức", "thứ", "lần", "lần thứ", "số", "điều", "khoản", "mục", "phần", "chỉ thị", "nghị quyết", "nghị định", "quyết định", "kế hoạch", "đề án", "chương trình", "thông tư", "kết luận", "công nghiệp", "phiên bản", "tập", "bài", "ca",
    ];

    private static readonly Regex Number = new(
        @"(?<![\p{L}\d/.,-]|\p{L}[-–])(?<n>\d{1,3}(?:[.,]\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)(?<range>\s?[-–]\s?\d+(?:[.,]\d+)*)?(?<after>\s?%|(?:m²|m2|m³|m3|m|km|ha|kg|tr|l)(?![\p{L}\d]))?(?![\p{L}\d/]|-\p{L}|\.\d)",
        Options);

    private static readonly Regex Measure = new($@"^\s*(?:{Any(Measures)})(?![\p{{L}}\d])", Options);
    private static readonly Regex NamedBefore = new($@"(?<![\p{{L}}\d])(?:{Any(Naming)})(?:\s\d+(?:,| và| đến|-|–))*\s*$", Options);

    private static readonly Regex InWords = new(
        @"(?<![\p{L}\d])(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nửa|mấy|vài|hàng|cả|gần|hơn|trên)\s(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|chục)(?!\s(?:lệ|năm nay|phú))(?=\s\p{L})"
        + @"|(?<![\p{L}\d])(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín)\smươi(?:\s(?:mốt|một|hai|ba|tư|bốn|lăm|nhăm|sáu|bảy|tám|chín))?(?![\p{L}\d]|\s(?:năm|tuổi)(?![\p{L}]))"
        + @"|(?<![\p{L}\d])(?:tăng|gấp|giảm|bằng|còn)\s(?:gấp\s)?(?:đôi|rưỡi|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều)\slần|(?:một\s)?nửa|một\sphần\s(?:hai|ba|tư|năm))(?![\p{L}\d])",
        Options);

    /// <summary>The first figure in a text, or nothing.</summary>
    public static string? FirstIn(string text)
    {
        foreach (Match match in Number.Matches(text))
        {
            if (match.Groups["after"].Success || Measure.IsMatch(text[(match.Index + match.Length)..]) || !IsName(match, text))
            {
                return match.Value;
            }
        }

        return InWords.Match(text) is { Success: true } words ? words.Value : null;
    }

    private static bool IsName(Match match, string text) =>
        NamedBefore.IsMatch(text[..match.Index]) || IsYear(match.Groups["n"].Value);

    private static bool IsYear(string number) => number.Length == 4 && (number.StartsWith("19", StringComparison.Ordinal) || number.StartsWith("20", StringComparison.Ordinal));

    private static string Any(string[] words) => string.Join('|', words.OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal).Select(Regex.Escape));
}
