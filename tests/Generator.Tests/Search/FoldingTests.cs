using System.Text;
using Recognition.Generator.Features.Search;
using Recognition.Tests;

namespace Recognition.Generator.Tests.Search;

/// <summary>The generator and the client fold alike.</summary>
public sealed class FoldingTests
{
    private static readonly string[] Examples =
    [
        "Nguyễn Văn Đông", "NGUYỄN VĂN ĐÔNG", "hoà bình", "hòa bình", "kĩ thuật", "kỹ thuật", "quý, quí", "Thuỷ Thúy thủy", "H’Mông Hmông H'mông H-Mông",
        "K’rông Krông", "Đắk Đăk Dak Đắk D’rông", "Quý III/2026", "quý 3 năm 2026", "q3 2026", "221/KH-UBND", "48-KH/ĐUK, 42/2022/NĐ-CP", "“trích dẫn” ‘đơn’ it's",
        "1.500 m2; 3,5 ha", "Y Khuê Niê và H’Bian Êban", "ø Å é ü ñ", "😀 sản xuất 𝒳", "Tổ 5/6 – A-B", "Ủy ban", "Uỷ ban", "\u0301 dấu \u0301 lẻ",
        "58 m², 3 km²", "ＮＧＵＹỄＮ １２", "ngày 05/01/2025, 007", "＇lẻ＇ K＇rông",
    ];

    [Theory]
    [InlineData("hoà", "hòa")]
    [InlineData("Uỷ ban", "ủy ban")]
    [InlineData("H’Mông", "Hmông")]
    [InlineData("K’rông", "krông")]
    [InlineData("Quý III/2026", "quý 3 2026")]
    public void TwoWaysToWriteTheSameAreTheSame(string one, string other) => Assert.Equal(Fold(one), Fold(other));

    [Theory]
    [InlineData("Nguyễn Văn Đông", "nguyen van dong")]
    [InlineData("Đắk Đrông", "dak drong")]
    [InlineData("Đăk D’rông", "dak drong")]
    [InlineData("kĩ, kỹ", "ki ki")]
    [InlineData("221/KH-UBND", "221 kh ubnd")]
    [InlineData("Quý III/2026", "qui q3 2026")]
    [InlineData("quí III/2026", "qui q3 2026")]
    [InlineData("X-quang, H-Mông", "x quang hmong")]
    public void KeysHaveNoMarks(string text, string keys) => Assert.Equal(keys, string.Join(' ', Fold(text).Select(s => s.Key)));

    [Fact]
    public void ComposedAndDecomposedTextIsTheSame()
    {
        foreach (var example in Examples)
        {
            Assert.Equal(Fold(example), Fold(example.Normalize(NormalizationForm.FormD)));
        }
    }

    [Fact]
    public void GeneratorAndClientFoldAlike()
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder);
        string[] texts = [.. Examples, .. Examples.Select(e => e.Normalize(NormalizationForm.FormD)), .. Directory.EnumerateFiles(Repository.PathTo("tests", "sites", "sample", "input", "stories"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

        var client = Client.Fold(site, texts);

        for (var i = 0; i < texts.Length; i++)
        {
            Assert.Equal(Fold(texts[i]).Select(s => $"{s.Key}|{s.Form}"), client[i].Select(s => $"{s[0]}|{s[1]}"));
        }
    }

    [Fact]
    public void KeystrokesOfTelexAndVniAreDecoded()
    {
        using var folder = TestFolder.WithGoodSite();

        string[] typed = ["nguyeenx vawn ddoong", "d9o6ng", "nguye6n4 va8n d9o6ng", "hieens ddaats mowr dduwowngf", "nguoiwf", "sa3n xua61t", "hoaf bình", "\"nguyeenx\"", "muaw", "giuwax", "masi", "ngafy", "roofi", "ddaafu", "2026"];
        string[] decoded = ["nguyễn văn đông", "đông", "nguyễn văn đông", "hiến đất mở đường", "người", "sản xuất", "hòa bình", "\"nguyễn\"", "mưa", "giữa", "mái", "ngày", "rồi", "đầu", "2026"];
        Assert.Equal(decoded, Client.Decode(BuiltSite.From(folder), typed));
    }

    private static List<Syllable> Fold(string text) => Loader.Fold(text);
}
