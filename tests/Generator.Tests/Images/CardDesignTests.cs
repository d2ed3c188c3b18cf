using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Recognition.Themes.Sen.Card;
using Recognition.Theming.Cards;

namespace Recognition.Generator.Tests.Images;

/// <summary>Sen draws the same card for the same texts, wherever it runs.</summary>
public sealed class CardDesignTests
{
    private static readonly ShareCard Full = new("Hiến 1.200 m² đất mở đường Ở XÃ ĐƯỢC NHỜ “ẴẪ ỤỰ”", "Gương sáng một xã")
    {
        Kicker = "Cá nhân · Quý III/2026",
        Who = "Nguyễn Thị Ngọc Ẩn",
        Where = "Xã Nam Dong",
        Award = "Bằng khen của Chủ tịch UBND tỉnh",
        Mark = "Nội dung minh họa",
        IsOfStory = true,
        Words = new(),
    };

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("vi-VN")]
    [InlineData("sv-SE")]
    [InlineData("fa-IR")]
    public void NoCultureHasASay(string name)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var drawing = new CardDesign().Draw(Full);
            CultureInfo.CurrentCulture = new(name);

            Assert.Equal(drawing, new CardDesign().Draw(Full));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>The address of a card follows from its drawing. If this fails on one system only, that system draws otherwise; if on all, the design was changed: write the new hash here.</summary>
    [Fact]
    public void EverySystemDrawsTheSame() =>
        Assert.Equal("1ade0aa266fac218dd8725aba1622f4d76257e7caff4b83d4e5d733480286781", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(new CardDesign().Draw(Full)))));

    [Fact]
    public void TextsTypedInPartsGiveTheSameDrawing()
    {
        static string InParts(string text) => text.Normalize(NormalizationForm.FormD);
        var typed = new ShareCard(InParts(Full.Title), InParts(Full.Site))
        {
            Kicker = InParts(Full.Kicker!),
            Who = InParts(Full.Who!),
            Where = InParts(Full.Where!),
            Award = InParts(Full.Award!),
            Mark = InParts(Full.Mark!),
            IsOfStory = true,
            Words = new(),
        };

        Assert.Equal(new CardDesign().Draw(Full), new CardDesign().Draw(typed));
    }

    [Fact]
    public void ADrawingHoldsNoTextThatAMachineWouldNeedAFontFor() => Assert.DoesNotContain("<text", new CardDesign().Draw(Full), StringComparison.Ordinal);

    [Fact]
    public void SignsOfMarkupAreOnlyDrawn() => Assert.DoesNotContain("script", new CardDesign().Draw(Full with { Title = "<script>\"&'" }), StringComparison.Ordinal);
}
