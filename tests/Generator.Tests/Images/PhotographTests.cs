using System.Text;
using AngleSharp.Dom;
using Recognition.Content.Problems;
using Recognition.Tests;

namespace Recognition.Generator.Tests.Images;

/// <summary>What readers get of an editor's photographs: the picture, upright and in several sizes, and nothing else of the file.</summary>
public sealed class PhotographTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";

    [Fact]
    public void NothingOfAFileButItsPictureIsPublished()
    {
        using var folder = WithPhotographs();
        Assert.Equal(
            ["exif", "xmp", "iptc", "icc", "APP13", "COM", "APP1", "APP1", "APP2"],
            PictureRead.Of(folder.PathTo("input/media/Con đường mới.jpg")).Hidden);

        var published = Publish(folder);

        Assert.Equal(21, published.Count);
        Assert.All(published, picture => Assert.True(picture.Read.Hidden.Count == 0, $"{picture.Name}: {string.Join(' ', picture.Read.Hidden)}"));
        foreach (var file in Directory.EnumerateFiles(folder.PathTo("output"), "*", SearchOption.AllDirectories))
        {
            Assert.False(File.ReadAllBytes(file).AsSpan().IndexOf("BI-MAT"u8) >= 0, file);
        }
    }

    [Fact]
    public void PicturesStandUprightAndAreNeverEnlarged()
    {
        using var folder = WithPhotographs();

        var published = Publish(folder);

        // Stored on its side, 400 × 500 upright; and one of 700 × 525 in the colours of a newer telephone.
        Assert.Equal(["320×400", "400×500"], Sizes(published, "con-duong-moi", "avif"));
        Assert.Equal(["320×240", "400×300"], Sizes(published, "con-duong-moi-the", "webp"));
        Assert.Equal(["320×240", "700×525"], Sizes(published, "ba-con", "jpeg"));
        Assert.All(published.Where(p => !p.Name.Contains("-the-", StringComparison.Ordinal)), p => Assert.Equal("rgb", p.Read.Colours));
    }

    [Fact]
    public void ACardKeepsWhatTheFocusNames()
    {
        using var folder = WithPhotographs();
        folder.Replace(Story, "credit: \"Nguyễn Văn A\"", "credit: \"Nguyễn Văn A\", focus: [0.5, 1]");

        var card = Publish(folder).First(p => p.Name.Contains("-the-400.jpg", StringComparison.Ordinal)).Read;

        // The lowest 300 of 500 lines: red ends at the 50th of them.
        Assert.Equal("gb", card.Colours[1..]);
        Assert.NotEqual('r', card.Colours[0]);
    }

    [Fact]
    public void OnlyTheFirstPictureOfAStoryIsLoadedAtOnce()
    {
        using var folder = WithPhotographs();
        var page = BuiltSite.From(folder).Page("guong/hien-dat/");

        var images = page.QuerySelectorAll("main article picture > img").ToList();
        Assert.Equal(3, images.Count);
        Assert.Equal(["high", null, null], images.Select(i => i.GetAttribute("fetchpriority")));
        Assert.Equal([null, "lazy", "lazy"], images.Select(i => i.GetAttribute("loading")));
        Assert.All(images, image =>
        {
            Assert.Equal("async", image.GetAttribute("decoding"));
            Assert.All(new[] { "width", "height", "sizes", "srcset", "alt" }, name => Assert.False(string.IsNullOrEmpty(image.GetAttribute(name)), name));
            Assert.Equal(["image/avif", "image/webp"], image.ParentElement!.QuerySelectorAll("source").Select(s => s.GetAttribute("type")));
        });
        Assert.Equal("Ảnh: Nguyễn Văn A", page.QuerySelector("figure .photo-credit")!.TextContent);
        Assert.Equal("Ảnh: Trần \"B\"", page.QuerySelector(".prose figure .photo-credit")!.TextContent);
        Assert.Contains("/anh/con-duong-moi-", page.QuerySelector("meta[property='og:image']")!.GetAttribute("content"), StringComparison.Ordinal);
    }

    [Fact]
    public void ACardShowsThePhotographAndWithoutOneADrawingOfItsSize()
    {
        using var folder = WithPhotographs();
        var cards = BuiltSite.From(folder).Page("guong/").QuerySelectorAll(".card").ToDictionary(c => c.QuerySelector("h3")!.TextContent);

        Assert.NotNull(cards["Hiến đất mở đường"].QuerySelector("picture > img[loading=lazy][alt='']"));
        Assert.Null(cards["Hiến đất mở đường"].QuerySelector("svg"));
        Assert.NotNull(cards["Tập thể xã Nam Dong"].QuerySelector("svg.drawing.emblem-collective > use[href='#e-collective']"));
        Assert.All(cards.Values, card => Assert.True(card.ClassList.Contains("card-photo")));
    }

    [Fact]
    public void WhereNoCardHasAPhotographEachHasItsEmblem()
    {
        using var folder = TestFolder.WithGoodSite();

        Assert.All(BuiltSite.From(folder).Page("guong/").QuerySelectorAll(".card"), card => Assert.NotNull(card.QuerySelector("svg.emblem")));
    }

    [Fact]
    public void AnImageAmongWordsStaysAmongThem()
    {
        using var folder = WithPhotographs();
        File.AppendAllText(folder.PathTo(Story), "\nBiển báo ![Biển báo](ba-con.jpg \"C\") đầu đường.\n");

        var line = BuiltSite.From(folder).Page("guong/hien-dat/").QuerySelectorAll(".prose p").Single(p => p.QuerySelector("picture") is not null);

        Assert.Equal("Biển báo  Ảnh: C đầu đường.", line.TextContent);
    }

    [Fact]
    public void APictureOfAStoryThatIsNotShownIsNotPublished()
    {
        using var folder = WithPhotographs();
        folder.Replace(Story, "published: 2026-09-05", "published: 2026-12-05");

        Assert.DoesNotContain(BuiltSite.From(folder).Files.Keys, a => a.StartsWith("anh/", StringComparison.Ordinal));
    }

    /// <summary>Nobody collects or publishes them, in a name of a file neither.</summary>
    [Theory]
    [InlineData("Lò Văn Thắng 0912 345 678.jpg", "anh")]
    [InlineData("lo_van_thang_0912345678.jpg", "anh")]
    [InlineData("Zalo-0912.345.678.jpg", "anh")]
    [InlineData("CCCD 011093001234.jpg", "anh")]
    [InlineData("cmnd_123456789.jpg", "anh")]
    [InlineData("thang.lo@gmail.com.jpg", "anh")]
    [InlineData("Lò Thị Mai sinh ngày 3-2-2015.jpg", "anh")]
    [InlineData("IMG_20260825_101112.jpg", "img-20260825-101112")]
    [InlineData("Lễ 2-9 năm 2026.jpg", "le-2-9-nam-2026")]
    [InlineData("z4567890123456_7f3a.jpg", "z4567890123456-7f3a")]
    public void ANumberOfAPersonInANameIsNotPublished(string name, string published)
    {
        using var folder = WithPhotographs();
        File.Move(folder.PathTo("input/media/Con đường mới.jpg"), folder.PathTo("input/media/" + name));
        folder.Replace(Story, "Con đường mới.jpg", name);

        var names = BuiltSite.From(folder).Files.Keys.Where(address => address.StartsWith("anh/", StringComparison.Ordinal)).Select(address => address[4..]).ToList();

        Assert.Contains(names, address => System.Text.RegularExpressions.Regex.IsMatch(address, $"^{published}-[0-9a-f]{{8}}-400.avif$"));
    }

    [Fact]
    public void ThreadsMakeNoDifference()
    {
        using var folder = WithPhotographs();
        var one = BuiltSite.From(folder, threads: 1);
        Directory.Delete(folder.PathTo(".cache"), recursive: true);
        var many = BuiltSite.From(folder, threads: 8);

        Assert.Equal(one.Files.Keys.Order(StringComparer.Ordinal), many.Files.Keys.Order(StringComparer.Ordinal));
        Assert.All(one.Files, file => Assert.True(file.Value.AsSpan().SequenceEqual(many.Files[file.Key]), file.Key));
    }

    [Fact]
    public void ANameInAnotherUnicodeFormIsFoundWithAWarning()
    {
        using var folder = WithPhotographs();
        var name = folder.PathTo("input/media/Con đường mới.jpg");
        File.Move(name, folder.PathTo("input/media/" + "Con đường mới.jpg".Normalize(NormalizationForm.FormD)));

        Assert.Equal(Rules.PictureNameDiffers, Assert.Single(Judgement.Of(folder)).Rule);
    }

    [Theory]
    [InlineData("Họ tên, câu chuyện, ảnh", true)]
    [InlineData("Hình ảnh và câu chuyện", true)]
    [InlineData("Họ tên, câu chuyện; ảnh chụp tại nhà", true)]
    [InlineData("Họ tên, câu chuyện", false)]
    [InlineData("Họ tên, mức ảnh hưởng của việc làm", false)]
    [InlineData("Họ tên; không dùng hình ảnh", false)]
    public void AStorysConsentCountsForPicturesWhenItNamesThem(string scope, bool isEnough)
    {
        using var folder = WithPhotographs();
        folder.Replace(Story, "Họ tên, câu chuyện, hình ảnh", scope);

        Assert.Equal(isEnough ? 0 : 3, Judgement.Of(folder).Count(p => p.Rule == Rules.PictureWithoutConsent));
    }

    [Theory]
    [InlineData("a link to a file")]
    [InlineData("a link to a folder")]
    [InlineData("media is a link")]
    public void ALinkIsNotFollowed(string kind)
    {
        using var folder = WithPhotographs();
        Directory.CreateDirectory(folder.PathTo("ngoai"));
        var elsewhere = folder.PathTo("ngoai/a.jpg");
        File.Copy(folder.PathTo("input/media/ba-con.jpg"), elsewhere);
        switch (kind)
        {
            case "a link to a file":
                File.CreateSymbolicLink(folder.PathTo("input/media/a.jpg"), elsewhere);
                folder.Replace(Story, "\"Con đường mới.jpg\"", "a.jpg");
                break;
            case "a link to a folder":
                Directory.CreateSymbolicLink(folder.PathTo("input/media/b"), folder.PathTo("ngoai"));
                folder.Replace(Story, "\"Con đường mới.jpg\"", "b/a.jpg");
                break;
            default:
                Directory.Move(folder.PathTo("input/media"), folder.PathTo("kho"));
                Directory.CreateSymbolicLink(folder.PathTo("input/media"), folder.PathTo("kho"));
                break;
        }

        Assert.Contains(Judgement.Of(folder), p => p.Rule == Rules.PictureOutside && p.Place.Line == 23);
    }

    /// <summary>The good site with three photographs in one story: the main one, one in the text, one in the gallery.</summary>
    internal static TestFolder WithPhotographs()
    {
        var folder = TestFolder.WithGoodSite();
        Directory.CreateDirectory(folder.PathTo("input/media"));
        PictureToMake.Make(
            new(folder.PathTo("input/media/Con đường mới.jpg"), 400, 500, Orientation: 6),
            new(folder.PathTo("input/media/ba-con.jpg"), 700, 525, Profile: "p3"),
            new(folder.PathTo("input/media/nho.png"), 90, 60));
        folder.Replace(Story, "\"Họ tên, câu chuyện\"", "\"Họ tên, câu chuyện, hình ảnh\"");
        folder.Replace(
            Story,
            "aliases: [hien",
            """
            image: { file: "Con đường mới.jpg", alt: "Con đường mới", credit: "Nguyễn Văn A" }
            gallery: [{ file: nho.png, alt: "Biển báo", credit: "Lê C" }]
            aliases: [hien
            """);
        File.AppendAllText(folder.PathTo(Story), "\n![Bà con góp công](ba-con.jpg \"Trần \\\"B\\\"\")\n");
        return folder;
    }

    private static List<(string Name, PictureRead Read)> Publish(TestFolder folder)
    {
        var outcome = Cli.Run(folder);
        Assert.True(outcome.Code == 0, outcome.Error);
        var files = Directory.GetFiles(folder.PathTo("output/anh"));
        Assert.All(files, file => Assert.Matches("^[a-z0-9-]+-[0-9a-f]{8}-(the-)?[0-9]+\\.(avif|webp|jpg)$", Path.GetFileName(file)));
        return [.. files.Select(f => Path.GetFileName(f)!).Zip(files.Select(PictureRead.Of))];
    }

    private static IEnumerable<string> Sizes(List<(string Name, PictureRead Read)> published, string name, string format) => published
        .Where(p => System.Text.RegularExpressions.Regex.IsMatch(p.Name, name.EndsWith("-the", StringComparison.Ordinal) ? $"^{name[..^4]}-[0-9a-f]{{8}}-the-" : $"^{name}-[0-9a-f]{{8}}-[0-9]"))
        .Where(p => p.Read.Format == format)
        .OrderBy(p => p.Read.Width)
        .Select(p => $"{p.Read.Width}×{p.Read.Height}");
}
