using Recognition.Content.Checks;
using Recognition.Content.Files;
using Recognition.Content.Schema;
using Recognition.Tests;

namespace Recognition.Content.Tests;

/// <summary>Units, terms and documents are found by what people call them.</summary>
public sealed class KnownNamesTests
{
    private static readonly ContentSet Content = ContentReader.Read(Repository.PathTo("input"), "input", new(), 2);

    [Theory]
    [InlineData(Family.Unit, "UBND xã Phong Thổ", "xa-phong-tho")]
    [InlineData(Family.Unit, "Ủy ban nhân dân xã Phong Thổ", "xa-phong-tho")]
    [InlineData(Family.Unit, "Uỷ ban nhân dân xã Phong Thổ", "xa-phong-tho")]
    [InlineData(Family.Unit, "Chủ tịch UBND xã Phong Thổ", "xa-phong-tho")]
    [InlineData(Family.Unit, "xã Phong Thổ", "xa-phong-tho")]
    [InlineData(Family.Unit, "XA PHONG THO", "xa-phong-tho")]
    [InlineData(Family.Unit, "Xã Phong Thổ, tỉnh Lai Châu", "xa-phong-tho")]
    [InlineData(Family.Unit, "UBND xã Phong Thổ - tỉnh Lai Châu", "xa-phong-tho")]
    [InlineData(Family.Unit, "xã Phong Thô", "xa-phong-tho")]
    [InlineData(Family.Unit, "UBND huyện Phong Thổ", "huyen-phong-tho")]
    [InlineData(Family.Unit, "Công an xã Nam Dong", "cong-an-xa-nam-dong")]
    [InlineData(Family.Unit, "Ban Chỉ huy quân sự huyện Côn Đảo", "ban-chqs-huyen-con-dao")]
    [InlineData(Family.Unit, "Trường Trung học phổ thông Võ Thị Sáu", "truong-thpt-vo-thi-sau")]
    [InlineData(Family.Unit, "Hội Liên hiệp Phụ nữ tỉnh Sơn La", "hoi-lhpn-tinh-son-la")]
    [InlineData(Family.Unit, "Ủy ban MTTQ Việt Nam huyện Mộc Châu", "mttq-huyen-moc-chau")]
    [InlineData(Family.Unit, "Mặt trận Tổ quốc huyện Mộc Châu", "mttq-huyen-moc-chau")]
    [InlineData(Family.Unit, "Đặc khu Côn Đảo", "dac-khu-con-dao")]
    [InlineData(Family.Unit, "Sìn Suối Hồ", "xa-sin-suoi-ho")]
    [InlineData(Family.Unit, "Hội Người cao tuổi xã Phong Thổ", null)]
    [InlineData(Family.Unit, "Phong Thổ", null)]
    [InlineData(Family.Award, "Giấy khen của Chủ tịch UBND xã", "giay-khen-ubnd-xa")]
    [InlineData(Family.Award, "Giấy khen UBND xã", "giay-khen-ubnd-xa")]
    [InlineData(Family.Award, "Giấy khen của Chủ tịch Ủy ban nhân dân xã", "giay-khen-ubnd-xa")]
    [InlineData(Family.Award, "Bằng khen của UBND tỉnh", "bang-khen-ubnd-tinh")]
    [InlineData(Family.Award, "bang khen thu tuong chinh phu", "bang-khen-thu-tuong")]
    [InlineData(Family.Award, "Huân chương", "huan-chuong")]
    [InlineData(Family.Subject, "Cá nhân", "ca-nhan")]
    [InlineData(Family.Subject, "ca nhan", "ca-nhan")]
    [InlineData(Family.Document, "221/KH-UBND", "221-kh-ubnd")]
    [InlineData(Family.Document, "Kế hoạch số 221/KH-UBND ngày 28/9/2020", "221-kh-ubnd")]
    [InlineData(Family.Document, "Kế hoạch 48-KH/ĐUK", "48-kh-duk")]
    [InlineData(Family.Document, "Kế hoạch xây dựng và nhân điển hình tiên tiến năm 2023", "phong-tho-2023")]
    [InlineData(Family.Document, "Kế hoạch công tác Thi đua, khen thưởng", "109-kh-ubnd")]
    public void AreFoundByWhatPeopleCallThem(Family family, string said, string? meant) =>
        Assert.Equal(meant, new KnownNames(Content, family).Meant(said));

    [Theory]
    [InlineData("Dạy tốt học tốt, người tốt việc tốt", "[day-tot-hoc-tot, nguoi-tot-viec-tot]")]
    [InlineData("day-tot-hoc-tot; Người tốt việc tốt", "[day-tot-hoc-tot, nguoi-tot-viec-tot]")]
    public void SeveralAreAList(string said, string meant) =>
        Assert.Equal(meant, new KnownNames(Content, Family.Category).Meant(said, mayBeSeveral: true));

    [Fact]
    public void EveryLabelAndNameLeadsToItsOwn()
    {
        foreach (var family in new[] { Family.Award, Family.Category, Family.Criterion, Family.Subject, Family.Level, Family.Group, Family.Unit })
        {
            var names = new KnownNames(Content, family);
            foreach (var file in Content.All(family))
            {
                var name = family == Family.Unit
                    ? file.Record.Get(Recognition.Content.Kinds.Units.UnitSchema.Name)!
                    : Recognition.Content.Kinds.Families.Of(family).NamesOf(file.Record).First()!;
                Assert.Equal((name, file.Slug), (name, names.Meant(name)));
            }
        }
    }
}
