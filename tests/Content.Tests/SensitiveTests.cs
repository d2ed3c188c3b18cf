using Recognition.Content.Problems;
using Recognition.Tests;

namespace Recognition.Content.Tests;

/// <summary>Ethnic origin, religion, health and offences of one person are asked about, those of a people or a group are not; every "nhất" that claims is found.</summary>
public sealed class SensitiveTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";

    [Theory]
    [InlineData("Ông là người tốt, dân tộc Thái, ai cũng quý.", "dân tộc")]
    [InlineData("Anh là người Mông ở bản trên.", "dân tộc")]
    [InlineData("Chị Lò Thị Mẫu (dân tộc Khơ Mú) kể lại.", "dân tộc")]
    [InlineData("Cô giáo người dân tộc Ê Đê, quê ở buôn bên.", "dân tộc")]
    [InlineData("Già làng dân tộc\nXơ Đăng nhớ từng nhà.", "dân tộc")]
    [InlineData("Gia đình ông theo đạo Tin Lành từ lâu.", "tôn giáo")]
    [InlineData("Bà là giáo dân của họ đạo.", "tôn giáo")]
    [InlineData("Anh theo Công giáo.", "tôn giáo")]
    [InlineData("Chú là **Phật tử**, ăn chay trường.", "tôn giáo")]
    [InlineData("Ông bị ung thư đã ba năm.", "sức khỏe")]
    [InlineData("Chị mắc bệnh tiểu đường mà vẫn đi dạy.", "sức khỏe")]
    [InlineData("Anh là người khuyết tật, đi lại khó.", "sức khỏe")]
    [InlineData("Bị liệt từ nhỏ, em viết bằng chân.", "sức khỏe")]
    [InlineData("Cháu bị bệnh tim bẩm sinh.", "sức khỏe")]
    [InlineData("Anh từng nghiện, nay đã làm lại.", "nghiện")]
    [InlineData("Ông có tiền án về đánh bạc.", "tiền án")]
    public void WhatIsOnePersonsOwnIsAskedAbout(string text, string kind)
    {
        var problem = Assert.Single(Judged(text));

        Assert.Equal((Rules.SensitiveData, Severity.Warning), (problem.Rule, problem.Severity));
        Assert.Contains(kind, Messages.In("vi").Describe(problem), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bà dạy chữ cho phụ nữ dân tộc Mông trong bản.")]
    [InlineData("Đồng bào các dân tộc Thái, Mông, Khơ Mú cùng góp công.")]
    [InlineData("Trường phổ thông dân tộc nội trú mở cửa.")]
    [InlineData("Ngày hội Đại đoàn kết toàn dân tộc.")]
    [InlineData("Lớp có nhiều học sinh dân tộc thiểu số.")]
    [InlineData("Cộng đồng người Hoa và người Kinh cùng ở.")]
    [InlineData("Phật giáo tỉnh tặng quà; nhà thờ mở cửa đón trẻ.")]
    [InlineData("Ông nêu gương đạo đức, theo đạo lý uống nước nhớ nguồn.")]
    [InlineData("Bà thăm người khuyết tật và người già neo đơn.")]
    [InlineData("Trạm y tế khám bệnh, phát thuốc ở bản xa.")]
    [InlineData("Xã vận động quyên góp chống bệnh lao.")]
    [InlineData("Tổ tuyên truyền phòng, chống ma túy.")]
    [InlineData("Bà giúp vợ chồng ông Thái sửa nhà.")]
    public void WhatIsOfManyIsNot(string text) => Assert.Empty(Judged(text));

    [Theory]
    [InlineData("Ông là người Mông, bị ung thư.", "Họ tên, câu chuyện, dân tộc, sức khỏe", 0)]
    [InlineData("Ông là người Mông, bị ung thư.", "Họ tên, câu chuyện, dân tộc", 1)]
    [InlineData("Ông là người Mông, bị ung thư.", "Họ tên, câu chuyện; không nêu dân tộc, sức khỏe", 2)]
    public void AConsentThatNamesItAnswers(string text, string scope, int left)
    {
        using var folder = With(text);
        folder.Replace(Story, "scope: \"Họ tên, câu chuyện\"", $"scope: \"{scope}\"");

        Assert.Equal(left, Judgement.Of(folder).Count(p => p.Rule == Rules.SensitiveData));
    }

    [Theory]
    [InlineData("Ông là người tốt nhất xã.", "tốt nhất")]
    [InlineData("Bản sạch, Đẹp Nhất vùng.", "Đẹp Nhất")]
    [InlineData("Đội làm nhanh\nnhất.", "nhanh nhất")]
    [InlineData("Cánh đồng *rộng* nhất tỉnh.", "rộng nhất")]
    [InlineData("Người hiền nhất.", "hiền nhất")]
    public void AnySuperlativeIsFound(string text, string word)
    {
        var problem = Assert.Single(Judged(text));

        Assert.Equal(Rules.Superlative, problem.Rule);
        Assert.Contains($"\"{word}\"", Messages.In("vi").Describe(problem), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Nước thống nhất, dân nhất trí, quý nhất định giúp.")]
    [InlineData("Giải nhất, hạng Nhất, lần thứ nhất, ít nhất ba nhà.")]
    [InlineData("Nhất là mùa mưa, bà con đi muộn nhất lúc năm giờ.")]
    [InlineData("Hợp nhất hai xã; đồng nhất một mẫu; nhất quán.")]
    public void OtherWordsWithNhatAreNot(string text) => Assert.Empty(Judged(text));

    private static IReadOnlyList<Problem> Judged(string text)
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
