using Microsoft.Playwright;
using Recognition.Tests;

namespace Recognition.Browser.Tests;

/// <summary>The preview as an editor looks at it: what was saved appears, where she was reading, and what is wrong stands over the page.</summary>
[Collection(ServedSiteCollection.Name)]
public sealed class PreviewTests(ServedSite site)
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task ASaveAppearsByItselfWhereTheEditorWas(int width, ColorScheme scheme)
    {
        using var folder = TestFolder.WithGoodSite();
        await File.AppendAllTextAsync(folder.PathTo(Story), string.Concat(Enumerable.Range(1, 60).Select(i => $"\nĐoạn thứ {i} của bài.\n")));
        await using var preview = await RunningPreview.StartAsync(folder);
        await using var visit = await Visit.BeginAsync(site.Browser, new Uri(preview.Address, "guong-sang/guong/hien-dat/").AbsoluteUri, width, scheme);
        await Assertions.Expect(visit.Page.Locator("#preview-bar")).ToContainTextAsync("Chưa thấy lỗi nào.");
        await visit.Page.EvaluateAsync("scrollTo(0, 1500)");

        folder.Replace(Story, "Đoạn thứ 40 của bài.", "Đoạn thứ 40 vừa được sửa.");

        await Assertions.Expect(visit.Page.GetByText("Đoạn thứ 40 vừa được sửa.")).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await visit.Page.WaitForFunctionAsync("scrollY > 1300 && scrollY < 1700");
        await visit.FitsInWidthAsync();
    }

    [Fact]
    public async Task AWayThatWasTakenIsGoneToItsEndThoughSomethingIsSavedMeanwhile()
    {
        using var folder = TestFolder.WithGoodSite();
        await using var preview = await RunningPreview.StartAsync(folder);
        await using var visit = await Visit.BeginAsync(site.Browser, new Uri(preview.Address, "/_kiem-tra/").AbsoluteUri, 1280, ColorScheme.Light);
        await Assertions.Expect(visit.Page.Locator("#preview-bar")).ToContainTextAsync("Chưa thấy lỗi nào.");
        await visit.Page.RouteAsync("**/_bai-viet/", async route =>
        {
            folder.Replace(Story, "Con đường cũ hẹp và trơn.", "Con đường cũ nay đã rộng.");
            await preview.EventuallyAsync("/guong-sang/guong/hien-dat/", "nay đã rộng");
            await Task.Delay(500);
            await route.ContinueAsync();
        });

        await visit.Page.GotoAsync(new Uri(preview.Address, "/_bai-viet/").AbsoluteUri);

        Assert.EndsWith("/_bai-viet/", visit.Page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task AFaultStandsOverThePageUntilItIsMended(int width, ColorScheme scheme)
    {
        using var folder = TestFolder.WithGoodSite();
        await using var preview = await RunningPreview.StartAsync(folder);
        await using var visit = await Visit.BeginAsync(site.Browser, new Uri(preview.Address, "guong-sang/guong/hien-dat/").AbsoluteUri, width, scheme);
        var bar = visit.Page.Locator("#preview-bar");
        await Assertions.Expect(bar).ToContainTextAsync("Chưa thấy lỗi nào.");

        folder.Replace(Story, "unit: xa-nam-dong\nq", "unit: xa-nam-dog\nq");
        await Assertions.Expect(bar).ToContainTextAsync("không có đơn vị \"xa-nam-dog\"", new() { Timeout = 20_000 });
        await Assertions.Expect(bar).ToContainTextAsync("Có phải \"xa-nam-dong\"?");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Hiến đất mở đường");
        foreach (var place in new[] { "/_kiem-tra/", "/_bai-viet/" })
        {
            await visit.Page.GotoAsync(new Uri(preview.Address, place).AbsoluteUri);
            await visit.FitsInWidthAsync();
        }

        await visit.Page.GotoAsync(new Uri(preview.Address, "guong-sang/guong/hien-dat/").AbsoluteUri);
        folder.Replace(Story, "xa-nam-dog", "xa-nam-dong");
        await Assertions.Expect(bar).ToContainTextAsync("Chưa thấy lỗi nào.", new() { Timeout = 20_000 });
    }

    [Theory]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    public async Task AWordFileThatIsGivenToTheDeskIsADraftThere(int width, ColorScheme scheme)
    {
        using var folder = TestFolder.WithGoodSite();
        await using var preview = await RunningPreview.StartAsync(folder);
        await using var visit = await Visit.BeginAsync(site.Browser, new Uri(preview.Address, "_bai-viet/").AbsoluteUri, width, scheme);
        await Assertions.Expect(visit.Page.Locator("#preview-bar")).ToContainTextAsync("Chưa thấy lỗi nào.");

        await visit.Page.Locator("#drop-file").SetInputFilesAsync(Repository.PathTo("tests", "documents", "forms", "thieu.docx"));

        // The new draft makes the page load itself anew: what was said stays.
        await Assertions.Expect(visit.Page.Locator("table")).ToContainTextAsync("Hoàng Thị Mẫu", new() { Timeout = 20_000 });
        var said = visit.Page.Locator("#drop-said");
        await Assertions.Expect(said).ToContainTextAsync("Đã ghi bản nháp input/stories/2026/q4/hoang-thi-mau.md.");
        await Assertions.Expect(said).ToContainTextAsync("Phiếu còn trống: Tên bài; Nguồn;");
        await visit.FitsInWidthAsync();
    }

    [Fact]
    public async Task AFileThatIsDroppedIsTakenAsOneThatIsChosen()
    {
        using var folder = TestFolder.WithGoodSite();
        await using var preview = await RunningPreview.StartAsync(folder);
        await using var visit = await Visit.BeginAsync(site.Browser, new Uri(preview.Address, "_bai-viet/").AbsoluteUri, 1280, ColorScheme.Light);
        await Assertions.Expect(visit.Page.Locator("#preview-bar")).ToContainTextAsync("Chưa thấy lỗi nào.");
        await Assertions.Expect(visit.Page.Locator("#drop-file")).ToBeVisibleAsync();

        // A page that loads itself anew at that moment, since the site was just made, forgets what was dropped: a person drops again.
        var said = visit.Page.Locator("#drop-said");
        for (var attempt = 0; attempt < 4 && string.IsNullOrEmpty(await said.TextContentAsync()); attempt++)
        {
            var files = await visit.Page.EvaluateHandleAsync("() => { const files = new DataTransfer(); files.items.add(new File(['chữ'], 'bai.pdf')); return files; }");
            await visit.Page.DispatchEventAsync("main", "drop", new { dataTransfer = files });
            await visit.Page.WaitForTimeoutAsync(2000);
        }

        await Assertions.Expect(said).ToContainTextAsync("Chưa ghi gì: \"bai.pdf\" không phải là tệp Word (.docx).", new() { Timeout = 20_000 });
    }
}
