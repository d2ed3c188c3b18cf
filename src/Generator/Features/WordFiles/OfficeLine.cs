using System.Text.RegularExpressions;
using Recognition.Content.Values;

namespace Recognition.Generator.Features.WordFiles;

/// <summary>Lines that stand around the text of an official letter (decree 30/2020), and are no part of a story.</summary>
internal static partial class OfficeLine
{
    private const int Longest = 120;

    private static readonly string[] Mottos = ["cong-hoa-xa-hoi-chu-nghia-viet-nam", "cong-hoa-xhcn-viet-nam", "doc-lap-tu-do-hanh-phuc", "dang-cong-san-viet-nam"];

    private static readonly HashSet<string> Posts =
    [
        "chu-tich", "pho-chu-tich", "giam-doc", "pho-giam-doc", "hieu-truong", "pho-hieu-truong", "bi-thu", "pho-bi-thu", "truong-ban", "pho-truong-ban", "truong-phong",
        "chi-huy-truong", "doi-truong", "truong-cong-an", "thu-truong-don-vi", "thu-truong-co-quan", "chanh-van-phong", "nguoi-viet", "nguoi-viet-bai", "nguoi-bao-cao", "nguoi-viet-bao-cao", "nguoi-lap",
        "nguoi-khai",
    ];

    /// <summary>The lines of a block.</summary>
    public static IEnumerable<string> LinesOf(Block block) => block.Paragraphs.SelectMany(p => p.Text.Split('\n')).Select(line => line.Trim()).Where(line => line.Length > 0);

    /// <summary>Whether it is the name of the state with its motto, or that of the Party.</summary>
    public static bool IsMotto(string line) => line.Length <= Longest && Slug.From(line) is var slug && Mottos.Any(motto => slug.Contains(motto, StringComparison.Ordinal));

    /// <summary>Whether it is the number of a document.</summary>
    public static bool IsNumber(string line) => line.Length <= Longest && Number().IsMatch(line);

    /// <summary>Whether it is where and when a document was signed.</summary>
    public static bool IsPlaceAndDay(string line) => line.Length <= Longest && PlaceAndDay().IsMatch(line);

    /// <summary>Whether it begins the list of those who get the letter.</summary>
    public static bool IsRecipients(string line) => line.Length <= Longest && Slug.From(line).StartsWith("noi-nhan", StringComparison.Ordinal);

    /// <summary>Whether it begins the part where somebody signed.</summary>
    public static bool IsSignature(string line) => line.Length <= Longest
        && (OnBehalf().IsMatch(line) || Signed().IsMatch(line) || Posts.Contains(Slug.From(line)) || (IsCapital(line) && Slug.From(line).StartsWith("xac-nhan-cua", StringComparison.Ordinal)));

    /// <summary>Whether all letters are capitals, as in the name of an office.</summary>
    public static bool IsCapital(string line) => line.Any(char.IsLetter) && !line.Any(char.IsLower);

    [GeneratedRegex(@"^số\s*(?::\s*(?:[\d.…_]|/|$)|[\d.…_]+\s*[-–/]\s*\p{Lu})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\(?\p{L}[^,.;:]{1,60},\s*(?:ngày[\s\d.…_]*tháng[\s\d.…_]*năm[\s\d.…_]*|ngày\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PlaceAndDay();

    [GeneratedRegex(@"^(?:T\.?/?M|K\.?/?T|T\.?/?L|TUQ|Q)\.\s*\p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex OnBehalf();

    [GeneratedRegex(@"^\(\s*(?:đã ký|ký|chữ ký)\b[^)]*\)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Signed();
}
