using Recognition.Content.Problems;
using Recognition.Tests;

namespace Recognition.Content.Tests;

/// <summary>A figure needs evidence wherever an achievement tells it; what only names, dates or orders is no figure.</summary>
public sealed class FigureWordsTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";
    private const string Achievements = "achievements: [{ claim: \"Hiến đất làm đường\", figure: \"350 m²\", evidence: \"Biên bản ngày 12/8/2026\" }]";

    [Theory]
    [InlineData("Dạy nghề cho 45 thanh niên trong buôn")]
    [InlineData("Trồng được 1.250 cây quế")]
    [InlineData("Giảm 30% lượng rác")]
    [InlineData("Mở 12km đường liên bản")]
    [InlineData("Giúp 10-15 hộ mỗi năm")]
    [InlineData("Trồng 2000 cây xanh trong năm 2025")]
    [InlineData("Tặng hàng nghìn cuốn vở cho học sinh")]
    [InlineData("Mỗi tổ 5 người đi tuần")]
    [InlineData("Nuôi hai trăm đàn ong")]
    [InlineData("Giúp bốn mươi hộ thoát nghèo")]
    [InlineData("Góp nửa tỷ đồng làm đường")]
    [InlineData("Thu nhập tăng gấp đôi")]
    [InlineData("Giảm một nửa số hộ nghèo")]
    [InlineData("Từ năm 2023 đã cứu 7 thuyền gặp nạn")]
    public void AFigureIsAskedForEvidence(string claim)
    {
        Assert.Equal([Rules.FigureInClaim], Judge($"achievements: [{{ claim: \"{claim}\" }}]"));
        Assert.Equal([Rules.FigureInClaim], Judge($"achievements: {claim}"));
        Assert.Empty(Judge($"achievements: [{{ claim: \"{claim}\", evidence: \"Sổ của tổ\" }}]"));
    }

    [Theory]
    [InlineData("Giữ nếp họp tổ từ năm 2021 đến nay")]
    [InlineData("Cùng Tổ 5 dọn đường về bản 2")]
    [InlineData("Dẫn học sinh lớp 8, lớp 9 đi học lại")]
    [InlineData("Thực hiện Chỉ thị 05 và Quyết định 118/QĐ-UBND")]
    [InlineData("Hoàn thành trước ngày 30/4/2026")]
    [InlineData("Nêu gương trong giai đoạn 2021-2025")]
    [InlineData("Giúp bà con qua dịch COVID-19")]
    [InlineData("Gắn bó với bản bốn mươi năm")]
    [InlineData("Dạy đôi bạn cùng tiến")]
    [InlineData("Lập quy ước dùng nước của bản")]
    [InlineData("Sửa xong cầu treo dịp 2/9")]
    [InlineData("Giảm tỷ lệ học sinh bỏ học")]
    [InlineData("Giữ mô hình 5S ở phân xưởng 3")]
    public void ANameADayOrAnOrderIsNoFigure(string claim) => Assert.Empty(Judge($"achievements: [{{ claim: \"{claim}\" }}]"));

    private static IReadOnlyList<Rule> Judge(string achievements)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, Achievements, achievements);
        return [.. Judgement.Of(folder).Select(p => p.Rule)];
    }
}
