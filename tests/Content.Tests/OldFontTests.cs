using FsCheck;
using FsCheck.Fluent;
using Recognition.Content.Problems;
using Recognition.Content.Values.OldFonts;
using Recognition.Tests;

namespace Recognition.Content.Tests;

/// <summary>Text typed for .VnTime and VNI fonts is found and converted; Unicode text never is.</summary>
public sealed class OldFontTests
{
    private static readonly Tcvn3 Tcvn3 = new();
    private static readonly Vni Vni = new();

    private static readonly string[] Words =
        ("Bà con thôn Nậm Ngõ hiến hơn bốn trăm mét vuông đất ruộng để mở rộng tuyến kênh mương nội đồng và cùng nhau đắp bờ bao chống úng ngập quanh năm; "
        + "chị Lường Thị Ước, anh Hoàng Văn Ẩn, ông Đỗ Quý Khuể, bà Ỷ Lìn, cụ Ngần; kỹ sư thuỷ lợi khoẻ mạnh, huyện uỷ, quyết tâm, nghĩa tình, giếng khơi, "
        + "tuyết, khuya, loắt choắt, quẫy, rượu, hươu, bưởi, muỗi, thuở, khuỷu, ngoằn ngoèo, gìn giữ, yếu, ỉm, ĩ, ộp, ặt, ẵm, ẫy, ẻo, ể, ỗ, ỡ, ợ, ữ, ự, ỵ, ỹ")
        .Split([' ', ';', ','], StringSplitOptions.RemoveEmptyEntries);

    private static readonly string[] Others =
    [
        "µm", "10 µg", "© 2026", "®", "a·b", "m²", "±5", "1½", "«Sen»", "§ 5", "café", "naïve", "très", "été", "où", "déjà", "Müller", "über", "Björn",
        "São", "Peñarol", "année", "théâtre", "piñata", "x÷y", "°C", "¥", "Zoë", "H’Mông", "Đắk", "Êđê", "report", "45 %", "5*3*2", "ISO", "Ångström",
    ];

    private static Gen<string> Vietnamese => Gen.Elements(Words);

