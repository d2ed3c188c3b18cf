using static Recognition.Generator.Tests.WordFiles.Documents;

namespace Recognition.Generator.Tests.WordFiles;

/// <summary>How single things of a document are read, one kind at a time.</summary>
public sealed class WordTextTests
{
    private const string Bold = "<w:b/>";
    private const string Centred = """<w:jc w:val="center"/>""";

    [Theory]
    [InlineData("2012. Năm ấy lập tổ.", "2012\\. Năm ấy lập tổ.")]
    [InlineData("12) hộ", "12\\) hộ")]
    [InlineData("-5 độ", "-5 độ")]
    [InlineData("#nguoitot", "\\#nguoitot")]
    [InlineData("5*3*2", "5\\*3\\*2")]
    [InlineData("a < b > c", "a \\< b > c")]
    [InlineData("R&D, &copy;", "R&D, \\&copy;")]
    [InlineData("• Một việc", "- Một việc")]
    [InlineData("–  Một việc", "- Một việc")]
    [InlineData("***", "")]
    public void SignsOfMarkdownAreSignsOfText(string typed, string markdown) => Assert.Equal(markdown, BodyOf(Paragraph(typed)).TrimEnd('\n'));

    [Theory]
    [InlineData("I. Sơ lược", "## I. Sơ lược")]
    [InlineData("Kết quả đạt được:", "## Kết quả đạt được")]
    [InlineData("Cả câu này in đậm, nhưng nó là một câu.", "**Cả câu này in đậm, nhưng nó là một câu.**")]
    [InlineData("- Một ý in đậm", "- **Một ý in đậm**")]
    public void AShortBoldLineIsAHeadingAndASentenceIsNot(string typed, string markdown) =>
        Assert.Equal($"Mở đầu của bài viết này kể về việc chung của cả thôn.\n\n{markdown}\n\nTiếp.\n", BodyOf(Paragraph("Mở đầu của bài viết này kể về việc chung của cả thôn.") + Paragraph(typed, Bold) + Paragraph("Tiếp.")));

    [Theory]
    [InlineData("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập – Tự do – Hạnh phúc|-----|UBND XÃ MẪU|Số: /BC-UBND|Mẫu, ngày    tháng    năm 2026")]
    [InlineData("ĐẢNG BỘ XÃ MẪU ĐẢNG CỘNG SẢN VIỆT NAM|CHI BỘ THÔN MẪU|*|Số 05-BC/CB|Xã Mẫu, ngày 12 tháng 8 năm 2026")]
    [InlineData("TRƯỜNG TIỂU HỌC MẪU|CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập - Tự do - Hạnh phúc|Mẫu, ngày 12/8/2026")]
    [InlineData("Số: 12/BC-UBND")]
    public void ALetterheadOfTypedLinesIsLeftOut(string lines)
    {
        var (title, body) = Read(string.Concat(lines.Split('|').Select(line => Paragraph(line))) + Paragraph("Tên bài", Bold, Centred) + Paragraph("Ông Nguyễn Văn Mẫu."));

        Assert.Equal(("Tên bài", "Ông Nguyễn Văn Mẫu.\n"), (title, body));
    }

    [Theory]
    [InlineData("TM. ỦY BAN NHÂN DÂN|CHỦ TỊCH|(Đã ký)|Nguyễn Văn Mẫu")]
    [InlineData("KT. CHỦ TỊCH|PHÓ CHỦ TỊCH|Lò Thị Mẫu")]
    [InlineData("Mẫu, ngày 12 tháng 8 năm 2026|Người viết|(Ký, ghi rõ họ tên)|Lò Thị Mẫu")]
    [InlineData("XÁC NHẬN CỦA UBND XÃ|TM. UBND XÃ|Lò Thị Mẫu")]
    [InlineData("Nơi nhận:|- Như trên;|- Lưu: VT.|HIỆU TRƯỞNG|Lò Thị Mẫu")]
    public void WhoSignedAndWhoGetsItIsLeftOut(string lines)
    {
        var (_, body) = Read(Paragraph("Tên bài", Bold, Centred) + Paragraph("Chủ tịch xã đến thăm ông. Q. là tên một bản.") + string.Concat(lines.Split('|').Select(line => Paragraph(line))));

        Assert.Equal("Chủ tịch xã đến thăm ông. Q. là tên một bản.\n", body);
    }

    [Theory]
    [InlineData("Chủ tịch xã Mẫu, ngày 12 tháng 8 năm 2026 đã đến thăm ông.")]
    [InlineData("Số hộ nghèo giảm còn 12.")]
    [InlineData("Độc lập suy nghĩ là điều ông dạy con.")]
    [InlineData("Nơi nhận quà là nhà văn hóa thôn, nơi bà con họp mỗi tháng một lần để nghe nhau nói và bàn việc chung.")]
    public void WhatOnlySoundsLikeALetterStays(string typed) => Assert.Equal($"Mở đầu.\n\n{typed}\n\nTiếp.\n", BodyOf(Paragraph("Mở đầu.") + Paragraph(typed) + Paragraph("Tiếp.")));

    [Theory]
    [InlineData("I. Sơ lược lý lịch")]
    [InlineData("1. Kết quả")]
    [InlineData("Kính gửi: Ủy ban nhân dân xã")]
    public void ThePartOfATextIsNoTitle(string line) => Assert.Null(Read(Paragraph(line, Bold) + Paragraph("Ông Nguyễn Văn Mẫu.")).Title);

    [Theory]
    [InlineData("https://example.org/a b", "[bài](https://example.org/a%20b)")]
    [InlineData("mailto:vp@example.gov.vn", "[bài](mailto:vp@example.gov.vn)")]
    [InlineData("file:///C:/bai.docx", "bài")]
    [InlineData("javascript:alert(1)", "bài")]
    [InlineData("bai.docx", "bài")]
    public void ALinkLeadsToTheWebOrNowhere(string target, string markdown) =>
        Assert.Equal($"{markdown}.\n", BodyOf($"""<w:p><w:hyperlink r:id="a">{Run("bài")}</w:hyperlink>{Run(".")}</w:p>""", ("a", target)));

    [Fact]
    public void ALineThatEndsStaysALineWhereEndsOfLinesAreNotKept()
    {
        using var folder = new Recognition.Tests.TestFolder();
        File.WriteAllBytes(folder.PathTo("bai.docx"), Of(Paragraph("Tên bài", Bold) + "<w:p><w:r><w:t>Một</w:t><w:br/><w:t>hai</w:t></w:r></w:p>"));

        Assert.Equal("Một\\\nhai\n", Documents.Read(folder.PathTo("bai.docx"), keepsLineBreaks: false).Material.Body);
    }

    private static (string? Title, string Body) Read(string body)
    {
        using var folder = new Recognition.Tests.TestFolder();
        File.WriteAllBytes(folder.PathTo("bai.docx"), Of(body));
        var material = Documents.Read(folder.PathTo("bai.docx")).Material;
        return (material.Title, material.Body);
    }
}
