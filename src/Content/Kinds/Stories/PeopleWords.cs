using System.Text.RegularExpressions;

namespace Recognition.Content.Kinds.Stories;

/// <summary>The words by which people are named and described: who is called by name, who heads an office, who is to be seen in a picture.</summary>
internal static class PeopleWords
{
    private const string NameWord = @"(?:\p{Lu}[\p{Ll}’']+|\p{Lu}(?![\p{L}.]))";

    private static readonly string[] Addresses =
    [
        "ông", "bà", "anh", "chị", "em", "cháu", "cô", "chú", "bác", "thầy", "cụ", "thầy giáo", "cô giáo", "đồng chí", "đ/c", "già làng", "bác sĩ", "y sĩ", "y tá", "nghệ nhân",
        "tổ trưởng", "đội trưởng", "nhóm trưởng", "chủ tịch", "bí thư", "hiệu trưởng", "giám đốc", "chủ nhiệm", "kỹ sư", "dược sĩ", "nhà giáo",
        "thiếu úy", "trung úy", "thượng úy", "đại úy", "thiếu tá", "trung tá", "thượng tá", "đại tá", "thiếu tướng",
    ];

    /// <summary>Families that most people of the country belong to; a name of three words that begins with one is somebody's.</summary>
    private static readonly string[] FamilyNames =
    [
        "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đinh", "Trịnh", "Đàm",
        "Lò", "Lường", "Quàng", "Tòng", "Giàng", "Sùng", "Vàng", "Thào", "Hạng", "Lầu", "Vừ", "Phàn", "Tẩn", "Chẻo", "Lù", "Kpă",
    ];

    /// <summary>Those who stand in books and names of streets; they need not be asked.</summary>
    private static readonly string[] Known =
        ["Hồ Chí Minh", "Võ Thị Sáu", "Võ Nguyên Giáp", "Nguyễn Trãi", "Lê Lợi", "Trần Hưng Đạo", "Hùng Vương", "Phạm Văn Đồng", "Lê Duẩn", "Trần Phú", "Rịa Vũng Tàu", "Nà Hills", "Hoàng Liên Sơn", "Hoàng Su Phì", "Phan Rang Tháp Chàm", "Lê Hồng Phong", "Nguyễn Huệ", "Lý Thường Kiệt", "Hồ Xuân Hương", "Nguyễn Du", "Tô Hiệu", "Hồ Chủ Tịch"];

    /// <summary>What begins the name of an office and no name of a person: "chị em Hội Phụ nữ", "các em Trường Tiểu học".</summary>
    private static readonly string[] Offices =
        ["Hội ", "Trường ", "Đồn ", "Ban ", "Tổ ", "Đội ", "Ủy ", "Uỷ ", "Đảng ", "Mặt ", "Đoàn Thanh", "Xã ", "Bản ", "Buôn ", "Thôn ", "Phường ", "Huyện ", "Tỉnh ", "Hợp ", "Trung ", "Trạm ", "Sở ", "Bộ ", "Khối ", "Nhà ", "Bệnh ", "Chi "];

    private static readonly string[] Heads =
    [
        "chủ tịch", "bí thư", "hiệu trưởng", "giám đốc", "tổng giám đốc", "viện trưởng", "đồn trưởng", "chỉ huy trưởng", "chính ủy", "chủ nhiệm", "thủ trưởng", "trạm trưởng", "chánh án", "chánh văn phòng", "cục trưởng", "chi cục trưởng", "vụ trưởng", "bộ trưởng",
        "trưởng phòng", "trưởng ban", "trưởng khoa", "trưởng công an", "trưởng trạm", "trưởng đồn", "trưởng đoàn", "tổng biên tập",
    ];

    private static readonly string[] Seen =
    [
        "người", "nhân dân", "tổ viên", "đội viên", "đội bóng", "bí thư", "chủ tịch", "họp", "hội nghị", "lễ trao", "phát biểu", "ông", "bà", "anh", "chị", "em", "cháu", "cụ", "cô", "chú", "bác", "thầy", "bé", "trẻ", "phụ nữ", "đàn ông", "nam giới", "thanh niên", "thiếu niên", "học sinh", "sinh viên", "giáo viên", "công nhân", "nông dân", "ngư dân", "người dân", "dân quân",
        "bộ đội", "chiến sĩ", "cán bộ", "công an", "bác sĩ", "điều dưỡng", "nhân viên", "hội viên", "đoàn viên", "đảng viên", "thành viên", "đại biểu", "tập thể", "gia đình", "vợ chồng", "bà con", "dân làng", "thợ", "xã viên", "tình nguyện viên", "chân dung", "nụ cười", "gương mặt",
    ];

