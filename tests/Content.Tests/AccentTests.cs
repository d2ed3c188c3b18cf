using FsCheck;
using FsCheck.Fluent;
using Recognition.Content.Configuration;
using Recognition.Content.Problems;
using Recognition.Content.Values;
using Recognition.Tests;

namespace Recognition.Content.Tests;

/// <summary>The colour of a place: written as the web writes it, in quotes, and measured as WCAG 2.2 says.</summary>
public sealed class AccentTests
{
    private static readonly Colour White = new(255, 255, 255);

    private static readonly Arbitrary<Colour> Colours = Arb.From(
        from red in Gen.Choose(0, 255)
        from green in Gen.Choose(0, 255)
        from blue in Gen.Choose(0, 255)
        select new Colour((byte)red, (byte)green, (byte)blue));

    /// <summary>Grounds of light pages.</summary>
    private static readonly Arbitrary<Colour> Grounds = Arb.From(Colours.Generator.Where(c => c.Luminance > 0.5));

    [Theory]
    [InlineData("\"#8c1d18\"", "#8c1d18")]
    [InlineData("\"#8C1D18\"", "#8c1d18")]
    [InlineData("'#c11'", "#cc1111")]
    [InlineData("\"#8c1d18\" # đỏ", "#8c1d18")]
    public void IsSixDigitsOrThreeInQuotes(string written, string colour) => Assert.Equal(colour, Read(written, out _)?.Accent?.Value.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("# chưa chọn màu")]
    public void MayBeLeftEmpty(string written)
    {
        var settings = Read(written, out var problems);

        Assert.Empty(problems);
        Assert.Null(settings!.Accent);
    }

    [Theory]
    [InlineData("#8c1d18", "mã màu #8c1d18 không có ngoặc kép", "accent: \"#8c1d18\"")]
    [InlineData("#8c1d18 # đỏ", "mã màu #8c1d18 không có ngoặc kép", "accent: \"#8c1d18\"")]
    [InlineData("8c1d18", "\"8c1d18\" không phải là mã màu", "accent: \"#8c1d18\"")]
    [InlineData("\"#00695cff\"", "\"#00695cff\" không phải là mã màu", "accent: \"#00695c\"")]
    [InlineData("\"# C11\"", "\"# C11\" không phải là mã màu", "accent: \"#cc1111\"")]
    public void WhatWasMeantIsPastedAsItStands(string written, string said, string line)
    {
        Assert.Null(Read(written, out var problems));
        var problem = Assert.Single(problems);
        var message = Messages.In("vi").Describe(problem);

        Assert.StartsWith($"accent: {said}", message, StringComparison.Ordinal);
        Assert.EndsWith($"Hãy sửa dòng {problem.Place.Line} thành: {line}", message, StringComparison.Ordinal);
        Assert.NotNull(Read(line["accent: ".Length..], out _));
    }

    [Theory]
    [InlineData("red")]
    [InlineData("\"#12g\"")]
    [InlineData("#12g")]
    [InlineData("đỏ cờ")]
    public void WhatNobodyCanGuessIsAnsweredWithTheFormOfAColour(string written)
    {
        Assert.Null(Read(written, out var problems));
        var message = Messages.In("vi").Describe(Assert.Single(problems, p => p.Rule == Rules.NotAColour));

        Assert.EndsWith($"Ví dụ ở dòng {problems[0].Place.Line}: accent: \"#8c1d18\"", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#ffffff", "#000000", 21)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#0000ff", "#ffffff", 8.59)]
    [InlineData("#8c1d18", "#fbf6ed", 8.47)]
    public void ContrastIsThatOfOtherTools(string one, string other, double ratio)
    {
        Assert.Equal(ratio, Colour.Parse(one).ContrastWith(Colour.Parse(other)), 0.01);
        Assert.Equal(ratio, Colour.Parse(other).ContrastWith(Colour.Parse(one)), 0.01);
    }

    [Fact]
    public void WhatIsProposedCanBeReadAndIsNoDarkerThanItMustBe() => Prop.ForAll(Colours, Grounds, (colour, ground) =>
    {
        var proposed = colour.ReadableOn(ground);
        return proposed.ContrastWith(ground) is >= Colour.LeastContrast and < 4.9 || proposed == colour;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void WhatCanBeReadStays() => Prop.ForAll(Colours, colour =>
        colour.ContrastWith(White) < Colour.LeastContrast || colour.ReadableOn(White) == colour).QuickCheckThrowOnFailure();

    [Fact]
    public void ATintGivesAsMuchLightAsIsAskedAndKeepsTheOrderOfItsColours() => Prop.ForAll(Colours, Arb.From(Gen.Choose(0, 100)), (colour, hundredths) =>
    {
        var (light, tint) = (hundredths / 100.0, colour.WithLuminance(hundredths / 100.0));
        var isReached = colour.Luminance < light ? tint.Luminance >= light - 1e-9 : tint.Luminance <= light;
        return isReached && (colour.Red - colour.Green) * (tint.Red - tint.Green) >= 0 && (colour.Green - colour.Blue) * (tint.Green - tint.Blue) >= 0;
    }).QuickCheckThrowOnFailure();

    private static Settings? Read(string accent, out IReadOnlyList<Problem> problems)
    {
        using var folder = TestFolder.WithGoodSite();
        File.AppendAllText(folder.PathTo("settings.yml"), $"accent: {accent}\n");
        var list = new ProblemList();
        var settings = Settings.Read("settings.yml", File.ReadAllBytes(folder.PathTo("settings.yml")), list);
        problems = list.InOrder();
        return settings;
    }
}
