using System.Text;
using Recognition.Tests;
using Recognition.Theming;

namespace Recognition.Generator.Tests.Embedding;

/// <summary>QR codes lead to the page they stand for: each is drawn and read back by another library.</summary>
public sealed class QrCodeTests
{
    [Fact]
    public void CodesOfUnitsQuartersAndCampaignsLeadToTheirPages()
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder);
        var addresses = site.Files.Keys
            .Where(a => a.StartsWith("nhung/", StringComparison.Ordinal) && a.EndsWith("/qr.svg", StringComparison.Ordinal) && a != "nhung/don-vi/huyen-con-dao-moi/qr.svg")
            .Order(StringComparer.Ordinal).ToList();

        Assert.Contains("nhung/don-vi/xa-nam-dong/qr.svg", addresses);
        Assert.Contains("nhung/quy/2026-q3/qr.svg", addresses);
        Assert.Contains("nhung/chien-dich/dot-thi-dua/qr.svg", addresses);
        Assert.Equal(
            addresses.Select(a => "https://example.org/guong-sang/" + a["nhung/".Length..^"qr.svg".Length]),
            Read(addresses.Select(a => site.Text(a))));
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("https://guong-sang.tinh-lam-dong.example.org/gioi-thieu/nguoi-tot/")]
    public void CodesOfPostersLeadToTheirPagesHoweverLongTheirAddress(string baseUrl)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("settings.yml", "https://example.org/guong-sang/", baseUrl);
        var slug = string.Join('-', Enumerable.Repeat("bai-rat-dai", 9))[..99] + "x";
        folder.Replace("input/stories/2026/q3/hien-dat.md", "subject: ca-nhan", $"subject: ca-nhan\nslug: {slug}");
        var site = BuiltSite.From(folder);

        string[] pages = [$"guong/{slug}/", "guong/huyen-cu/", "don-vi/xa-nam-dong/", "chien-dich/dot-thi-dua/"];

        Assert.Equal(
            pages.Select(page => baseUrl + page),
            Read(pages.Select(page => site.Page("in/" + page).QuerySelector("svg.qr")!.OuterHtml)));
    }

    [Fact]
    public void ACodeIsSmallAndHasItsMargin()
    {
        var code = QrCode.Of("https://example.org/guong-sang/don-vi/xa-nam-dong/");

        Assert.Equal(33 + 8, code.Size);
        Assert.StartsWith("M4 4.5h7m", code.Path, StringComparison.Ordinal);
        Assert.InRange(code.ToSvg("Mã QR").Length, 1000, 4000);
    }

    private static string[] Read(IEnumerable<string> codes)
    {
        using var folder = new TestFolder();
        var pictures = codes.Select((svg, i) =>
        {
            // Four pixels a module.
            using var drawn = NetVips.Image.SvgloadBuffer(Encoding.UTF8.GetBytes(svg), scale: 4);
            File.WriteAllBytes(folder.PathTo($"{i}.rgba"), drawn.WriteToMemory<byte>());
            return $"{folder.PathTo($"{i}.rgba")}:{drawn.Width}";
        }).ToList();
        var outcome = Shell.Run(Repository.Root, "node", [Repository.PathTo("tests", "Generator.Tests", "Embedding", "qr.mjs"), .. pictures]);
        Assert.True(outcome.Code == 0, outcome.Error);
        return outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
