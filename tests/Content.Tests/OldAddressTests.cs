using Recognition.Tests;

namespace Recognition.Content.Tests;

/// <summary>Old addresses as editors write them.</summary>
public sealed class OldAddressTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";

    [Theory]
    [InlineData("//tin-tuc")]
    [InlineData("/tin-tuc//")]
    [InlineData("/tin-tuc/../x")]
    [InlineData("/tin%20tuc")]
    public void OneThatIsNoPathIsRefused(string alias)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, "aliases: [hien-dat-cu, /tin-tuc/123.html]", $"aliases: [\"{alias}\"]");

        Assert.Equal("GS035", Assert.Single(Judgement.Of(folder)).Rule.Code);
    }

    [Fact]
    public void OneWithANameLongerThanAFolderMayHaveIsRefused()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, "aliases: [hien-dat-cu, /tin-tuc/123.html]", $"aliases: [/tin/{new string('a', 256)}]");

        Assert.Equal("GS026", Assert.Single(Judgement.Of(folder)).Rule.Code);
    }
}
