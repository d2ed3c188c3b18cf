using System.Net;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Recognition.Theming.Words;

namespace Recognition.Generator.Tests;

/// <summary>Which syllables of a title stay on one line.</summary>
public sealed partial class WordBindingTests
{
    private static readonly WordBinding Words = new("Xã Nam Dong", "Đồng Khởi mới", "Khối trưởng Khối các cơ quan, ngành kinh tế");

    private static readonly string[] Parts =
        ["quê", "hương", "Quê", "Hương", "Việt", "Nam", "Hồ", "Chí", "Minh", "xã", "Dong", "a", "1.200", "m²", "“Sổ", "tay”,", "<b>", "&", "-", "", "\u00a0", "H’Bian", "nghiêng", "UBND", "Ẩn", "thủ", "tướng", "'", "漢", "😀", "Khôngcómộtdấucáchnàocả", "khôngcómộtdấucáchnàocả"];

    [Theory]
    [InlineData("Gương sáng quê hương", "Gương sáng|quê hương")]
    [InlineData("Người tốt ở Việt Nam", "Người tốt|ở|Việt Nam")]
    [InlineData("Học tập và làm theo Hồ Chí Minh", "Học tập|và|làm theo|Hồ Chí Minh")]
    [InlineData("VỀ VỚI QUÊ HƯƠNG", "VỀ|VỚI|QUÊ HƯƠNG")]
    [InlineData("Đi khắp xã Nam Dong", "Đi|khắp|xã Nam Dong")]
    [InlineData("Nhà chị H’Bian Êban ở đây", "Nhà|chị|H’Bian Êban|ở đây")]
    [InlineData("Thủ tướng Chính phủ khen", "Thủ tướng|Chính phủ khen")]
    [InlineData("Điều dưỡng Tòng Thị Hương Nhàn", "Điều dưỡng|Tòng Thị|Hương Nhàn")]
    [InlineData("Chuyện “quê hương”, đất nước", "Chuyện|“quê hương”,|đất nước")]
    [InlineData("quê, hương và quê (hương) mới", "quê,|hương|và|quê|(hương) mới")]
    [InlineData("Một", "Một")]
    [InlineData("Khôngcómộtdấucáchnàocả", "Khôngcómộtdấucáchnàocả")]
    [InlineData("Tên Khôngcómộtdấucáchnàocả Nàođó", "Tên|Khôngcómộtdấucáchnàocả|Nàođó")]
    public void WordsStayTogether(string text, string pieces) => Assert.Equal(pieces, string.Join('|', Words.Pieces(text)));

    [Fact]
    public void ALongNameIsNoWord() => Assert.All(Words.Pieces("Khối trưởng Khối các cơ quan, ngành kinh tế"), piece => Assert.InRange(piece.Length, 1, WordBinding.Most));

    [Fact]
    public void WithoutItsTagsTheMarkupIsTheText() =>
        Check.One(Trials.OneIn(5), Prop.ForAll(Arb.From(Texts()), text => WebUtility.HtmlDecode(Tag().Replace(Words.Markup(text).Value ?? "", "")) == text));

    [Fact]
    public void PiecesAreTheTextAndNoneIsLongerThanALine() =>
        Check.One(Trials.OneIn(5), Prop.ForAll(Arb.From(Texts()), text =>
        {
            var pieces = Words.Pieces(text);
            return string.Join(' ', pieces) == text && pieces.All(piece => piece.Length <= WordBinding.Most || !piece.Contains(' ', StringComparison.Ordinal));
        }));

    private static Gen<string> Texts() => Gen.Elements(Parts).ListOf().Select(parts => string.Join(' ', parts));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
