using System.Text.RegularExpressions;
using Recognition.Content.Kinds.Terms;

namespace Recognition.Content.Kinds.Stories;

/// <summary>Who may give which form of recognition (law 06/2022), and what kind of office a name tells of.</summary>
internal static partial class AwardWords
{
    private static readonly (string Form, AwardTier[] Tiers)[] Forms =
    [
        ("Huân chương", [AwardTier.State]),
        ("Huy chương", [AwardTier.State]),
        ("Bằng khen", [AwardTier.Government, AwardTier.Central, AwardTier.Province]),
        ("Giấy khen", [AwardTier.District, AwardTier.Commune, AwardTier.Grassroots]),
    ];

    private static readonly string[] CitiesLikeProvinces = ["Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế"];

    /// <summary>The form an award's label begins with, and who gives it; nothing if the law leaves it open.</summary>
    public static (string Form, AwardTier[] Tiers)? FormOf(string label)
    {
        foreach (var row in Forms)
        {
            if (label.StartsWith(row.Form, StringComparison.OrdinalIgnoreCase))
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>The level of whoever decided, if the name tells it: "UBND xã A, tỉnh B" is a commune, "Trường X" an office of its own.</summary>
    public static AwardTier? TierOf(string issuer)
    {
        if (Office().IsMatch(issuer))
        {
            return null;
        }

        if (Top().Match(issuer) is { Success: true } top)
        {
            return top.Groups["state"].Success ? AwardTier.State : top.Groups["government"].Success ? AwardTier.Government : AwardTier.Central;
        }

        var match = Government().Match(issuer);
        return match.Groups["place"].Value.ToLowerInvariant() switch
        {
            "tỉnh" or "cấp tỉnh" => AwardTier.Province,
            "thành phố" or "tp" or "tp." => CitiesLikeProvinces.Any(c => issuer.AsSpan(match.Index + match.Length).TrimStart().StartsWith(c, StringComparison.OrdinalIgnoreCase)) ? AwardTier.Province : AwardTier.District,
            "huyện" or "quận" or "thị xã" or "cấp huyện" => AwardTier.District,
            "xã" or "phường" or "thị trấn" or "đặc khu" or "cấp xã" => AwardTier.Commune,
            _ => null,
        };
    }

    /// <summary>Offices that give certificates of their own, whatever place is in their name.</summary>
    [GeneratedRegex(@"^(?:(?:giám đốc|hiệu trưởng|trưởng)\s+)?(?:sở|phòng|trường|bệnh viện|trung tâm|doanh nghiệp|công ty|hợp tác xã|hội|đoàn|liên đoàn|bộ chỉ huy|ban chỉ huy|công an|đồn)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Office();

    [GeneratedRegex(@"(?<state>chủ tịch nước)|(?<government>thủ tướng)|(?<central>^bộ trưởng|^bộ (?!chỉ huy)|trung ương|mặt trận tổ quốc việt nam$|mttq việt nam$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Top();

    [GeneratedRegex(@"(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|hđnd|hội đồng nhân dân|mttq việt nam|mttq|mặt trận tổ quốc việt nam|mặt trận tổ quốc)\s+(?<place>cấp tỉnh|cấp huyện|cấp xã|tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Government();
}
