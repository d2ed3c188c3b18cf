using System.Text.RegularExpressions;

namespace Recognition.Content.Checks;

/// <summary>
/// How people write what is never collected and never published (law 91/2025): telephones, e-mail addresses, identity numbers, bank accounts, birth dates,
/// homes. The patterns read <see cref="Values.VisibleText"/>: there, every blank is a blank and every dash a hyphen.
/// </summary>
internal static partial class PersonalData
{
    /// <summary>What may stand between the digits of one number.</summary>
    private const string Gap = @"(?:[ .\-/()\n·_]{0,3}|,)";

    /// <summary>
    /// An e-mail address, also where the sign is written in words. A point ends it where a sentence ends; only if there is no plain name of a host
    /// is one looked for with blanks or words for its points.
    /// </summary>
    [GeneratedRegex(@"[\p{L}\d][\p{L}\d._%+-]{0,63}(?: ?@ ?| ?[(\[{] ?(?:at|a còng|a vòng) ?[)\]}] ?)"
        + @"(?:[A-Za-z\d-]+(?:\.(?-i:(?!\p{Lu}\p{Ll}))[A-Za-z\d-]+)*\.(?-i:(?!\p{Lu}\p{Ll}))[A-Za-z]{2,}(?![\p{L}\d])"
        + @"|[A-Za-z\d-]+(?:(?: ?\.(?-i:(?! \p{Lu}))| \.| ?[(\[{] ?(?:dot|chấm) ?[)\]}]) ?[A-Za-z\d-]+)+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex Email();

    /// <summary>
    /// A citizen's number has twelve digits and begins with the code of a province, 001 to 096; an old one has nine, and is told by the word before it,
    /// as are those of passports, of insurance and of driving licences.
    /// </summary>
    [GeneratedRegex(@"(?<![\d,/]|\d[.-])0(?:[ .-]?\d){11}(?![\d/])|(?<=\b(?:hộ chiếu|passport)[^\d\n]{0,30})(?<!\p{L})\p{L}\d{7,8}(?!\d)|(?<=\b(?:BHXH|BHYT|GPLX|bảo hiểm xã hội|bảo hiểm y tế|giấy phép lái xe|mã số thuế cá nhân)[^\d\n]{0,12}(?:số|:) ?:? ?)(?:[A-Z]{2} ?)?\d(?:[ .-]?\d){8,14}(?!\d)|(?<=\b(?:CCCD|CMND|CMTND|căn cước|chứng minh|định danh|hộ chiếu)[^\d\n]{0,30})\d(?:[ .-]?\d){7,11}(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex IdentityNumber();

    /// <summary>
    /// A mobile number has nine digits after 0, +84 or 84, one of a fixed line ten; the (0) after +84 is not dialled.
    /// Without any of these it is told by the word before it.
    /// </summary>
    [GeneratedRegex(@"(?<![\d,]|\d[.-]|\d/)(?:\(?\+84\)?" + Gap + @"(?:\(0\))?|\(?0084\)?|\(?84\)?(?=" + Gap + @"[35789])|(?:\((?=\d{1,5}\)))?0)" + Gap + @"(?:2(?:" + Gap + @"\d){8,9}|[35789](?:" + Gap + @"\d){8}\d?)(?!\d)"
        + @"|(?<=(?:\bĐT|\bSĐT|\bDĐ|điện thoại|\bZalo|\bhotline|di động|số máy|\balô|\bgọi(?: số)?)[^\d\n]{0,12})[35789](?:" + Gap + @"\d){8}(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex Telephone();

    /// <summary>The number of a bank account is told by the word before it.</summary>
    [GeneratedRegex(@"(?<=\b(?:STK|số tài khoản|tài khoản(?: ngân hàng| số)?|số TK|TK)[^\d\n]{0,40})\d(?:[ .-]?\d){5,18}(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex BankAccount();

    /// <summary>Before a birth date; "học sinh", "vệ sinh", "phát sinh" and the like are other words.</summary>
    private const string Born = @"(?<!\bBác Hồ sinh(?: vào)?(?: ngày)? )(?<=(?:(?<!\b(?:học|vệ|phát|nảy|hy|hi|dân|sản|ký|kí|tái|thí|giáo|sơ|khai|môn|an|hồi|nhân|cứu|mưu|bẩm|ra) )\bsinh(?: vào)?(?: ngày)?|ngày sinh|tháng,? năm sinh|\bn\.s\.?|\bNS|\bSN|sinh nhật(?: \p{L}+){0,3} là|chào đời(?: ngày)?)[:,\s]{1,3}(?:ngày )?)";

    /// <summary>A day and month, with the year or after a word that leaves no doubt; in digits, with words between, or in words.</summary>
    [GeneratedRegex(Born + @"(?:mùng |mồng )?(?:\d{1,2} ?(?:[/.\-]| tháng ) ?\d{1,2} ?(?:[/.\-]|,? năm ) ?\d{2,4}"
        + @"|(?:một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười|mươi|mốt|lăm|rằm)(?: \p{Ll}+){0,3} tháng (?:\d{1,2}|giêng|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|chạp)[\p{Ll} ]*)"
        + @"|(?<=(?:\bngày sinh|\b(?:ông|bà|anh|chị|em|cô|chú|bác|cháu|thầy) sinh ngày)[: ]{1,3})(?:mùng |mồng )?\d{1,2} ?(?:[/.\-]| tháng ) ?\d{1,2}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex BirthDate();

    /// <summary>A home below the commune. A street or a lane alone is no home: works are done there.</summary>
    [GeneratedRegex(@"\b(?:số nhà|nhà số|nhà (?:riêng )?(?:ở|tại) số) ?:? ?\d[\w/-]*(?! của (?:hợp|tổ|đội|đơn|trạm|trường))|\bSN \d[\w/-]*|\bnhà riêng: \d[\w/-]*|\bnhà (?:ông|bà|anh|chị|cô|chú|bác)(?: \p{Lu}\p{Ll}*)* ở (?:số )?\d[\w/-]*|\b(?:trú tại|cư trú tại|thường trú tại|ngụ tại|ở tại|sống tại|nhà ở|nhà tại|địa chỉ nhà)(?: ?:)? (?:số \d[\w/-]*|(?:ngõ|ngách|hẻm|kiệt) (?:số )?\d[\w/-]*|\d+[A-Za-z]?(?:/\d+)+|\d+[A-Za-z]?,? (?:đường|phố|ngõ|ngách|hẻm|kiệt)\b)|\bđịa chỉ:? (?:số )?\d+[A-Za-z]?(?:/\d+)*,? (?:đường|phố|ngõ|ngách|hẻm|kiệt|(?-i:\p{Lu})\p{Ll}+ (?-i:\p{Lu}))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex Home();
}
