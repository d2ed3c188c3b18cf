using Recognition.Content.Problems;
using Recognition.Tests;

namespace Recognition.Content.Tests;

/// <summary>Personal data is found however it was typed, on its line, and nothing else is taken for it. All numbers and names are made up.</summary>
public sealed class PersonalDataTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";

    [Theory]
    [InlineData("Gọi (0912) 345 678.")]
    [InlineData("Gọi 0912–345–678 để hỏi.")]
    [InlineData("Gọi 0912&nbsp;345&nbsp;678.")]
    [InlineData("Số 0912\u00a0345\u2009678.")]
    [InlineData("Số 0912/345/678.")]
    [InlineData("Số 0912.345.678.")]
    [InlineData("Số **0912** 345 678.")]
    [InlineData("Số 0912\u200b345\u00ad678.")]
    [InlineData("Số ０９１２ ３４５ ６７８.")]
    [InlineData("Số +84 (0) 912 345 678.")]
    [InlineData("Số +84912345678.")]
    [InlineData("Số 84912345678.")]
    [InlineData("Số 0084 912 345 678.")]
    [InlineData("Điện thoại: 912 345 678.")]
    [InlineData("ĐT 912.345.678")]
    [InlineData("Zalo 0912345\n678")]
    [InlineData("Máy bàn (0254) 3830 123.")]
    [InlineData("Số 0912·345·678.")]
    [InlineData("Số 0912_345_678.")]
    [InlineData("Số 0912,345,678.")]
    [InlineData("Hãy [gọi](tel:+84912345678).")]
    public void ATelephone(string text) => Found(Rules.LooksLikeTelephone, text);

    [Theory]
    [InlineData("Thư an.nguyen@example.org.")]
    [InlineData("Thư an&#64;example.org.")]
    [InlineData("Thư an\\@example.org.")]
    [InlineData("Thư an @ example.org.")]
    [InlineData("Thư an (at) example (dot) org.")]
    [InlineData("Thư an＠example.org.")]
    [InlineData("Thư an&commat;example&period;org.")]
    [InlineData("Thư an[at]example[dot]org.")]
    [InlineData("Thư <an@example.org>.")]
    [InlineData("Thư an @ example . org.")]
    [InlineData("Thư an@example . ORG")]
    [InlineData("Thư an@example. org")]
    [InlineData("Thư An@Example.Org")]
    [InlineData("Thư AN@EXAMPLE.ORG.")]
    [InlineData("Thư an(a còng)example.org")]
    [InlineData("Hãy [viết](mailto:an@example.org).")]
    public void AnEmail(string text) => Found(Rules.LooksLikeEmail, text);

    [Theory]
    [InlineData("Số 036088001234.")]
    [InlineData("CCCD: 036.088.001.234")]
    [InlineData("Căn cước số 036 088 001 234")]
    [InlineData("CMND 123456789.")]
    [InlineData("CMND số 123 456 789")]
    [InlineData("chứng minh nhân dân 123-456-789")]
    [InlineData("hộ chiếu B1234567")]
    [InlineData("Mã số BHXH: 0123456789.")]
    [InlineData("Thẻ BHYT số DN 4012345678901")]
    [InlineData("GPLX số 790123456789")]
    public void AnIdentityNumber(string text) => Found(Rules.LooksLikeIdentityNumber, text);

    [Theory]
    [InlineData("STK 1234567890 ngân hàng.")]
    [InlineData("Số tài khoản: 0123 4567 8901")]
    [InlineData("tài khoản Agribank 5300.205.123456")]
    public void ABankAccount(string text) => Found(Rules.LooksLikeBankAccount, text);

    [Theory]
    [InlineData("Ông sinh ngày 05/03/1980.")]
    [InlineData("Ông SINH NGÀY 5-3-1980.")]
    [InlineData("Ông sinh&nbsp;ngày 5 tháng 3 năm 1980.")]
    [InlineData("Ngày sinh: 05.03.1980")]
    [InlineData("Bà sinh 5/3/1980 tại xã.")]
    [InlineData("Chị sinh ngày mồng năm tháng ba năm một nghìn chín trăm tám mươi.")]
    [InlineData("Anh sinh ngày *05*/03/1980")]
    public void ABirthDate(string text) => Found(Rules.LooksLikeBirthDate, text);

    [Theory]
    [InlineData("Nhà ông ở số nhà 12, tổ 3.")]
    [InlineData("Bà trú tại số 12 đường Trần Phú.")]
    [InlineData("Chị ở tại ngõ 5, tổ 7.")]
    [InlineData("nhà ở số 12/4 đường Lê Lợi")]
    [InlineData("Bà ngụ tại 45/12 Lê Lợi.")]
    [InlineData("Nhà chị ở 27/4, tổ 5.")]
    [InlineData("Địa chỉ: 123 Nguyễn Trãi.")]
    [InlineData("Ông trú tại 15B đường Hùng Vương.")]
    public void AHome(string text) => Found(Rules.LooksLikeHome, text);

    [Theory]
    [InlineData("Góp 1.234.567.890 đồng, năm sau 350.000.000 đồng.")]
    [InlineData("Từ năm 2019 – 2025 có 1200 hộ.")]
    [InlineData("Quyết định số 0912/QĐ-UBND ngày 20/8/2026, công văn 84/2025/NĐ-CP.")]
    [InlineData("Học sinh lớp 9/3, vệ sinh ngày 20/8, sinh hoạt chi bộ ngày 5/3/2026, phát sinh 5/3.")]
    [InlineData("Ông sinh năm 1980, sinh ra ở bản.")]
    [InlineData("Tọa độ 12.345678, 107.654321; mã 5*3*2.")]
    [InlineData("Đường hoa ngõ 12 dài 350 m, hẻm 5 sạch đẹp, trụ sở ở số 1 đường Hùng Vương.")]
    [InlineData("Tài khoản 2 của hợp tác xã, 15 triệu.")]
    [InlineData("Tổ 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12.")]
    [InlineData("Ảnh: 20/8/2026 - 0 giờ 30; 20/11/2025 – 15/3/2026.")]
    [InlineData("Giảm 35/40 hộ nghèo, tỉ lệ 0,912.")]
    [InlineData("Các bàn 02, 35, 48, 12, 30, 41; tăng 0,912 rồi 345,678.")]
    [InlineData("Thường trú tại 3 xã, sống tại 12 bản; cấp thẻ BHYT cho 12.500.000 người.")]
    [InlineData("Theo địa chỉ: xã Nam Dong; [ngày 5] và [xem](/don-vi/xa-nam-dong/).")]
    public void NothingElse(string text) => Assert.Empty(In(text).Where(p => p.Rule.Code is "GS302" or "GS303" or "GS304" or "GS305" or "GS310" or "GS311").Select(Messages.In("vi").Line));

    [Theory]
    [InlineData("Điện thoại Ủy ban: 0254 3830 123.")]
    [InlineData("Máy (0254) 3830.123.")]
    [InlineData("Gọi +84 254 3830 123.")]
    [InlineData("Thư VANPHONG@donvi.gov.vn.")]
    public void WhatAnOfficePublishesOfItselfIsNot(string text)
    {
        using var folder = With(text);
        File.AppendAllText(folder.PathTo("settings.yml"), "contacts: [\"0254 3830 123\", \"vanphong@donvi.gov.vn\"]\n");

        Assert.Empty(Judgement.Of(folder));
    }

    [Theory]
    [InlineData("vanphong@donvi.gov.vn")]
    [InlineData("0254 3830 123")]
    [InlineData("0912 345 678")]
    public void WhatAnOfficePublishesIsKnownInEverySentence(string contact)
    {
        string[] before = ["", "Thư: ", "Liên hệ (", "Xin hỏi **", "Hỏi “", "Nhận ở phòng 5, "];
        string[] after = ["", ".", ". Nhà trường góp công.", ". Xin hỏi thêm.", ". nhà trường", ".Xin hỏi", ". 5 hộ góp công.", "; hỏi", "–hỏi", " – hỏi", ", 12 hộ", ")", "**", "”. Tel", "\n5 người góp công.", " . Vui", "! Com"];
        var sentences = before.SelectMany(b => after.Select(a => b + contact + a));
        using var folder = With(string.Join("\n\n", sentences));
        File.AppendAllText(folder.PathTo("settings.yml"), $"contacts: [\"{contact}\"]\n");

        Assert.Equal([], Judgement.Of(folder).Select(Messages.In("vi").Line));
    }

    [Fact]
    public void AnAddressEndsWhereItsSentenceDoesAndTheHomeAfterItIsFound()
    {
        using var folder = With("Liên hệ mau@pm.gov.vn. Nhà ở số 12 đường Trần Phú.");
        Assert.Equal(
            [("GS303", "mau@pm.gov.vn"), ("GS311", "Nhà ở số 12")],
            Judgement.Of(folder).Select(p => (p.Rule.Code, p.Arguments.Single(a => a.Name == "found").Value)));
    }

    [Fact]
    public void ThePlaceIsThatOfWhatWasTyped()
    {
        var problem = Assert.Single(In("Một dòng &nbsp;&ocirc; **đậm**.\n\nGọi **số** 0912&nbsp;345&nbsp;678 nhé."));

        var lines = File.ReadAllLines(Repository.PathTo("tests", "sites", "good", Story));
        Assert.Equal((lines.Length + 4, 12), (problem.Place.Line, problem.Place.Column));
    }

    [Theory]
    [InlineData("Ông là người giỏi\u00a0nhất.", true)]
    [InlineData("Ông là người giỏi\nnhất.", true)]
    [InlineData("Ông là người **giỏi** nhất.", true)]
    [InlineData("Ông là người giỏi&#32;nhất.", true)]
    [InlineData("Ông là người giỏ\u00adi nhất.", true)]
    [InlineData("Ông là người giỏi nhất\u0301.", true)]
    public void ExaggerationIsReadAsItIsSeen(string text, bool isFound) =>
        Assert.Equal(isFound, In(text).Any(p => p.Rule == Rules.Superlative));

    private static void Found(Rule rule, string text)
    {
        var problem = Assert.Single(In(text));

        Assert.Equal(rule, problem.Rule);
        Assert.Equal(Severity.Error, problem.Rule.Severity);
    }

    private static IReadOnlyList<Problem> In(string text)
    {
        using var folder = With(text);
        return Judgement.Of(folder);
    }

    private static TestFolder With(string text)
    {
        var folder = TestFolder.WithGoodSite();
        File.AppendAllText(folder.PathTo(Story), $"\n{text}\n");
        return folder;
    }
}
