namespace Recognition.Generator.Tests.Search;

/// <summary>What readers mean is found however they type it: one rule of help after the other, over the stories of a whole place.</summary>
public sealed class ForgivingTests(SampleUnits sample) : IClassFixture<SampleUnits>
{
    private const string Coffee = "vuon-ca-phe-khung-cui-tam-thang";
    private const string Path = "nguoi-giu-loi-mon-len-cot-moc";
    private const string Nurses = "sinh-vien-dieu-duong-den-nha";
    private const string Scales = "chiec-can-chung-cua-hop-tac-xa-nam-dong";

    [Theory]
    [InlineData("xinh viên điều dưỡng", "sinh viên điều dưỡng", Nurses)]
    [InlineData("sinh viên điều rưỡng", "sinh viên điều dưỡng", Nurses)]
    [InlineData("nối mòn lên cột mốc", "lối mòn lên cột mốc", Path)]
    [InlineData("lối mòng lên cột mốc", "lối mòn lên cột mốc", Path)]
    [InlineData("vuong ca phe", "vuon ca phe", Coffee)]
    [InlineData("vườnn cà phê", "vườn cà phê", Coffee)]
    public void WhatSoundsAlikeIsMeantWhereItsNeighboursSaySo(string typed, string meant, string story)
    {
        var answer = Ask(typed);

        Assert.Equal(("near", meant, story), (answer.Did, answer.Words[0], answer.Slugs[0]));
    }

    [Theory]
    [InlineData("vuoncaphe", "vuon ca phe")]
    [InlineData("vuon caphe khung cui", "vuon ca phe khung cui")]
    public void JoinedWordsAreCutBeforeAnythingIsGuessed(string typed, string meant)
    {
        var answer = Ask(typed);

        Assert.Equal(("near", meant, Coffee), (answer.Did, answer.Words[0], answer.Slugs[0]));
    }

    [Theory]
    [InlineData("tìm bài về vườn cà phê", Coffee)]
    [InlineData("vườn cà phê là gì", Coffee)]
    [InlineData("cho tôi hỏi về hợp tác xã nông nghiệp ở Nam Dong", Scales)]
    public void WordsThatSayNothingAreLeftOutWithoutAWord(string typed, string story)
    {
        var answer = Ask(typed);

        Assert.Equal(("", story), (answer.Did, answer.Slugs[0]));
    }

    [Theory]
    [InlineData("vườn cà phê khung cũi")]
    [InlineData("vườn cà phê khủng cửi")]
    public void AWrongToneIsNoOtherWord(string typed) => Assert.Equal(Coffee, Ask(typed).Slugs[0]);

    [Fact]
    public void ADayIsTheSameDayInWordsAndInNumbers()
    {
        var inNumbers = Ask("1/7/2025").Slugs;

        Assert.NotEmpty(inNumbers);
        Assert.Equal(inNumbers[0], Ask("01-07-2025").Slugs[0]);
        Assert.Equal(inNumbers[0], Ask("ngày 01 tháng 07 năm 2025").Slugs[0]);
    }

    [Fact]
    public void AnAnswerThatLacksAWordComesAfterTheRarestOnesAndSaysWhichItLacks()
    {
        var answer = Ask("vườn cà phê qwertyuiop");

        Assert.Equal(("dropped", "qwertyuiop", Coffee), (answer.Did, answer.Words[0], answer.Slugs[0]));
    }

    /// <summary>Help adds, and never takes away: whoever has all words is among its answers.</summary>
    [Fact]
    public void HelpLosesNoStoryThatHasAllWords()
    {
        string[] questions = ["nguoi ban", "noi mon len cot moc", "nha xinh hoat", "thu bay", "con duong cua ban", "mot nguoi"];

        var exact = Client.Ask(sample.Built, questions);
        var helped = Client.Ask(sample.Built, questions, "help");

        Assert.Contains(exact, answer => answer.Count > 3);
        Assert.All(exact.Zip(helped), both => Assert.Empty(both.First.Slugs.Except(both.Second.Slugs)));
    }

    [Theory]
    [InlineData("m²", "m2")]
    [InlineData("ＣＡ ＰＨÊ", "ca phê")]
    [InlineData("05/01", "5/1")]
    public void TwoWaysToWriteASignAreOneKey(string one, string other) =>
        Assert.Equal(Loader.Fold(one).Select(s => s.Key), Loader.Fold(other).Select(s => s.Key));

    [Fact]
    public void WhatIsNotSeenIsNotTyped() => Assert.Equal(Coffee, Ask("vườn c\u00adà ph\u200bê").Slugs[0]);

    private Answer Ask(string typed) => Client.Ask(sample.Built, [typed], "help")[0];
}
