namespace Recognition.Browser.Tests;

/// <summary>No title, name or label is parted within a word, and none ends in a line of one syllable; where letters are large, words may break.</summary>
[Collection(ServedSiteCollection.Name)]
public sealed class WordTests(ServedSite site)
{
    /// <summary>
    /// The bound words that stand on more than one line or are parts of a row by themselves, and the titles whose last line is one syllable.
    /// </summary>
    private const string Faults = """
        () => {
          const faults = [];
          const linesOf = node => { const range = document.createRange(); range.selectNodeContents(node); return new Set([...range.getClientRects()].filter(r => r.width).map(r => Math.round(r.top))).size; };
          const narrow = innerWidth < 360;
          for (const word of document.querySelectorAll(narrow ? '.w' : '.w, .wl')) {
            if (!word.checkVisibility()) {
              if (word.parentElement.checkVisibility()) faults.push('hidden: ' + word.textContent);
              continue;
            }
            if (linesOf(word) > 1) faults.push('parted: ' + word.textContent);
            if (/flex|grid/.test(getComputedStyle(word.parentElement).display)) faults.push('apart: ' + word.parentElement.textContent);
          }
          for (const title of document.querySelectorAll('h1, h2, h3, .title')) {
            if (!title.checkVisibility()) continue;
            const syllables = [];
            const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
            for (let text = walker.nextNode(); text; text = walker.nextNode()) {
              for (const found of text.data.matchAll(/\S+/g)) {
                const range = document.createRange();
                range.setStart(text, found.index);
                range.setEnd(text, found.index + found[0].length);
                const boxes = range.getClientRects();
                if (boxes.length) syllables.push([found[0], boxes[boxes.length - 1].top]);
              }
            }
            const [before, last] = syllables.slice(-2);
            if (last && last[1] > before[1] + 8 && last[0].length < 8) faults.push('alone: ' + title.textContent);
          }
          return faults;
        }
        """;

    /// <summary>Words that may not break though what is around them may.</summary>
    private const string Bound = """
        () => {
          const isBound = node => getComputedStyle(node).whiteSpace === 'nowrap';
          return [...document.querySelectorAll('.w, .wl')].filter(word => isBound(word) && !isBound(word.parentElement)).map(word => word.textContent);
        }
        """;

    public static TheoryData<string> KindsOfPage => LookTests.KindsOfPage;

    [Theory]
    [MemberData(nameof(KindsOfPage))]
    public async Task NoTitleOrLabelIsPartedWithinAWord(string address)
    {
        await using var visit = await site.VisitAsync(address, 390);
        await visit.Page.EvaluateAsync("document.fonts.ready");
        foreach (var width in new[] { 390, 320, 1280 })
        {
            await visit.Page.SetViewportSizeAsync(width, 800);

            Assert.Equal([], (await visit.Page.EvaluateAsync<string[]>(Faults)).Select(fault => $"/{address} at {width}: {fault}"));
        }
    }

    [Fact]
    public async Task TheLargeTitlesOfTheSampleHoldWordsOfTheList()
    {
        await using var visit = await site.VisitAsync("", 390);

        Assert.Contains("quê hương", await visit.Page.Locator("h1 .w").AllTextContentsAsync());
    }

    [Theory]
    [InlineData("guong/vuon-ca-phe-khung-cui-tam-thang/", "Vườn cà phê và khung cửi của một gia đình ở Tâm Thắng")]
    [InlineData("guong/cai-gio-muon-o-cho-con-dao/", "Cái giỏ mượn ở chợ")]
    public async Task ATitleThatIsCopiedIsTheTitle(string address, string title)
    {
        await using var visit = await site.VisitAsync(address, 390);

        Assert.Equal(title, await visit.Page.Locator("h1").TextContentAsync());
        await visit.Page.EvaluateAsync("getSelection().selectAllChildren(document.querySelector('h1'))");
        Assert.Equal(title, await visit.Page.EvaluateAsync<string>("getSelection().toString()"));
        Assert.StartsWith(title + " – ", await visit.Page.TitleAsync(), StringComparison.Ordinal);
    }

    /// <summary>As a reader sees it who doubles the letters on a telephone 320 pixels wide.</summary>
    [Theory]
    [MemberData(nameof(KindsOfPage))]
    public async Task AmongLettersOfTwiceTheSizeWordsMayBreak(string address)
    {
        await using var visit = await site.VisitAsync(address, 320);
        var session = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await session.SendAsync("Page.setFontSizes", new Dictionary<string, object> { ["fontSizes"] = new { standard = 32 } });
        await visit.Page.ReloadAsync();

        Assert.Equal("32px", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.documentElement).fontSize"));
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Bound));
    }
}
