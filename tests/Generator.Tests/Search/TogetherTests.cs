namespace Recognition.Generator.Tests.Search;

/// <summary>Of stories that hold the same words, those come first in which the words stand together.</summary>
public sealed class TogetherTests(SampleUnits sample) : IClassFixture<SampleUnits>
{
    [Theory]
    [InlineData("ubnd xã cẩm giàng", "Theo UBND xã Cẩm Giàng thì tốt.", "UBND xã Sín Chéng mời công an xã Cẩm Giàng.")]
    [InlineData("ủy ban nhân dân xã cẩm giàng", "Theo UBND xã Cẩm Giàng thì tốt.", "Ủy ban nhân dân xã Sín Chéng mời công an xã Cẩm Giàng.")]
    [InlineData("506/QĐ-HĐND", "Theo 506/QĐ-HĐND thì tốt.", "Theo 506/QĐ-UBND và 17/QĐ-HĐND thì tốt.")]
    [InlineData("QĐ 2320", "Theo Quyết định số 2320/QĐ-UBND thì tốt.", "QĐ này và 2320 người.")]
    [InlineData("quyết định 2320", "Theo Quyết định số 2320/QĐ-UBND thì tốt.", "Quyết định này có 2320 người và số 15.")]
    [InlineData("chăn nuôi giưa bản xa", "Họ chăn nuôi giữa bản xa.", "Họ chăn bò, nuôi giưa, về bản.")]
    public void WhatStandsInARowComesBeforeWhatIsScattered(string question, string together, string scattered)
    {
        using var folder = MadeStories.With(together, scattered);

        Assert.Equal("bai-0", Client.Ask(BuiltSite.From(folder), [question], "help")[0].Slugs[0]);
    }

    /// <summary>Who quotes means it so: help asks nothing else where the phrase is found.</summary>
    [Fact]
    public void AQuotedPhraseThatIsFoundIsAllOfTheAnswer()
    {
        using var folder = MadeStories.With("Họ nuôi ong dưới tán rừng già.", "Ong dưới hiên, tán rừng già.", "Nuôi ong, dưới tán cây, rừng già.");

        Assert.Equal(["bai-0"], Client.Ask(BuiltSite.From(folder), ["\"ong dưới tán rừng\""], "help")[0].Slugs);
    }

    /// <summary>Where the same two words stand often and are written in several ways, places and marks are those of one and the same.</summary>
    [Fact]
    public void APhraseIsFoundWithItsOwnMarksOnly()
    {
        using var folder = MadeStories.With(
            "Bàn tay và bản tày, rồi bạn tay và ban tay; sau là bàn tày.",
            "Bản tày và bàn tay của bạn.",
            "Bàn của bạn có tay của bản.");
        var answers = Client.Ask(BuiltSite.From(folder), ["\"bàn tay\"", "\"bàn tày\"", "\"bản tày và bàn tay\"", "\"ban tay\"", "\"bạn tày\""]);

        Assert.Equal(["bai-0 bai-1", "bai-0", "bai-1", "bai-0 bai-1", ""], answers.Select(a => string.Join(' ', a.Slugs.Order(StringComparer.Ordinal))));
    }

    /// <summary>Where the words stand in a row in the name of a fact, nothing else is asked, whatever stands between kind and name.</summary>
    [Theory]
    [InlineData("ubnd xã nam dong", true)]
    [InlineData("bằng khen của chủ tịch ubnd tỉnh", true)]
    [InlineData("dong nam xã ubnd", false)]
    public void ANameThatHoldsAllWordsInARowIsSure(string question, bool isSure) => Assert.Equal(isSure, Client.Ask(sample.Built, [question])[0].IsSure);
}
