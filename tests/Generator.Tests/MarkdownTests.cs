using Recognition.Content.Files;
using Recognition.Content.Problems;
using Recognition.Generator.Markdown;

namespace Recognition.Generator.Tests;

/// <summary>A text reads as it was typed.</summary>
public sealed class MarkdownTests
{
    [Theory]
    [InlineData("\tMỗi tối nhà bà sáng đèn.\n\n    Đoạn hai.", "<p>Mỗi tối nhà bà sáng đèn.</p>\n<p>Đoạn hai.</p>\n")]
    [InlineData("Đoạn một.\n\n        Thụt tám dấu cách.\n\t\tThụt hai tab.", "<p>Đoạn một.</p>\n<p>Thụt tám dấu cách.<br />\nThụt hai tab.</p>\n")]
    [InlineData("```\nmã\n```", "<pre><code>mã\n</code></pre>\n")]
    [InlineData("1975. Năm ấy bà mười ba tuổi.\n\n2012. Bà mở lớp.", "<p>1975. Năm ấy bà mười ba tuổi.</p>\n<p>2012. Bà mở lớp.</p>\n")]
    [InlineData("350. là số hộ", "<p>350. là số hộ</p>\n")]
    [InlineData("1. một\n2. hai", "<ol>\n<li>một</li>\n<li>hai</li>\n</ol>\n")]
    [InlineData("1. một\n1. hai", "<ol>\n<li>một</li>\n<li>hai</li>\n</ol>\n")]
    [InlineData("3. ba\n5. năm\n6. sáu", "<ol start=\"3\">\n<li>ba</li>\n<li value=\"5\">năm</li>\n<li>sáu</li>\n</ol>\n")]
    [InlineData("Đoạn thường.\n-----\nĐoạn sau", "<p>Đoạn thường.<br />\n-----<br />\nĐoạn sau</p>\n")]
    [InlineData("Đoạn thường.\n\n---\n\nĐoạn sau", "<p>Đoạn thường.</p>\n<hr />\n<p>Đoạn sau</p>\n")]
    [InlineData("Chữ *nghiêng* và 350**m²**, 2**10 và 3**2", "<p>Chữ <em>nghiêng</em> và 350<strong>m²</strong>, 2**10 và 3**2</p>\n")]
    [InlineData("Đoạn sau\n===\nhết", "<p>Đoạn sau<br />\n===<br />\nhết</p>\n")]
    [InlineData("Rằm tháng bảy\nmưa sa đầu ngõ", "<p>Rằm tháng bảy<br />\nmưa sa đầu ngõ</p>\n")]
    [InlineData("• Một\n• Hai\n– Ba", "<p>• Một<br />\n• Hai<br />\n– Ba</p>\n")]
    [InlineData("Thửa 5*3*2 và 5 * 3, $a^2$", "<p>Thửa 5*3*2 và 5 * 3, $a^2$</p>\n")]
    [InlineData("Xem www.laichau.gov.vn và https://example.org/a.", "<p>Xem <a href=\"https://www.laichau.gov.vn\">www.laichau.gov.vn</a> và <a href=\"https://example.org/a\">https://example.org/a</a>.</p>\n")]
    [InlineData("<p class=MsoNormal style='mso-margin-top-alt:auto'><span lang=VI style='font-size:14.0pt'>Bà dạy chữ.<o:p></o:p></span></p>", "<p>Bà dạy chữ.           </p>")]
    [InlineData("<!--[if gte mso 9]><xml></xml><![endif]-->\n\n<b>đậm</b> <font color=red>đỏ</font><o:p></o:p>", "\n<p><b>đậm</b> đỏ")]
    [InlineData("<div align=\"center\">Một</div><div>Hai</div>", "<p>Một</p><p>Hai</p>")]
    [InlineData("<table align=\"center\"><tr><td colspan=2 style='x'>ô</td></tr></table>", "<td colspan=\"2\">ô</td>")]
    [InlineData("<p title='a\"b'>x</p>", "<p title=\"a&quot;b\">x</p>")]
    [InlineData("<![if !supportLists]>chữ<![endif]>", "chữ")]
    public void ATextReadsAsItWasTyped(string text, string html) => Assert.Contains(html, Html(text, out _), StringComparison.Ordinal);

    [Theory]
    [InlineData("<span onclick=\"x()\">a</span>")]
    [InlineData("<div onmouseover='x()'>a</div>")]
    [InlineData("<b style=\"a\" onclick=x()>a</b>")]
    [InlineData("<p title=\"><script>x()</script>\">a</p>")]
    [InlineData("<p title='><img src=x onerror=x()>'>a</p>")]
    [InlineData("<a href=\"javascript:x()\">a</a>")]
    [InlineData("<img src=\"x\" alt='\"onerror=x()'>")]
    [InlineData("<o:p onclick=x()>a")]
    [InlineData("<scr<o:p>ipt>x()</scr</o:p>ipt>")]
    public void NothingThatRunsComesThrough(string text)
    {
        var document = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Html(text, out _));

        Assert.Empty(document.QuerySelectorAll("script, img, a"));
        Assert.DoesNotContain(document.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal) || a.Name is "style" or "href" or "src"));
    }

    [Theory]
    [InlineData("<a href=\"http://example.org/bai.html\">bài</a>", "bài")]
    [InlineData("<h2>Kết quả</h2>", "<p>Kết quả</p>")]
    [InlineData("<p><img alt=\"\" src=\"/img/01.PNG\" />Chữ</p>", "<p>Chữ</p>")]
    public void WhatIsLostWithATagIsSaid(string text, string html)
    {
        Assert.Contains(html, Html(text, out var problems), StringComparison.Ordinal);
        Assert.Equal("GS416", Assert.Single(problems).Rule.Code);
    }

    [Fact]
    public void AFootnoteHasItsMarkItsTextAndNoIdOfThePage()
    {
        var html = Html("Bà dạy 86 người[^1].\n\n[^1]: Danh sách lớp.", out var problems);

        Assert.Contains("href=\"#fn:1\"", html, StringComparison.Ordinal);
        Assert.Contains("Danh sách lớp.", html, StringComparison.Ordinal);
        Assert.Matches("id=\"fn:1\"", html);
        Assert.Empty(problems);
    }

    [Fact]
    public void LinesAreJoinedWhereTheSettingsSaySo() =>
        Assert.Equal("<p>Một dòng\nbẻ tay.</p>\n", new MarkdownRenderer("/", new()) { KeepsLineBreaks = false }.ToHtml(new MarkdownBody("Một dòng\nbẻ tay.", new("a.md", 1, 1))));

    private static string Html(string text, out IReadOnlyList<Problem> problems)
    {
        var list = new ProblemList();
        var html = new MarkdownRenderer("/", list).ToHtml(new MarkdownBody(text, new("a.md", 1, 1)));
        problems = list.InOrder();
        return html;
    }
}
