using System.Text;
using System.Text.RegularExpressions;
using Recognition.Themes.Sen.Card;
using Recognition.Theming;
using Recognition.Theming.Cards;

namespace Recognition.Generator.Tests.Images;

/// <summary>Texts on cards are in the site's own font, whatever the machine has, and in correct Vietnamese.</summary>
public sealed partial class TypesettingTests
{
    private const string Tones = "\u0300\u0301\u0309\u0303\u0323";
    private static readonly TextBox Line = new(100_000, 100);
    private static readonly Typesetter Strong = Of(600);

    [Theory]
    [InlineData(400)]
    [InlineData(600)]
    public void EveryLetterOfVietnameseHasAShapeOfItsOwn(int weight)
    {
        var vowels = "aăâeêioôơuưy".SelectMany(vowel => Tones.Select(tone => $"{vowel}{tone}".Normalize(NormalizationForm.FormC)).Prepend($"{vowel}"));
        var small = vowels.Concat("bcdđghklmnpqrstvx".Select(c => $"{c}")).ToList();
        var letters = small.Concat(small.Select(letter => letter.ToUpperInvariant())).ToList();
        Assert.Equal(178, letters.Count);

        var typesetter = Of(weight);
        var shapes = letters.ConvertAll(letter => typesetter.Set(letter, Line).Path);

        Assert.All(letters.Zip(shapes), x => Assert.True(x.Second.Length > 0, x.First));
        Assert.Equal(letters.Count, shapes.Distinct().Count());
    }

    [Fact]
    public void EverythingWrittenOnTheCardsOfTheSampleHasAShape()
    {
        var site = BuiltSite.Sample;
        var texts = site.Cards().Select(card => card.Alt).ToList();
        var letters = string.Concat(texts).Where(c => c != ' ').Distinct().Select(c => $"{c}").ToList();
        Assert.True(letters.Count > 100);

        Assert.All(letters, letter => Assert.True(Strong.Set(letter, Line).Path.Length > 0, letter));
    }

    [Fact]
    public void LettersTypedInPartsAreThoseTypedWhole()
    {
        const string Text = "Ế Ẫ Ỗ ở đ – ĐƯỜNG Ở XÃ, Huỳnh Thị Ngọc Bưởi";

        Assert.NotEqual(Text, Text.Normalize(NormalizationForm.FormD));
        Assert.Equal(Strong.Set(Text, Line), Strong.Set(Text.Normalize(NormalizationForm.FormD), Line));
    }

    [Fact]
    public void AnOutlineIsMadeOfPlainNumbersToATenthOfAPixel()
    {
        var texts = Enumerable.Range(1, 40).Select(i => new string('m', i) + "Trung tâm Quý III/2026");

        Assert.All(texts, text => Assert.Matches(PlainOutline(), Strong.Set(text, new(100_000, 34)).Path));
    }

    [Theory]
    [InlineData("Hiến đất 😀 mở đường", "Hiến đất mở đường")]
    [InlineData("Hiến đất 👨‍👩‍👧", "Hiến đất")]
    [InlineData("Hiến 漢字 đất", "Hiến đất")]
    [InlineData("Hiến\u200bđất\ufeff", "Hiếnđất")]
    [InlineData("2024\u20112029", "2024-2029")]
    [InlineData("漢字", "")]
    public void WhatTheFontHasNotIsLeftOut(string text, string same) => Assert.Equal(Strong.Set(same, Line), Strong.Set(text, Line));

    [Fact]
    public void LettersThatUnicodeDoesNotComposeKeepTheirMarks() =>
        Assert.True(Strong.Set("n\u0303n", Line).Path.Length > Strong.Set("nn", Line).Path.Length);

    [Fact]
    public void PairsThatWouldLookApartStandCloser() =>
        Assert.True(Points(Strong.Set("AV", Line)).Max(p => p.X) < Strong.Set("A", Line).Width + Points(Strong.Set("V", Line)).Max(p => p.X));

    [Fact]
    public void MarksOfTwoLinesNeverTouch()
    {
        Assert.Equal(260, Strong.Set("Xa xa", new(200, 100)).Height);

        var upper = Points(Strong.Set("ỤỰ", new(200, 100)));
        var both = Points(Strong.Set("ỤỰ ẴẪ", new(200, 100)));

        Assert.True(both.Take(upper.Count).Max(p => p.Y) + 3 < both.Skip(upper.Count).Min(p => p.Y));
    }

    [Fact]
    public void ALongTextIsSetSmaller()
    {
        var box = new TextBox(600, 80, 40) { Height = 200 };

        Assert.Equal(104, Strong.Set("gương", box).Height);
        Assert.Equal(52, Strong.Set("gương gương gương", box).Height);
    }

    [Fact]
    public void LinesAreAsEvenAsTheyCanBe()
    {
        var full = Strong.Set("gương gương gương", new(900, 80));
        var even = Strong.Set("gương gương gương gương", new(900, 80));

        Assert.Equal([104, 208], [full.Height, even.Height]);
        Assert.Equal(Strong.Set("gương gương", new(900, 80)).Width, even.Width);
    }

    [Fact]
    public void NoLineEndsWithinAWord()
    {
        var box = new TextBox(560, 80);

        var free = Strong.Set("Gương sáng quê hương", box);
        var bound = Strong.Set("Gương sáng quê hương", box with { Words = new() });

        Assert.Equal(Strong.Set("Gương sáng", new(1000, 80)).Width, bound.Width, 1.0);
        Assert.Equal((2, 2), (free.Height / 104, bound.Height / 104));
    }

    [Fact]
    public void ATextTooLongEvenSoIsCut()
    {
        var words = string.Join(' ', Enumerable.Repeat("gương", 40));

        var cut = Strong.Set(words, new(600, 80, 40) { Height = 60 });

        Assert.Equal(52, cut.Height);
        Assert.True(cut.Width <= 600);
        Assert.Contains(cut.Path, Enumerable.Range(1, 60).Select(i => Strong.Set(words[..i].TrimEnd() + "…", new(100_000, 40)).Path));
    }

    [Fact]
    public void AWordWiderThanItsBoxIsBroken()
    {
        var set = Strong.Set(new string('ư', 40), new(600, 80, 40) { Height = 1000 });

        Assert.True(set.Width <= 600);
        Assert.True(set.Height > 52);
    }

    [Fact]
    public void AFontOfAnotherKindIsRefusedByName()
    {
        var fault = Assert.Throws<ThemeException>(() => TrueTypeFont.Read(typeof(CardDesign), "wwwroot/favicon.svg"));

        Assert.StartsWith("wwwroot/favicon.svg ", fault.Message, StringComparison.Ordinal);
    }

    private static Typesetter Of(int weight) => new(TrueTypeFont.Read(typeof(CardDesign), $"Fonts/card-{weight}.ttf"));

    private static List<(double X, double Y)> Points(SetText text) =>
        [.. Number().Matches(text.Path).Select(m => double.Parse(m.Value, System.Globalization.CultureInfo.InvariantCulture)).Chunk(2).Select(p => (p[0], p[1]))];

    [GeneratedRegex(@"^([ML]-?\d+(\.\d)? -?\d+(\.\d)?|Q-?\d+(\.\d)?( -?\d+(\.\d)?){3})+$")]
    private static partial Regex PlainOutline();

    [GeneratedRegex(@"-?[\d.]+")]
    private static partial Regex Number();
}
