using Recognition.Tests;

namespace Recognition.Content.Tests;

/// <summary>What editors mean and Markdown does not is named, and what they may write is not.</summary>
public sealed class MarkdownCheckTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";

    [Theory]
    [InlineData("###Ba dấu liền chữ", "GS407 1")]
    [InlineData("##\u3000Cách toàn khổ", "GS407 1")]
    [InlineData("  ##\u202FCách hẹp", "GS407 3")]
    [InlineData("{{% notice %}}", "GS410 1")]
    [InlineData("Xem [caption id=\"a\" align=\"left\"] ảnh", "GS410 5")]
    [InlineData("::: note\nKhung\n:::", "GS410 1|GS410 1")]
    [InlineData("Một\n--- ", "GS417 1")]
    [InlineData("Tên\tSố\n\nA\tB\nC\tD", "GS411 1")]
    [InlineData("[trang]: www.laichau.gov.vn\n\nXem [trang].", "GS413 10")]
    [InlineData("[bài](Bao.SonLa.gov.vn)", "GS413 7")]
    [InlineData("[bài](https:/baosonla.org.vn/bai)", "GS413 7")]
    [InlineData("[bài](HTTP:/a.vn)", "GS413 7")]
    [InlineData("[bài](https://example.org/bai viet)", "GS414 7")]
    [InlineData("[bài](/don-vi/xa nam dong/)", "GS414 7")]
    [InlineData("<img src=\"data:image/jpeg;base64,AAAA\">", "GS415 11")]
    [InlineData("![](<data:image/webp;base64,AAAA>)", "GS415 6")]
    public void IsNamed(string text, string expected) => Assert.Equal(expected, Judge(text));

    [Theory]
    [InlineData("#guongsang #nguoitotviectot")]
    [InlineData("Đoạn trong mã: `{{< youtube >}}` và `[x](www.a.vn)`")]
    [InlineData("```\n##mã\n{{< a >}}\nA\tB\nC\tD\n```")]
    [InlineData("\tThụt đầu dòng bằng Tab.\n\tDòng hai.")]
    [InlineData("[bài](https://example.org/a \"Tên bài\") và [b](</guong/a b/>), [1] (xem thêm)")]
    [InlineData("Một\n\n---\n\nHai\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\nA | B\n---|---\n1 | 2")]
    [InlineData("Chú thích[^a].\n\n[^a]: Có đủ.")]
    [InlineData("Rằm tháng bảy\nmưa sa đầu ngõ\nbà vẫn ra đồng")]
    [InlineData("- Con chào bà, hôm nay bà có khỏe không, cháu mang gạo sang đây!\n- Chào con, vào đây uống nước rồi hãy đi làm cho đỡ mệt con ạ!\n- Vâng, cháu xin bà, hôm nay trời nóng quá nên cháu khát nước lắm!")]
    [InlineData("Tỉ lệ 3:2, {1, 2}, [sic], giờ 7:30, tệp bai.html, [tệp](bai.html) {ngoặc}")]
    public void IsLeftAlone(string text) => Assert.Equal("", Judge(text));

    [Fact]
    public void TextsWrappedByHandAreFineWhereTheSettingsJoinLines()
    {
        const string wrapped = "Con đường mới chạy qua bản, rộng ba mét, hai xe máy tránh nhau\nđược. Mùa mưa năm nay xe chở ngô không còn phải dừng ở đầu dốc\nnhư trước.";

        Assert.Equal("GS412 1", Judge(wrapped));
        Assert.Equal("", Judge(wrapped, "line_breaks: soft"));
    }

    private static string Judge(string text, string setting = "")
    {
        using var folder = TestFolder.WithGoodSite();
        File.AppendAllText(folder.PathTo(Story), $"\n{text}\n");
        File.AppendAllText(folder.PathTo("settings.yml"), $"\n{setting}\n");
        return string.Join('|', Judgement.Of(folder).Select(p => $"{p.Rule.Code} {p.Place.Column}"));
    }
}
