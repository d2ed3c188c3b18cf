using Recognition.Content.Problems;
using Recognition.Tests;

namespace Recognition.Content.Tests;

/// <summary>Whoever is named, pictured or honoured as a head is asked about; who approves and who awards fits.</summary>
public sealed class PeopleTests
{
    private const string Collective = "input/stories/2026/q3/tap-the-nam-dong.md";
    private const string Person = "input/stories/2026/q3/hien-dat.md";

    [Theory]
    [InlineData("Anh Sùng A Trử đi từng nhà.")]
    [InlineData("Lớp do cô Lường Thị Hoa dạy.")]
    [InlineData("Việc này **bà Hà Ngọc Lam** khởi xướng.")]
    [InlineData("Đại úy Trần Quang Minh trực đêm.")]
    [InlineData("Sinh viên Quàng Thị Mai ghi sổ.")]
    [InlineData("Người nhắc là Lò A Páo.")]
    [InlineData("NGUYỄN ĐỨC LÀNH mở lối.")]
    [InlineData("Chị Bông nấu cơm.")]
    [InlineData("Lớp hát của H'Wen Niê đông dần.")]
    [InlineData("Tổ trưởng: Hà Nga.")]
    [InlineData("Có mặt Trịnh Quốc Bảo.")]
    public void APersonNamedInACollectiveIsAskedAbout(string sentence)
    {
        Assert.Equal([Rules.NamedWithoutConsent], With(Collective, "Cả xã cùng làm.", sentence));
        Assert.Empty(With(Collective, "Cả xã cùng làm.", sentence, "consent: { status: not-needed, date: 2026-08-25 }"));
        Assert.Empty(With(Collective, "Cả xã cùng làm.", sentence, "consent: { status: given, date: 2026-08-25 }"));
    }

    [Theory]
    [InlineData("Học tập Chủ tịch Hồ Chí Minh, bà con góp công.")]
    [InlineData("Chiến sĩ Đồn Biên phòng cùng dân quân Côn Đảo.")]
    [InlineData("Trường THCS Nguyễn Văn Trỗi và đường Võ Thị Sáu.")]
    [InlineData("Chị em Hội Phụ nữ, anh em Chi đoàn.")]
    [InlineData("Xã Lê Hồng Phong, núi Hoàng Liên Sơn, chợ H'Mông.")]
    [InlineData("Ông bà, anh em Mông, chị em Thái; ông Trời, bác Hồ.")]
    [InlineData("Chủ tịch Hội Nông dân, Bí thư Đảng ủy, Giám đốc Công an.")]
    [InlineData("UỶ BAN NHÂN DÂN, HÀ NỘI, HỒ CHÍ MINH.")]
    [InlineData("Bà con bản Trên, các em Trường Tiểu học.")]
    public void WhatIsCalledAfterSomebodyIsNobody(string sentence) => Assert.Empty(With(Collective, "Cả xã cùng làm.", sentence));

    [Theory]
    [InlineData("Chủ tịch UBND xã Lò Văn Thắng")]
    [InlineData("Bà Hà Thị Lam - Hiệu trưởng")]
    [InlineData("Đồng chí Bí thư Đảng ủy")]
    [InlineData("Trưởng phòng Kinh tế")]
    [InlineData("Lò Văn Thắng, CT. UBND xã")]
    [InlineData("Chủ  tịch Hội Nông dân")]
    [InlineData("Tổng Giám đốc Lường Văn Hòa")]
    public void AHeadIsAskedForTheUnit(string name) => Assert.Equal([Rules.HeadNotSaid], With(Person, "name: \"Người được nêu\"", $"name: \"{name}\""));

    [Theory]
    [InlineData("Phó Chủ tịch UBND xã Lò Văn Thắng")]
    [InlineData("Ông Lò Văn Thắng, nguyên Hiệu trưởng")]
    [InlineData("Bà Trưởng Thị Mây")]
    [InlineData("Cựu Giám đốc nông trường Lường Văn Hòa")]
    public void ADeputyOrAFormerHeadIsNoHead(string name) => Assert.Empty(With(Person, "name: \"Người được nêu\"", $"name: \"{name}\""));

    [Theory]
    [InlineData("giay-khen-ubnd-xa", "Chủ tịch UBND tỉnh Lâm Đồng", false)]
    [InlineData("giay-khen-ubnd-xa", "UBND xã Nam Dong, tỉnh Lâm Đồng", true)]
    [InlineData("giay-khen-ubnd-xa", "Thủ tướng Chính phủ", false)]
    [InlineData("bang-khen-ubnd-tinh", "Chủ tịch Ủy ban nhân dân phường Nam Định", false)]
    [InlineData("bang-khen-ubnd-tinh", "Chủ tịch UBND Thành phố Hồ Chí Minh", true)]
    [InlineData("bang-khen-ubnd-tinh", "UBND thành phố Sơn La", false)]
    [InlineData("bieu-duong", "Chủ tịch UBND tỉnh Lâm Đồng", true)]
    [InlineData("giay-khen-ubnd-xa", "Trường THPT Phan Chu Trinh", true)]
    public void AFormFitsItsIssuer(string award, string issuer, bool fits) => Assert.Equal(
        fits ? [] : [Rules.AwardOfOtherIssuer],
        With(Person, "{ award: bang-khen-ubnd-tinh, decision: \"45/QĐ-UBND\", date: 2026-08-20 }", $"{{ award: {award}, decision: \"45/QĐ-UBND\", date: 2026-08-20, issuer: \"{issuer}\" }}"));

    [Fact]
    public void AUnitAboveOrBeforeAnotherApproves()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/units/xa-nam-dong.md", "locality: Cư Jút", "locality: Cư Jút\nparent: don-bien-phong-con-dao");
        folder.Replace(Person, "unit: xa-nam-dong, date: 2026-08-28", "unit: huyen-con-dao, date: 2026-08-28");

        Assert.Empty(Judgement.Of(folder));
    }

    private static IReadOnlyList<Rule> With(string file, string old, string replacement, string? key = null)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(file, old, replacement);
        if (key is not null)
        {
            folder.Replace(file, "status: published\n", $"status: published\n{key}\n");
        }

        return [.. Judgement.Of(folder).Select(p => p.Rule)];
    }
}
