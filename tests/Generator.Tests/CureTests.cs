using Recognition.Content.Problems;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>What messages about pictures show to be written works where it says; all others are followed in <c>Content.Tests</c>.</summary>
public sealed class CureTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";
    private const string Consent = "consent: { status: given, date: 2026-08-25, scope: \"Họ tên, câu chuyện\" }";

    [Theory]
    [InlineData(Consent, "consent: { status: given, date: 2026-08-25 }")]
    [InlineData(Consent, "consent:\n  status: given\n  date: 2026-08-25")]
    [InlineData(Consent, "consent:\n  status: given\n  scope: \"Không đăng ảnh\"\n  date: 2026-08-25")]
    [InlineData(Consent, Consent)]
    public void APictureInTheTextIsNamedInTheConsentOfTheStory(string good, string bad)
    {
        using var folder = WithPicture("![Kênh nước trong](anh.jpg \"Lò Văn Thắng\")");
        folder.Replace(Story, good, bad);

        Assert.Equal([Rules.PictureWithoutConsent], FollowAll(folder));
        Assert.Equal([], Judgement.Of(folder).Select(Messages.In("vi").Line));
    }

    [Theory]
    [InlineData("![](anh.jpg \"Lò Văn Thắng\")", "GS512", "![Mô tả ảnh](anh.jpg \"Lò Văn Thắng\")")]
    [InlineData("![Kênh nước](anh.jpg)", "GS513", "![Kênh nước](anh.jpg \"Tên người chụp\")")]
    [InlineData("![Kênh nước](kenh nuoc.jpg)", "GS515", "![Kênh nước](<kenh nuoc.jpg> \"Tên người chụp\")")]
    [InlineData("![Kênh nước](kenh nuoc.jpg \"Lò Văn Thắng\")", "GS515", "![Kênh nước](<kenh nuoc.jpg> \"Lò Văn Thắng\")")]
    public void APictureIsShownAsItShouldBeWritten(string written, string code, string shown)
    {
        using var folder = WithPicture(written);
        folder.Replace(Story, "câu chuyện\" }", "câu chuyện, ảnh\" }");
        File.Copy(folder.PathTo("input/media/anh.jpg"), folder.PathTo("input/media/kenh nuoc.jpg"));
        var problem = Assert.Single(Judgement.Of(folder), p => p.Rule.Code == code);

        Assert.EndsWith(": " + shown, Messages.In("vi").Describe(problem), StringComparison.Ordinal);
        folder.Replace(Story, written, shown);
        Assert.All(Judgement.Of(folder), p => Assert.Equal(Rules.ExampleText, p.Rule));

        folder.Write(Story, Cure.WithRealValues(File.ReadAllText(folder.PathTo(Story))).Replace("\"Tên người chụp\"", "\"Lò Văn Thắng\"", StringComparison.Ordinal));
        Assert.Equal([], Judgement.Of(folder).Select(Messages.In("vi").Line));
    }

    [Theory]
    [InlineData("image: { file: cao.jpg, alt: \"Kênh nước\", credit: \"Lò Văn Thắng\" }")]
    [InlineData("image:\n  file: cao.jpg\n  alt: \"Kênh nước\"\n  credit: \"Lò Văn Thắng\"")]
    public void ATallPictureSaysWhatMustStay(string image)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, "câu chuyện\" }", "câu chuyện, ảnh\" }");
        folder.Replace(Story, "\naliases:", $"\n{image}\naliases:");
        Directory.CreateDirectory(folder.PathTo("input/media"));
        File.Copy(Repository.PathTo("tests", "sites", "broken", "picture-cut-for-sharing", "input", "media", "con-duong.jpg"), folder.PathTo("input/media/cao.jpg"));

        Assert.Equal([Rules.PictureCutForSharing], FollowAll(folder));
        Assert.Equal([], Judgement.Of(folder).Select(Messages.In("vi").Line));
    }

    private static TestFolder WithPicture(string written)
    {
        var folder = TestFolder.WithGoodSite();
        Directory.CreateDirectory(folder.PathTo("input/media"));
        File.Copy(Directory.EnumerateFiles(Repository.PathTo("input", "media"), "*.jpg").Order(StringComparer.Ordinal).First(), folder.PathTo("input/media/anh.jpg"));
        File.AppendAllText(folder.PathTo(Story), $"\n{written}\n");
        return folder;
    }

    private static List<Rule> FollowAll(TestFolder folder)
    {
        var found = Judgement.Of(folder);
        foreach (var problem in found.Reverse())
        {
            folder.Write(Story, Cure.Follow(File.ReadAllText(folder.PathTo(Story)), problem, Messages.In("vi").Describe(problem))!);
        }

        return [.. found.Select(p => p.Rule)];
    }
}
