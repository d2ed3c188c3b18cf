using Recognition.Tests;

namespace Recognition.Generator.Tests.Search;

/// <summary>Of stories that hold the same words, those come first in which the words stand together.</summary>
public sealed class TogetherTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";

    [Theory]
    [InlineData("ubnd xã cẩm giàng", "Theo UBND xã Cẩm Giàng thì tốt.", "UBND xã Sín Chéng mời công an xã Cẩm Giàng.")]
    [InlineData("ủy ban nhân dân xã cẩm giàng", "Theo UBND xã Cẩm Giàng thì tốt.", "Ủy ban nhân dân xã Sín Chéng mời công an xã Cẩm Giàng.")]
    [InlineData("506/QĐ-HĐND", "Theo 506/QĐ-HĐND thì tốt.", "Theo 506/QĐ-UBND và 17/QĐ-HĐND thì tốt.")]
    [InlineData("QĐ 2320", "Theo Quyết định số 2320/QĐ-UBND thì tốt.", "QĐ này và 2320 người.")]
    [InlineData("quyết định 2320", "Theo Quyết định số 2320/QĐ-UBND thì tốt.", "Quyết định này có 2320 người và số 15.")]
    [InlineData("chăn nuôi giưa bản xa", "Họ chăn nuôi giữa bản xa.", "Họ chăn bò, nuôi giưa, về bản.")]
    public void WhatStandsInARowComesBeforeWhatIsScattered(string question, string together, string scattered)
    {
        using var folder = With(together, scattered);

        Assert.Equal("bai-0", Client.Ask(BuiltSite.From(folder), [question], "help")[0].Slugs[0]);
    }

    /// <summary>Who quotes means it so: help asks nothing else where the phrase is found.</summary>
    [Fact]
    public void AQuotedPhraseThatIsFoundIsAllOfTheAnswer()
    {
        using var folder = With("Họ nuôi ong dưới tán rừng già.", "Ong dưới hiên, tán rừng già.", "Nuôi ong, dưới tán cây, rừng già.");

        Assert.Equal(["bai-0"], Client.Ask(BuiltSite.From(folder), ["\"ong dưới tán rừng\""], "help")[0].Slugs);
    }

    /// <summary>Where the same two words stand often and are written in several ways, places and marks are those of one and the same.</summary>
    [Fact]
    public void APhraseIsFoundWithItsOwnMarksOnly()
    {
        using var folder = With(
            "Bàn tay và bản tày, rồi bạn tay và ban tay; sau là bàn tày.",
            "Bản tày và bàn tay của bạn.",
            "Bàn của bạn có tay của bản.");
        var answers = Client.Ask(BuiltSite.From(folder), ["\"bàn tay\"", "\"bàn tày\"", "\"bản tày và bàn tay\"", "\"ban tay\"", "\"bạn tày\""]);

        Assert.Equal(["bai-0 bai-1", "bai-0", "bai-1", "bai-0 bai-1", ""], answers.Select(a => string.Join(' ', a.Slugs.Order(StringComparer.Ordinal))));
    }

    private static TestFolder With(params string[] bodies)
    {
        var folder = TestFolder.WithGoodSite();
        var original = File.ReadAllText(folder.PathTo(Story));
        foreach (var (i, body) in bodies.Index())
        {
            folder.Write($"input/stories/2026/q3/bai-{i}.md", SearchTests.Copy(original, $"Bài {i}") + body + "\n");
        }

        return folder;
    }
}
