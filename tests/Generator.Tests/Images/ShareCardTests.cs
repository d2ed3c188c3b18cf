using System.Diagnostics;
using Recognition.Generator.Features.Cards;
using Recognition.Generator.Images;
using Recognition.Tests;
using Recognition.Theming;
using Recognition.Theming.Cards;

namespace Recognition.Generator.Tests.Images;

/// <summary>What other sites show with a link: a card drawn for its page, a story's with its photograph.</summary>
public sealed class ShareCardTests
{
    private const string Settings = "settings.yml";
    private const string Story = "guong/hien-dat/";
    private const string Drawing = "Tạo ảnh chia sẻ";

    [Fact]
    public void EveryPageHasAPictureToShare()
    {
        using var folder = new TestFolder();
        var site = BuiltSite.Sample;

        var pages = site.Files.Keys.Where(a => (a.Length == 0 || a.EndsWith('/')) && site.Text(a).Contains("og:title", StringComparison.Ordinal)).ToList();
        Assert.All(new[] { "guong/", "don-vi/", "quy/", "chien-dich/", "nam/", "" }, family => Assert.Contains(pages, p => p.StartsWith(family, StringComparison.Ordinal)));
        var shared = pages.Select(page => Shared.On(site, page)).ToList();
        Assert.All(shared, s => Assert.Equal("summary_large_image", s.Twitter));
        Assert.All(shared, s => Assert.False(string.IsNullOrWhiteSpace(s.Alt)));

        var pictures = shared.DistinctBy(s => s.Address).ToList();
        foreach (var picture in pictures)
        {
            Assert.InRange(site.Files[picture.Address].Length, 1000, 99_999);
            File.WriteAllBytes(folder.PathTo(Path.GetFileName(picture.Address)), site.Files[picture.Address]);
        }

        var read = pictures.Select(p => PictureRead.Of(folder.PathTo(Path.GetFileName(p.Address))));
        Assert.All(pictures.Zip(read), x =>
        {
            Assert.Equal((x.First.Width, x.First.Height), (x.Second.Width, x.Second.Height));
            Assert.Equal(x.First.Type, "image/" + x.Second.Format);
            Assert.Empty(x.Second.Hidden);
        });
        var cards = pictures.Where(p => p.IsCard).ToList();
        Assert.All(cards, card => Assert.Equal((1200, 630), (card.Width, card.Height)));
        Assert.All(cards, card => Assert.Matches("^anh/chia-se/[a-z0-9-]+-[0-9a-f]{8}\\.(png|jpg)$", card.Address));
        Assert.Equal(cards.Count, cards.Select(c => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(site.Files[c.Address]))).Distinct().Count());
    }

    [Fact]
    public void ACardSaysWhoseStoryItIs()
    {
        using var folder = WithCards(1000);
        folder.Replace("input/stories/2026/q3/hien-dat.md", "status: published", "status: published\nsample: true");
        var site = BuiltSite.From(folder);

        Assert.Equal("Cá nhân · Quý III/2026 – Hiến đất mở đường – Người được nêu – Xã Nam Dong – Bằng khen của Chủ tịch UBND tỉnh – Nội dung minh họa – Gương sáng một xã", Shared.On(site, Story).Alt);
        Assert.Equal("Tập thể · Quý II/2025 – Huyện Côn Đảo trước ngày hợp nhất – Huyện Côn Đảo – Ủy ban nhân dân huyện Côn Đảo – Gương sáng một xã", Shared.On(site, "guong/huyen-cu/").Alt);
        Assert.Equal("Gương điển hình của đơn vị – Xã Nam Dong – Cư Jút – Gương sáng một xã", Shared.On(site, "don-vi/xa-nam-dong/").Alt);
        Assert.Equal("Gương điển hình theo quý – Quý III/2026 – Từ 01/7/2026 đến 30/9/2026 – Gương sáng một xã", Shared.On(site, "quy/2026-q3/").Alt);
        Assert.StartsWith("Đợt thi đua – ", Shared.On(site, "chien-dich/dot-thi-dua/").Alt, StringComparison.Ordinal);
        Assert.Equal("Gương sáng một xã – Trang nhỏ để thử – Trung tâm Văn hóa, Thể thao và Truyền thông", Shared.On(site, "don-vi/").Alt);

        // An award that was taken back is nobody's, and a later page of a list is the list's.
        Assert.DoesNotContain("Giấy khen của", Shared.On(site, "guong/thu-hoi/").Alt, StringComparison.Ordinal);
        Assert.Equal(Shared.On(site, "guong/"), Shared.On(site, "guong/trang-2/"));

        // What was taken off the site leaves nothing.
        Assert.Equal(Shared.On(site, ""), Shared.On(site, "guong/da-rut/"));
        Assert.DoesNotContain(site.Files.Keys, a => a.Contains("bi-mat", StringComparison.Ordinal));
    }

    [Fact]
    public void TheCardOfAStoryShowsItsPhotograph()
    {
        using var folder = PhotographTests.WithPhotographs();
        TurnOn(folder, 1000);
        var site = BuiltSite.From(folder);

        var shared = Shared.On(site, Story);
        Assert.Matches("^anh/chia-se/hien-dat-mo-duong-[0-9a-f]{8}\\.jpg$", shared.Address);
        Assert.Equal(("image/jpeg", 1200, 630), (shared.Type, shared.Width, shared.Height));
        Assert.StartsWith("Con đường mới – Cá nhân · Quý III/2026 – Hiến đất mở đường – ", shared.Alt, StringComparison.Ordinal);

        // Another part of the same photograph is another picture.
        folder.Replace("input/stories/2026/q3/hien-dat.md", "credit: \"Nguyễn Văn A\"", "credit: \"Nguyễn Văn A\", focus: [0.5, 1]");
        Assert.NotEqual(shared.Address, Shared.On(BuiltSite.From(folder), Story).Address);
    }

    [Fact]
    public void WithoutACardAStoryHasItsWholePhotograph()
    {
        using var folder = PhotographTests.WithPhotographs();
        TurnOn(folder, 1);

        var shared = Shared.On(BuiltSite.From(folder), Story);
        Assert.Matches("^anh/con-duong-moi-[0-9a-f]{8}-400\\.jpg$", shared.Address);
        Assert.Equal(("image/jpeg", 400, 500, "Con đường mới"), (shared.Type, shared.Width, shared.Height, shared.Alt));
    }

    [Fact]
    public void TheNewestStoriesHaveCardsOfTheirOwnAndOlderOnesTheirUnits()
    {
        using var folder = WithCards(1000);
        var all = BuiltSite.From(folder).Cards().Count;
        folder.Replace(Settings, "share_cards: 1000", $"share_cards: {all - 5}");
        var site = BuiltSite.From(folder);

        Assert.Contains("Người đứng đầu xã", Shared.On(site, "guong/chu-tich-xa/").Alt, StringComparison.Ordinal);
        Assert.Equal(Shared.On(site, "don-vi/xa-nam-dong/"), Shared.On(site, "guong/tap-the-nam-dong/"));
        Assert.Equal(Shared.On(site, "don-vi/huyen-con-dao/"), Shared.On(site, "guong/huyen-cu/"));
        Assert.Equal(all - 5, site.Files.Keys.Count(a => a.StartsWith("anh/chia-se/", StringComparison.Ordinal)));
    }

    [Fact]
    public void WithOneCardAllPagesHaveTheSitesAndWithNoneNoPageHasAny()
    {
        using var folder = WithCards(1);
        var one = BuiltSite.From(folder);
        folder.Replace(Settings, "share_cards: 1", "share_cards: 0");
        var none = BuiltSite.From(folder);

        Assert.Equal(Shared.On(one, ""), Shared.On(one, Story));
        Assert.Single(one.Cards());
        Assert.DoesNotContain("og:image", none.Text(Story), StringComparison.Ordinal);
        Assert.DoesNotContain(none.Files.Keys, a => a.StartsWith("anh/", StringComparison.Ordinal));
    }

    [Fact]
    public void AThemeThatDrawsNoneHasNone()
    {
        using var folder = WithCards(1000);

        Assert.DoesNotContain(BuiltSite.From(folder, theme: "Tiny").Files.Keys, a => a.StartsWith("anh/", StringComparison.Ordinal));
    }

    [Fact]
    public void ASecondBuildDrawsNothingAndStartsNoNode()
    {
        using var folder = WithCards(3);
        Assert.Contains(Drawing + ": 3", Cli.Run(folder).Output, StringComparison.Ordinal);
        var start = new ProcessStartInfo(Environment.ProcessPath!, [WarmProgram.Path, "--date", "2026-11-20"])
        {
            WorkingDirectory = folder.Root,
            RedirectStandardOutput = true,
        };
        start.Environment["PATH"] = folder.Root;
        using var second = Process.Start(start)!;
        var output = second.StandardOutput.ReadToEnd();
        second.WaitForExit();

        Assert.Equal(0, second.ExitCode);
        Assert.DoesNotContain(Drawing, output, StringComparison.Ordinal);
        Assert.Equal(3, Directory.GetFiles(folder.PathTo("output/anh/chia-se")).Length);
    }

    [Fact]
    public void OnlyWhatChangedIsDrawnAndGetsAnotherAddress()
    {
        using var folder = WithCards(3);
        var before = BuiltSite.From(folder);
        folder.Replace(Settings, "Trang nhỏ để thử", "Trang nhỏ");

        Assert.Contains(Drawing + ": 1", Cli.Run(folder).Output, StringComparison.Ordinal);

        var after = BuiltSite.From(folder);
        Assert.NotEqual(Shared.On(before, "").Address, Shared.On(after, "").Address);
        Assert.Equal(Shared.On(before, "chien-dich/dot-thi-dua/"), Shared.On(after, "chien-dich/dot-thi-dua/"));
    }

    [Fact]
    public void TheSameTextsGiveTheSameBytes()
    {
        using var folder = WithCards(6);
        var one = BuiltSite.From(folder, threads: 1);
        Directory.Delete(folder.PathTo(".cache"), recursive: true);
        var many = BuiltSite.From(folder, threads: 8);

        Assert.All(one.Files, file => Assert.True(file.Value.AsSpan().SequenceEqual(many.Files[file.Key]), file.Key));
    }

    [Fact]
    public void NothingIsDrawnBeforeTheContentIsRight()
    {
        using var folder = WithCards(1000);
        Assert.Equal(0, Cli.Run(folder, "check").Code);
        folder.Replace("input/stories/2026/q3/hien-dat.md", "unit: xa-nam-dong\nquarter", "unit: xa-nam-dog\nquarter");
        Assert.Equal(1, Cli.RunAlone(folder).Code);

        Assert.False(Directory.Exists(folder.PathTo(".cache")));
    }

    [Theory]
    [InlineData("Hiến đất 😀 mở đường 漢字")]
    [InlineData("漢字")]
    [InlineData("Khôngcómộtdấucáchnàotrongcảcáitênrấtdàinàyđểxemchữcóđượcngắtradòngmớihaykhônghaylạitrànrangoàithẻvàmấthếtchữởcuốidòngấy")]
    [InlineData("ỤỰỢẬẶỆỘ ẴẪẾỄỖ ỤỰỢẬẶỆỘ ẴẪẾỄỖ ỤỰỢẬẶỆỘ ẴẪẾỄỖ ỤỰỢẬẶỆỘ ẴẪẾỄỖ ỤỰỢẬẶỆỘ ẴẪẾỄỖ ỤỰỢẬẶỆỘ ẴẪẾỄỖ ỤỰỢẬẶỆỘ ẴẪẾỄỖ ỤỰỢẬẶỆỘ")]
    public void ATitleMayBeAnything(string title)
    {
        using var folder = WithCards(1);
        folder.Replace(Settings, "Gương sáng một xã", title);
        folder.Replace(Settings, "Trang nhỏ để thử", string.Concat(Enumerable.Repeat("chữ ", 48)));

        var outcome = Cli.Run(folder);

        Assert.True(outcome.Code == 0, outcome.Error);
        var card = PictureRead.Of(Directory.GetFiles(folder.PathTo("output/anh/chia-se"))[0]);
        Assert.Equal((1200, 630), (card.Width, card.Height));
    }

    [Fact]
    public void AThemeThatFailsIsOneClearFault()
    {
        using var folder = new TestFolder();
        var texts = Texts.Read("vi", typeof(ShareCards).Assembly);
        using var workshop = new ImageWorkshop(new(folder.PathTo(".cache"), TimeProvider.System), threads: 1, texts);

        var faults = Assert.Throws<AggregateException>(() => ShareCards.Draw([new("", new("Hiến đất", ""))], new BrokenDesign(), texts, workshop, new Unwatched()));
        var fault = Assert.IsType<ThemeException>(Assert.Single(faults.InnerExceptions));

        Assert.StartsWith("Giao diện không tạo được ảnh chia sẻ \"Hiến đất\". Hãy ghi share_cards: 0", fault.Message, StringComparison.Ordinal);
        Assert.EndsWith(": hỏng", fault.Message, StringComparison.Ordinal);
    }

    private static TestFolder WithCards(int most)
    {
        var folder = TestFolder.WithGoodSite();
        TurnOn(folder, most);
        return folder;
    }

    private static void TurnOn(TestFolder folder, int most) => folder.Replace(Settings, "share_cards: 0", $"share_cards: {most}");

    private sealed class BrokenDesign : ICardDesign
    {
        public string Draw(ShareCard card) => throw new InvalidOperationException("hỏng");
    }
}
