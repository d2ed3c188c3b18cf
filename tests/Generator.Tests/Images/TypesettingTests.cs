using System.Text;

namespace Recognition.Generator.Tests.Images;

/// <summary>Texts on cards are in the site's own font, whatever the machine has, and in correct Vietnamese.</summary>
public sealed class TypesettingTests
{
    private const string Tones = "\u0300\u0301\u0309\u0303\u0323";
    private static readonly SetBox Line = new(100_000, 1000, 600, 100);

    [Theory]
    [InlineData(400)]
    [InlineData(600)]
    public void EveryLetterOfVietnameseHasAShapeOfItsOwn(int weight)
    {
        var vowels = "aăâeêioôơuưy".SelectMany(vowel => Tones.Select(tone => $"{vowel}{tone}".Normalize(NormalizationForm.FormC)).Prepend($"{vowel}"));
        var small = vowels.Concat("bcdđghklmnpqrstvx".Select(c => $"{c}")).ToList();
        var letters = small.Concat(small.Select(letter => letter.ToUpperInvariant())).ToList();
        Assert.Equal(178, letters.Count);

        var shapes = Sharp.Set(letters, Line with { Weight = weight });

        Assert.All(letters.Zip(shapes), x => Assert.True(x.Second.D.Length > 0, x.First));
        Assert.Equal(letters.Count, shapes.Select(s => s.D).Distinct().Count());
    }

    [Fact]
    public void EverythingWrittenOnTheCardsOfTheSampleHasAShape()
    {
        var site = BuiltSite.OfSample();
        var texts = site.Cards().Select(card => card.Alt).ToList();
        var letters = string.Concat(texts).Where(c => c != ' ').Distinct().Select(c => $"{c}").ToList();
        Assert.True(letters.Count > 100);

        Assert.Empty(letters.Zip(Sharp.Set(letters, Line)).Where(x => x.Second.D.Length == 0).Select(x => x.First));
    }

    [Fact]
    public void NoNumberOfAnOutlineIsMissing()
    {
        // Among those sizes and places some numbers are next to nothing, which opentype.js itself cannot write.
        var texts = Enumerable.Range(1, 40).Select(i => new string('m', i) + "Trung tâm Quý III/2026");

        Assert.DoesNotContain(Sharp.Set(texts, new(100_000, 1000, 600, 34)), s => s.D.Contains('N', StringComparison.Ordinal) || s.D.Contains('e', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Hiến đất 😀 mở đường", "Hiến đất mở đường")]
    [InlineData("Hiến đất 👨‍👩‍👧", "Hiến đất")]
    [InlineData("Hiến 漢字 đất", "Hiến đất")]
    [InlineData("Hiến\u200bđất\ufeff", "Hiếnđất")]
    [InlineData("2024\u20112029", "2024-2029")]
    [InlineData("漢字", "")]
    public void WhatNoFontHasIsLeftOut(string text, string same)
    {
        var set = Sharp.Set([text, same], Line);

        Assert.Equal(set[1], set[0]);
    }

    [Fact]
    public void LettersThatUnicodeDoesNotComposeKeepTheirMarks()
    {
        var set = Sharp.Set(["n\u0303n", "nn"], Line);

        Assert.True(set[0].D.Length > set[1].D.Length);
    }

    [Fact]
    public void MarksOfTwoLinesNeverTouch()
    {
        var set = Sharp.Set(["Xa xa", "ỤỰ ẴẪ"], new(200, 1000, 600, 100));

        Assert.Equal(260, set[0].Height);
        Assert.True(set[1].Height > 2 * (115 + 23));
    }

    [Fact]
    public void ALongTextIsSetSmaller()
    {
        var set = Sharp.Set(["gương", "gương gương gương"], new(600, 200, 600, 80, 40));

        Assert.Equal([104, 52], set.Select(s => s.Height));
    }

    [Fact]
    public void ATextTooLongEvenSoIsCut()
    {
        var words = string.Join(' ', Enumerable.Repeat("gương", 40));
        var cut = Sharp.Set([words], new(600, 60, 600, 80, 40))[0];
        var beginnings = Sharp.Set(Enumerable.Range(1, 60).Select(i => words[..i].TrimEnd() + "…"), Line with { Sizes = [40] });

        Assert.Equal(52, cut.Height);
        Assert.True(cut.Width <= 600);
        Assert.Contains(cut.D, beginnings.Select(s => s.D));
    }

    [Fact]
    public void AWordWiderThanItsBoxIsBroken()
    {
        var set = Sharp.Set([new string('ư', 40)], new(600, 1000, 600, 80, 40))[0];

        Assert.True(set.Width <= 600);
        Assert.True(set.Height > 52);
    }
}