    [Fact]
    public void WordsInTcvn3AndBackAreThemselves() => Prop.ForAll(Vietnamese.ToArbitrary(), word =>
    {
        var small = word.ToLowerInvariant();
        Assert.Equal(small, Tcvn3.Decode(Encode(Tcvn3, small)));
        Assert.Equal(small.ToUpperInvariant(), Tcvn3.DecodeCapitals(Encode(Tcvn3, small)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void WordsInVniAndBackAreThemselves() => Prop.ForAll(Vietnamese.ToArbitrary(), word =>
    {
        Assert.All([word, word.ToLowerInvariant(), word.ToUpperInvariant()], form => Assert.Equal(form, Vni.Decode(Encode(Vni, form))));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void EveryLetterOfVietnameseIsInBothTables()
    {
        var letters = string.Concat("aăâeêioôơuưy".SelectMany(v => "\u0300\u0301\u0303\u0309\u0323".Select(t => $"{v}{t}".Normalize()))) + "ăâđêôơư";

        Assert.Equal(letters.Order(), Tcvn3.Letters.Values.Where(char.IsLower).Order());
        Assert.Equal(letters.Order(), Vni.Letters.Values.Where(char.IsLower).Distinct().Order());
        Assert.Equal(letters.Select(char.ToUpperInvariant).Order(), Vni.Letters.Values.Where(char.IsUpper).Distinct().Order());
    }

    [Fact]
    public void UnicodeTextIsNeverTakenForOld() => Prop.ForAll(Gen.Frequency((3, Vietnamese), (1, Gen.Elements(Others))).NonEmptyListOf().ToArbitrary(), words =>
    {
        Assert.Empty(OldText.Find(string.Join(' ', words)));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("La maïs et le Thaï, où tout est très près du théâtre; l’été, déjà, plutôt tôt.")]
    [InlineData("Señor Peña mañana; Zürich, Köln, Malmö, København, Łódź, Bình Định.")]
    [InlineData("Dung sai ±5 µm, lưu lượng 3 m³/h, góc 90°, ½ lít, © 2026 Sen®.")]
    [InlineData("Ông Nguyễn Văn A và Noël Müller, Zoë Ångström")]
    [InlineData("Chuyến thăm Thaï Lan của đoàn, où plutôt tôt")]
    [InlineData("µ, ¸, © và ®")]
    [InlineData("a·b, x·y, x×y, m÷n = 2")]
    [InlineData("Hoà, oà, xoá, khoá, toà, thuý")]
    public void RealTextIsLeftAlone(string line)
    {
        Assert.Empty(OldText.Find(line));
        Assert.Equal(line, OldText.ToUnicode(line));
    }

    [Theory]
    [InlineData("Bµ Giµng ThÞ M¸y d¹y ch÷ ë b¶n", "Bà Giàng Thị Máy dạy chữ ở bản")]
    [InlineData("¤ng Lß V¨n ¦ím ë b¶n Huæi L\u00AD¬ng ®· vËn ®éng", "Ông Lò Văn Ướm ở bản Huổi Lương đã vận động")]
    [InlineData("GI¸M §èC Së Y TÕ", "GIÁM ĐỐC SỞ Y TẾ")]
    [InlineData("Lý A Sµng", "Lý A Sàng")]
    [InlineData("Bµ Lª", "Bà Lê")]
    [InlineData("- { claim: \"HiÕn ®Êt lµm ®\u00ADêng\", figure: \"350 m²\" }", "- { claim: \"Hiến đất làm đường\", figure: \"350 m²\" }")]
    [InlineData("Tấm gương chị Giµng ThÞ M¸y có hai con", "Tấm gương chị Giàng Thị Máy có hai con")]
    [InlineData("BAÙO CAÙO: OÂng Loø Vaên Öôùm ôû baûn Huoåi Löông", "BÁO CÁO: Ông Lò Văn Ướm ở bản Huổi Lương")]
    [InlineData("Thaéng", "Thắng")]
    [InlineData("xaây döïng noâng thoân môùi; quyõ khuyeán hoïc", "xây dựng nông thôn mới; quỹ khuyến học")]
    [InlineData("Xã có 3 th«n", "Xã có 3 thôn")]
    [InlineData("Bà con đã cùng nhau lµm ®ång ruộng", "Bà con đã cùng nhau làm đồng ruộng")]
    [InlineData("Nay chị M¸y đã dạy được nhiều lớp ở các bản", "Nay chị Máy đã dạy được nhiều lớp ở các bản")]
    public void OldTextIsConverted(string stored, string text) => Assert.Equal(text, OldText.ToUnicode(stored));

    [Theory]
    [InlineData("bµ con", true, "bà con")]
    [InlineData("C« gi¸o §iÖn Biªn", true, "Cô giáo Điện Biên")]
    [InlineData("Cô giáo Điện Biên", false, "Cô giáo Điện Biên")]
    [InlineData("cô", true, "cụ")]
    [InlineData("GI¸M §èC", true, "GIÁM ĐỐC")]
    [InlineData("Điện Biên và th«n b¶n", true, "Điện Biên và thôn bản")]
    public void WhatAFontShowsIsConvertedUnlessItIsUnicode(string stored, bool isTypedFor, string text)
    {
        Assert.Equal(isTypedFor, OldText.IsTypedFor(stored, Tcvn3));
        Assert.Equal(text, OldText.ToUnicode(stored, Tcvn3, isTypedFor));
    }

    [Fact]
    public void ThePlaceIsThatOfWhatWasTyped()
    {
        const string Line = "Một &nbsp;&ocirc; **nữa** rồi Bµ Giµng ThÞ M¸y d¹y ch÷ ë b¶n.";
        using var folder = TestFolder.WithGoodSite();
        File.AppendAllText(folder.PathTo("input/stories/2026/q3/hien-dat.md"), $"\n{Line}\n");

        var problem = Assert.Single(Judgement.Of(folder));

        Assert.Equal((Rules.OldFont, Line.IndexOf("Bµ", StringComparison.Ordinal) + 1), (problem.Rule, problem.Place.Column));
    }

    private static string Encode(OldFont font, string word)
    {
        var stored = font.Letters.GroupBy(l => l.Value).ToDictionary(g => g.Key, g => g.MaxBy(l => l.Key, StringComparer.Ordinal).Key);
        return string.Concat(word.Select(c => stored.GetValueOrDefault(c, c.ToString())));
    }
}
