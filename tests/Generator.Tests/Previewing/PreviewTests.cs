using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.RegularExpressions;
using Recognition.Tests;

namespace Recognition.Generator.Tests.Previewing;

/// <summary>What an editor sees while writing: each change when it is saved, what is wrong beside it, and never nothing.</summary>
public sealed partial class PreviewTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";
    private const string Page = "/guong-sang/guong/hien-dat/";

    [Fact]
    public async Task APageIsThatOfBuildWithABarAndASaveShowsAtOnce()
    {
        using var folder = TestFolder.WithGoodSite();
        await using var preview = await RunningPreview.StartAsync(folder);

        var page = (await preview.GetAsync(Page)).Text;
        var built = BuiltSite.From(folder, withDrafts: true).Text("guong/hien-dat/");
        var bar = page[page.IndexOf("<link rel=\"stylesheet\" href=\"/_xem-truoc/", StringComparison.Ordinal)..page.IndexOf("</head>", StringComparison.Ordinal)];
        Assert.Equal(Icon().Replace(built, ""), page.Replace(bar, "", StringComparison.Ordinal));

        folder.Replace(Story, "Con đường cũ hẹp và trơn.", "Con đường cũ nay đã rộng.");
        Assert.Contains("Con đường cũ nay đã rộng.", await preview.EventuallyAsync(Page, "nay đã rộng"), StringComparison.Ordinal);
    }

    /// <summary>What is taken over from the site before must not be seen to be.</summary>
    [Fact]
    public async Task AfterSavesOfEveryKindEachPageIsThatOfBuild()
    {
        using var folder = TestFolder.WithGoodSite();
        await using var preview = await RunningPreview.StartAsync(folder);
        await preview.GetAsync(Page);

        folder.Replace(Story, "Con đường cũ hẹp và trơn.", "Con đường cũ nay đã rộng.");
        await preview.EventuallyAsync(Page, "nay đã rộng");
        folder.Replace("input/units/xa-nam-dong.md", "name: Xã Nam Dong", "name: Xã Nam Dong mới");
        await preview.EventuallyAsync(Page, "Xã Nam Dong mới");
        folder.Replace("input/taxonomy/award.yml", "vi: Biểu dương", "vi: Lời biểu dương");
        await preview.EventuallyAsync("/guong-sang/khen-thuong/", "Lời biểu dương");
        File.Delete(folder.PathTo("input/stories/2026/q2/thu-hoi.md"));
        folder.Replace("input/stories/2026/q1/don-bien-phong.md", "published: 2026-03-10", "published: 2026-03-11");
        await preview.EventuallyAsync("/guong-sang/guong/don-bien-phong/", "2026-03-11");

        var built = BuiltSite.From(folder, withDrafts: true);
        foreach (var address in built.Files.Keys.Where(a => a.Length == 0 || (a.EndsWith('/') && !a.StartsWith("nhung/", StringComparison.Ordinal) && !a.StartsWith("in/", StringComparison.Ordinal) && a != "tim-kiem/")))
        {
            var page = (await preview.GetAsync("/guong-sang/" + address)).Text;
            Assert.Equal(Icon().Replace(built.Text(address), ""), Bar().Replace(page, ""));
        }
    }

    [Theory]
    [InlineData("unit: xa-nam-dong\nq", "unit: xa-nam-dog\nq", "không có đơn vị &quot;xa-nam-dog&quot;", "Có phải &quot;xa-nam-dong&quot;?")]
    [InlineData("title: \"Hiến đất mở đường\"", "title: \"Hiến đất mở đường", "GS066", "")]
    [InlineData("status: given", "status: không", "GS031", "")]
    public async Task AFaultIsToldWithItsCureAndTheLastGoodPageStays(string good, string bad, string told, string cure)
    {
        using var folder = TestFolder.WithGoodSite();
        await using var preview = await RunningPreview.StartAsync(folder);
        Assert.Contains("Hiến đất mở đường", (await preview.GetAsync(Page)).Text, StringComparison.Ordinal);

        folder.Replace(Story, good, bad);
        var problems = await preview.EventuallyAsync("/_kiem-tra/", told);

        Assert.Contains(told, problems, StringComparison.Ordinal);
        Assert.Contains(cure, problems, StringComparison.Ordinal);
        Assert.Contains("vscode://file/", problems, StringComparison.Ordinal);
        Assert.Contains("hien-dat.md:", problems, StringComparison.Ordinal);
        var (status, page) = await preview.GetAsync(Page);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Hiến đất mở đường", page, StringComparison.Ordinal);
        var bar = await StatusAsync(preview);
        Assert.Equal("wrong", bar.GetProperty("state").GetString());
        Assert.Contains("Bài này có lỗi, nên trang còn hiện nội dung trước khi lỗi.", bar.GetProperty("text").GetString(), StringComparison.Ordinal);

        folder.Replace(Story, bad, good);
        Assert.Contains("Chưa thấy lỗi nào.", await preview.EventuallyAsync("/_kiem-tra/", "Chưa thấy lỗi nào."), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsWrongAndCanBeShownIsShownWithItsFault()
    {
        using var folder = TestFolder.WithGoodSite();
        await using var preview = await RunningPreview.StartAsync(folder);

        folder.Replace(Story, "Con đường cũ hẹp và trơn.", "Ai hỏi xin gọi 0912 345 678.");

        Assert.Contains("Ai hỏi xin gọi 0912 345 678.", await preview.EventuallyAsync(Page, "0912 345 678"), StringComparison.Ordinal);
        Assert.Contains("GS302", await preview.EventuallyAsync("/_kiem-tra/", "GS302"), StringComparison.Ordinal);
        Assert.Equal("wrong", (await StatusAsync(preview)).GetProperty("state").GetString());
    }

    [Fact]
    public async Task AStoryComesWhenTheUnitItNamesIsThere()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, "unit: xa-nam-dong\nq", "unit: xa-moi-lap\nq");
        await using var preview = await RunningPreview.StartAsync(folder);
        Assert.Equal(HttpStatusCode.NotFound, (await preview.GetAsync(Page)).Status);

        folder.Write("input/units/xa-moi-lap.md", "---\nname: Xã Mới Lập\nlevel: xa\nlocality: Cư Jút\n---\n");

        Assert.Contains("Xã Mới Lập", await preview.EventuallyAsync(Page, "Xã Mới Lập"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatIsWrongFromTheBeginningIsToldWhereverOneGoes()
    {
        using var folder = BrokenSites.With("terms-that-are-no-list");
        await using var preview = await RunningPreview.StartAsync(folder);

        Assert.Contains("GS013", await preview.EventuallyAsync("/guong-sang/", "GS013"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FaultySettingsLeaveTheSiteAndAreTold()
    {
        using var folder = TestFolder.WithGoodSite();
        await using var preview = await RunningPreview.StartAsync(folder);

        folder.Replace("settings.yml", "base_url:", "base-url:");

        Assert.Contains("GS020", await preview.EventuallyAsync("/_kiem-tra/", "GS020"), StringComparison.Ordinal);
        Assert.Contains("Hiến đất mở đường", (await preview.GetAsync(Page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DraftsAreThereAndMarkedAndTheDeskSaysWhatTheyLack()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Write("input/stories/2026/q4/ban-nhap.md", "---\ntitle: Bản nháp của chị Tư\nunit: xa-nam-dong\nstatus: draft\n---\n\nMột câu.\n");
        await using var preview = await RunningPreview.StartAsync(folder);

        Assert.Contains("mark-draft", (await preview.GetAsync("/guong-sang/guong/ban-nhap/")).Text, StringComparison.Ordinal);
        var desk = await preview.EventuallyAsync("/_bai-viet/?don-vi=xa-nam-dong", "thiếu mục bắt buộc");
        Assert.Contains("Bản nháp của chị Tư", desk, StringComparison.Ordinal);
        Assert.Contains("thiếu mục bắt buộc", desk, StringComparison.Ordinal);
        Assert.Contains("Bài của quý IV/2026 gửi chậm nhất ngày 04/12/2026.", desk, StringComparison.Ordinal);
        Assert.DoesNotContain("Bản nháp của chị Tư", (await preview.GetAsync("/_bai-viet/?don-vi=huyen-con-dao")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--input", "Không có thư mục \"khong-co\"")]
    [InlineData("--settings", "Không có tệp cài đặt \"khong-co\"")]
    public void WithoutAFolderOrSettingsItSaysSo(string option, string said)
    {
        using var folder = TestFolder.WithGoodSite();

        var outcome = Cli.Run(folder, "preview", "--no-open", "--port", "0", option, "khong-co");

        Assert.Equal(2, outcome.Code);
        Assert.StartsWith(said, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SearchOpensWhenItsIndexIsMade()
    {
        using var folder = TestFolder.WithGoodSite();
        await using var preview = await RunningPreview.StartAsync(folder);

        Assert.Contains("ol id=\"ket-qua\"", await preview.EventuallyAsync("/guong-sang/tim-kiem/", "ol id=\"ket-qua\""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FilesOfTheSiteAreServedAndWhatIsNotThereIsNot()
    {
        using var folder = TestFolder.WithGoodSite();
        await using var preview = await RunningPreview.StartAsync(folder);

        Assert.All(["/guong-sang/guong/feed.xml", "/guong-sang/data/stories.json", "/guong-sang/robots.txt", "/", "/guong-sang/guong/hien-dat"], path => Assert.Equal(HttpStatusCode.OK, preview.GetAsync(path).Result.Status));
        Assert.All(["/guong-sang/khong-co/", "/guong-sang/../settings.yml", "/_xem-truoc/khong-co.js", "/guong-sang/anh/khong-co.avif"], path => Assert.Equal(HttpStatusCode.NotFound, preview.GetAsync(path).Result.Status));
    }

    [Fact]
    public async Task NoOtherSiteReachesIt()
    {
        using var folder = TestFolder.WithGoodSite();
        await using var preview = await RunningPreview.StartAsync(folder);
        var port = preview.Address.Port.ToString(CultureInfo.InvariantCulture);

        Assert.All(["trang-la.example", "trang-la.example:" + port, "127.0.0.1", "127.0.0.1:1", "localhost.trang-la.example:" + port], host =>
            Assert.Equal(HttpStatusCode.MisdirectedRequest, preview.GetAsync(Page, ("Host", host)).Result.Status));
        Assert.Equal(HttpStatusCode.OK, (await preview.GetAsync(Page, ("Host", "localhost:" + port))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await preview.GetAsync("/_xem-truoc/tinh-trang", ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "no-cors"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await preview.GetAsync(Page, ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"))).Status);
        Assert.All([HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete], method => Assert.Equal(HttpStatusCode.MethodNotAllowed, preview.SendAsync(method, Page).Result.Status));
    }

    [Fact]
    public async Task ATakenPortIsSaidAndTheNextFreeOneUsed()
    {
        using var folder = TestFolder.WithGoodSite();
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = ((IPEndPoint)other.LocalEndpoint).Port;
        using var process = Cli.Start(folder, "preview", "--no-open", "--port", taken.ToString(CultureInfo.InvariantCulture));
        try
        {
            var said = await process.StandardError.ReadLineAsync();

            Assert.StartsWith($"Cổng {taken} đang có chương trình khác dùng, nên trang xem trước dùng cổng ", said, StringComparison.Ordinal);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private static async Task<JsonElement> StatusAsync(RunningPreview preview) =>
        JsonDocument.Parse((await preview.GetAsync("/_xem-truoc/tinh-trang?trang=" + Uri.EscapeDataString(Page))).Text).RootElement;

    /// <summary>Icons are drawn by a build alone: nobody keeps the preview on a telephone's screen.</summary>
    [GeneratedRegex("<link rel=\"apple-touch-icon\"[^>]*>")]
    private static partial Regex Icon();

    [GeneratedRegex("<link rel=\"stylesheet\" href=\"/_xem-truoc/[^>]*><script [^>]*></script>")]
    private static partial Regex Bar();
}