    /// <summary>What is called after somebody.</summary>
    private static readonly string[] CalledAfter = ["trường", "xã", "phường", "thị trấn", "huyện", "làng", "chợ", "cầu", "hồ", "núi", "đảo", "đội", "THPT", "THCS", "chuyên", "tiểu học", "mầm non", "đường", "phố", "công viên", "quỹ", "giải thưởng", "giải", "bệnh viện"];

    /// <summary>Somebody addressed and called by two names or more, or a name with the middle names that nothing else has.</summary>
    private static readonly Regex Naming = new(
        $@"(?<![\p{{L}}\d])(?i:{Any(Addresses)}):?\s+(?<name>{NameWord}(?:\s+{NameWord})+)"
        + $@"|(?<![\p{{L}}\d])(?<!(?i:{Any(CalledAfter)})\s)(?<name>{NameWord}\s(?:Văn|Thị|A)\s{NameWord}(?:\s{NameWord})*|(?:{Any(FamilyNames)})\s{NameWord}\s{NameWord}"
        + $@"|(?:{Any(FamilyNames).ToUpperInvariant()})\s\p{{Lu}}{{1,7}}(?:\s\p{{Lu}}{{1,7}})+(?!\p{{L}})|H['’](?!Mông|Rê|Roi|Hen)\p{{Lu}}\p{{L}}+(?:\s{NameWord})*)"
        + $@"|(?<![\p{{L}}\d])(?<!(?i:các|những|bà|anh|chị|ông)\s)(?i:ông|bà|anh|chị|cô|thầy|bác|chú|cụ)\s(?<name>(?!Hồ\b|Trời|Táo|Công|Cuội|Hai\b|Tổ|Mụ)\p{{Lu}}\p{{Ll}}+)(?!\s\p{{Lu}})",
        RegexOptions.CultureInvariant);

    private static readonly Regex Named = new($@"(?<![\p{{L}}\d]){NameWord}(?:\s+{NameWord})+", RegexOptions.CultureInvariant);

    /// <summary>Whether somebody heads an office: not a deputy, nor one who did so once, nor somebody of theirs.</summary>
    private static readonly Regex Heading = new(
        $@"(?<![\p{{L}}\d])(?<!(?:phó|nguyên|cựu|vợ|con|chồng|trợ lý|thư ký|cố)\s+)(?:(?:{Any(Heads).Replace(@"\ ", @"\s+", StringComparison.Ordinal)})(?![\p{{L}}\d])|CT\.?\s+(?:UBND|HĐND|Hội|UBMTTQ))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Seeing = new(
        $@"(?<![\p{{L}}\d])(?<!(?:không có|vắng|nhà|mặt)\s)(?:{Any(Seen)})(?![\p{{L}}\d])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Whether a text that says who speaks holds a name, and not only "một phụ huynh".</summary>
    public static bool IsName(string speaker) =>
        Named.Match(speaker) is { Success: true } name && !Known.Concat(Offices).Any(k => name.Value.StartsWith(k, StringComparison.Ordinal));

    /// <summary>The first person called by name, and where; nothing if nobody is.</summary>
    public static (string Name, int Index)? FirstNamed(string text)
    {
        foreach (Match match in Naming.Matches(text))
        {
            if (!Known.Concat(Offices).Any(k => match.Groups["name"].Value.StartsWith(k, StringComparison.OrdinalIgnoreCase)))
            {
                return (match.Value, match.Index);
            }
        }

        return null;
    }

    /// <summary>The office somebody heads, as a name says it.</summary>
    public static string? HeadIn(string name) => Heading.Match(name) is { Success: true } head ? head.Value : null;

    /// <summary>Who is to be seen, as the description of a picture says it.</summary>
    public static string? SeenIn(string alt) => Seeing.Match(alt) is { Success: true } seen ? seen.Value : null;

    private static string Any(string[] words) => string.Join('|', words.OrderByDescending(w => w.Length).ThenBy(w => w, StringComparer.Ordinal).Select(Regex.Escape));
}
