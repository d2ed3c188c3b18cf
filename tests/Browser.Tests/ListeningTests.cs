using Microsoft.Playwright;

namespace Recognition.Browser.Tests;

/// <summary>Hearing a story and passing it on. The voices are made for the test: what is asked is which is taken, and what is told of it.</summary>
[Collection(ServedSiteCollection.Name)]
public sealed class ListeningTests(ServedSite site)
{
    private const string Story = "guong/dem-mua-o-ngam-tran/";
    private const string Own = "{ name: 'máy', lang: 'vi_VN', localService: true }";
    private const string OfAService = "{ name: 'mạng', lang: 'vi-VN', localService: false }";
    private const string English = "{ name: 'english', lang: 'en-GB', localService: true }";

    [Fact]
    public async Task ItIsReadSentenceBySentenceAndStopsWhenAsked()
    {
        await using var visit = await VisitWithAsync(OfAService, English, Own);
        var (play, stop) = (visit.Page.Locator(".listen"), visit.Page.GetByRole(AriaRole.Button, new() { Name = "Dừng", Exact = true }));

        await Assertions.Expect(play).ToHaveTextAsync("Nghe bài này");
        await Assertions.Expect(stop).ToBeHiddenAsync();
        await play.ClickAsync();
        await Assertions.Expect(play).ToHaveTextAsync("Tạm dừng");
        await Assertions.Expect(stop).ToBeVisibleAsync();
        var title = (await visit.Page.Locator("h1").InnerTextAsync()).Trim();
        Assert.Equal([title + " | máy"], await SaidAsync(visit));

        await play.ClickAsync();
        await Assertions.Expect(play).ToHaveTextAsync("Nghe tiếp");
        await Assertions.Expect(visit.Page.Locator(".story-tools [role=status]")).ToHaveTextAsync("Đã tạm dừng.");

        // What was cut short is said again from its beginning, then the next.
        await play.ClickAsync();
        await visit.Page.EvaluateAsync("finish()");
        var said = await SaidAsync(visit);
        Assert.Equal(3, said.Length);
        Assert.Equal(said[0], said[1]);
        Assert.NotEqual(said[1], said[2]);

        await stop.ClickAsync();
        await Assertions.Expect(play).ToHaveTextAsync("Nghe bài này");
        await Assertions.Expect(play).ToBeFocusedAsync();
        await play.ClickAsync();
        Assert.Equal(said[0], (await SaidAsync(visit))[^1]);
    }

    [Fact]
    public async Task TheWholeTextIsReadAndTheEndIsTold()
    {
        await using var visit = await VisitWithAsync(Own);

        await visit.Page.Locator(".listen").ClickAsync();
        await visit.Page.EvaluateAsync("for (let i = 0; i < 999; i++) finish()");

        await Assertions.Expect(visit.Page.Locator(".story-tools [role=status]")).ToHaveTextAsync("Đã đọc xong bài.");
        var said = string.Join(' ', (await SaidAsync(visit)).Select(s => s.Split(" | ")[0].Trim()));
        foreach (var paragraph in await visit.Page.Locator(".prose p").AllInnerTextsAsync())
        {
            Assert.Contains(string.Join(' ', paragraph.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), said, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(English)]
    [InlineData(OfAService)]
    public async Task WithoutAVietnameseVoiceOfTheDeviceThereIsNoButton(string voice)
    {
        await using var visit = await VisitWithAsync(voice);

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Chép liên kết" })).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".listen")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task TheLinkIsCopiedAndTheDeviceSharesWhereItCan()
    {
        await using var visit = await VisitWithAsync("");
        var address = site.Home + Story;

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Chép liên kết" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".story-share [role=status]")).ToHaveTextAsync("Đã chép liên kết.");
        Assert.Equal(address, await visit.Page.EvaluateAsync<string>("copied"));

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Gửi qua ứng dụng…" }).ClickAsync();
        Assert.Equal(address, await visit.Page.EvaluateAsync<string>("shared.url"));
    }

    [Fact]
    public async Task OnPaperThereIsNothingToPress()
    {
        await using var visit = await VisitWithAsync(Own);

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(visit.Page.Locator(".story-tools")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator(".story-share")).ToBeHiddenAsync();
    }

    private static Task<string[]> SaidAsync(Visit visit) => visit.Page.EvaluateAsync<string[]>("said");

    private async Task<Visit> VisitWithAsync(params string[] voices)
    {
        var visit = await site.VisitAsync("404.html", 390);
        await visit.Page.AddInitScriptAsync($$"""
            window.said = [];
            let now;
            Object.defineProperty(window, 'speechSynthesis', { value: {
              getVoices: () => [{{string.Join(", ", voices.Where(v => v.Length > 0))}}],
              speak(words) { now = words; said.push(`${words.text} | ${words.voice.name}`); },
              cancel() { now = undefined; },
              addEventListener() {},
            } });
            window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
            window.finish = () => now?.onend();
            Object.defineProperty(navigator, 'clipboard', { value: { writeText: async text => { window.copied = text; } } });
            Object.defineProperty(navigator, 'share', { value: async what => { window.shared = what; } });
            """);
        await visit.Page.GotoAsync(site.Home + Story);
        return visit;
    }
}
