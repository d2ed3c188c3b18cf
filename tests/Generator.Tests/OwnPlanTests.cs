using AngleSharp.Dom;

namespace Recognition.Generator.Tests;

/// <summary>What the repository's own site (<c>input/</c>) says of the five plans and of real bodies, held beside the plans.</summary>
public sealed class OwnPlanTests
{
    private const string Campaign = "chien-dich/dai-hoi-mttq-son-la-2024/";

    private static readonly Lazy<BuiltSite> Own = new(BuiltSite.OfInput);

    [Theory]
    [InlineData("quy/2026-q1/", "Quý này trang theo dõi các đơn vị được phân công dưới đây.")]
    [InlineData("gioi-thieu-guong/", "hằng quý, mỗi đơn vị lựa chọn và giới thiệu từ 01 điển hình tiên tiến trở lên")]
    [InlineData("gioi-thieu-guong/", "Kế hoạch còn phân công khối, đơn vị giới thiệu theo từng quý; trang theo dõi theo phân công ấy.")]
    [InlineData("gioi-thieu/", "hằng quý, mỗi đơn vị lựa chọn và giới thiệu từ 01 điển hình tiên tiến trở lên")]
    [InlineData("gioi-thieu/", "Trang theo dõi theo phân công ấy.")]
    [InlineData("gioi-thieu-guong/", "bài gửi về Thường trực Hội đồng Thi đua - Khen thưởng huyện (qua Phòng Nội vụ - Lao động - Thương binh và Xã hội). Gửi cho trang này không thay cho việc gửi ấy.")]
    [InlineData("gioi-thieu-guong/", "Trước ngày 15/11 hằng năm: Ban Thường trực Ủy ban MTTQ Việt Nam các xã, thị trấn báo cáo")]
    [InlineData("gioi-thieu-guong/", "Mỗi tổ chức thành viên của MTTQ Việt Nam các cấp")]
    [InlineData("gioi-thieu-guong/", "Năm 2023, trong giai đoạn 2022 - 2025, cấp ủy các tổ chức cơ sở đảng trực thuộc Đảng ủy Khối")]
    [InlineData("gioi-thieu/", "năm 2023, trong giai đoạn 2022 - 2025, cấp ủy các tổ chức cơ sở đảng trực thuộc Đảng ủy Khối")]
    [InlineData("gioi-thieu/", "phải gắn với tiêu chí điển hình của tập thể")]
    [InlineData("gioi-thieu/", "là cách ghi mức độ của trang, dựa theo Kế hoạch số 48-KH/ĐUK")]
    [InlineData("doi-tuong/ca-nhan/", "đây là quy định của trang, dựa theo kế hoạch của Phong Thổ")]
    [InlineData("guong/nguoi-dung-dau-an-com-ca/", "Theo quy định của trang, thủ trưởng chỉ được giới thiệu cùng điển hình của chính tập thể mình: ")]
    [InlineData("guong/thap-sang-duong-ban-vung-bien-sop-cop/", "Cách ghi mức độ của trang, dựa theo Kế hoạch số 48-KH/ĐUK.")]
    [InlineData("guong/thap-sang-duong-ban-vung-bien-sop-cop/", "Duyệt đăng: Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Sơn La")]
    [InlineData("guong/cuon-so-tay-hai-thu-tieng-o-khoa-nhi/", "Thông báo số 21/TB-BV")]
    [InlineData("guong/may-loc-nuoc-tu-que-xa/", "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Sơn La")]
    [InlineData("guong/con-muong-chung-cua-to-dan-pho-phong-tho/", "Chủ tịch UBND huyện Phong Thổ")]
    [InlineData("don-vi/xa-ea-po/", "giao Ban Thường trực Ủy ban MTTQ Việt Nam các xã, thị trấn")]
    [InlineData("don-vi/trung-tam-y-te-quan-dan-y-con-dao/", "Trang xếp trung tâm vào khối văn hóa - xã hội")]
    [InlineData("don-vi/xa-dao-san/", "Trang này chưa có bài nào của đơn vị.")]
    [InlineData("don-vi/ban-chqs-dac-khu-con-dao/", "Bài đơn vị đã gửi chưa hiện trên trang này: 1 bài")]
    [InlineData("khen-thuong/bang-khen-thu-tuong/", "học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh")]
    [InlineData("khoi/mat-tran/", "Đây là cách xếp của trang")]
    [InlineData("khoi/van-hoa-xa-hoi/", "Quý được phân công ở Côn Đảo")]
    [InlineData("thong-ke/", "Khen thưởng26")]
    [InlineData("thong-ke/", "Biểu dương (không phải hình thức khen thưởng)5")]
    [InlineData(Campaign, "Gương mẫu chấp hành tốt chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước, có thành tích xuất sắc tiêu biểu trong đợt thi đua và đạt các tiêu chuẩn sau:")]
    [InlineData(Campaign, "Tiêu chuẩn xét tặng")]
    [InlineData(Campaign, "Ban Thường trực Ủy ban MTTQ Việt Nam cấp huyện đăng ký")]
    [InlineData(Campaign, "Kế hoạch ghi “Bằng khen của UBND tỉnh”")]
    [InlineData(Campaign, "Bỏ ba điểm đổ rác tự phát trên bờ suối Nậm La")]
    public void APageSaysWhatThePlanSays(string address, string text) => Assert.Contains(text, Own.Value.Main(address), StringComparison.Ordinal);

    [Theory]
    [InlineData("quy/2026-q1/", "phải giới thiệu")]
    [InlineData("gioi-thieu-guong/", "Nơi khác không có hạn")]
    [InlineData("don-vi/mttq-huyen-phong-tho/", "Trực thuộc")]
    [InlineData("don-vi/dang-uy-phuong-nam-dinh/", "theo tinh thần")]
    [InlineData("don-vi/xa-tam-thang/", "tham gia thực hiện")]
    [InlineData("phong-trao/hoc-tap-va-lam-theo/", "Cả năm kế hoạch")]
    [InlineData("khen-thuong/bieu-duong/", "Các kế hoạch đều nêu")]
    [InlineData("khen-thuong/bang-khen-thu-tuong/", "làm theo Bác")]
    [InlineData("guong/danh-sach-nguoi-san-sang-cho-mau-con-dao/", "Quân dân y")]
    [InlineData("guong/doi-thanh-nien-mot-cua-ve-ban/", "26/3/2024")]
    [InlineData(Campaign, "Xong/cần")]
    public void APageSaysNoMoreThanThePlan(string address, string text) => Assert.DoesNotContain(text, Own.Value.Main(address), StringComparison.Ordinal);

    [Theory]
    [InlineData("2025-q2", false)]
    [InlineData("2025-q3", true)]
    [InlineData("2026-q4", true)]
    public void WhatADissolvedDistrictPlannedIsKeptAndBindsNobodyOfToday(string quarter, bool isKept) =>
        Assert.Equal(isKept, Own.Value.Main($"quy/{quarter}/").Contains("Ủy ban nhân dân huyện Côn Đảo đã kết thúc hoạt động ngày 30/6/2025. Trên trang này giữ phân công", StringComparison.Ordinal));

    [Theory]
    [InlineData("chieng-son-ban-chuyen-cuoi-chuyen-tang", "Tham khảo tiêu chuẩn của Kế hoạch số 364/KH-MTTQ-BTT (Sơn La): bài ngoài thời gian của kế hoạch")]
    [InlineData("doi-thanh-nien-mot-cua-ve-ban", "Tham khảo tiêu chuẩn của")]
    [InlineData("can-phong-cho-sinh-co-bep-lua", "Tham khảo tiêu chuẩn của")]
    [InlineData("nguoi-giu-loi-mon-len-cot-moc", "Tham khảo tiêu chuẩn của")]
    [InlineData("buoi-hoc-chieu-thu-bay-duoi-san-nha-dai", "Tham khảo tiêu chuẩn của")]
    [InlineData("to-may-gio-mem", "Tham khảo tiêu chuẩn của")]
    [InlineData("sinh-vien-dieu-duong-den-nha", "Tham khảo tiêu chuẩn của")]
    [InlineData("tau-ve-ben-mang-rac-ve-bo", "Tham khảo tiêu chuẩn của")]
    [InlineData("thuan-chau-chung-tay-xoa-nha-tam", "Theo Kế hoạch số 364/KH-MTTQ-BTT (Sơn La)")]
    [InlineData("may-loc-nuoc-tu-que-xa", "Theo Kế hoạch số 364/KH-MTTQ-BTT (Sơn La)")]
    [InlineData("so-viec-nho-moi-tuan", "Theo Kế hoạch số 48-KH/ĐUK (Nam Định)")]
    [InlineData("danh-sach-nguoi-san-sang-cho-mau-con-dao", "Theo Kế hoạch số 221/KH-UBND (Côn Đảo)")]
    public void CriteriaOfAPlanForAnotherTimeAreAReference(string story, string label) =>
        Assert.StartsWith(label, Read(Own.Value.Page($"guong/{story}/").QuerySelector("section[aria-labelledby=criteria] p")!), StringComparison.Ordinal);

    [Theory]
    [InlineData("2024-q1", "Đồn Biên phòng Côn Đảo")]
    [InlineData("2024-q2", "Phòng Giáo dục và Đào tạo huyện Côn Đảo")]
    [InlineData("2024-q3", "Công an huyện Côn Đảo")]
    [InlineData("2023-q4", "Ban Chỉ huy quân sự huyện Côn Đảo")]
    [InlineData("2024-q4", "Ban Chỉ huy quân sự huyện Côn Đảo")]
    public void AQuarterThatWasNotTrackedNamesTheUnitsOfTheRota(string quarter, string unit) =>
        Assert.Contains(unit, Own.Value.Page($"quy/{quarter}/").QuerySelectorAll(".facts dd").Select(Read));

    [Theory]
    [InlineData("khoi/luc-luong-vu-trang/", "don-bien-phong-ba-lat")]
    [InlineData("khoi/truong-hoc/", "truong-thpt-chuyen-son-la")]
    [InlineData("nam/2026/", "xa-dak-wil")]
    public void WherePlansHaveNoRotaNobodyIsCalledUnassigned(string address, string unit)
    {
        var row = Own.Value.Page(address).QuerySelector($".matrix tr:has(a[href='/don-vi/{unit}/'])")!;

        Assert.DoesNotContain("phân công", Read(row), StringComparison.Ordinal);
        Assert.Contains("Có 1 bài", Read(row), StringComparison.Ordinal);
    }

    [Fact]
    public void AUnitWithoutARotaHasNoMarksOfOne()
    {
        var legend = Read(Own.Value.Page("don-vi/don-bien-phong-ba-lat/").QuerySelector(".cov-legend")!);

        Assert.StartsWith("Địa bàn không có phân công theo quý: chỉ ghi số bài", legend, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("quy/2026-q1/", "section .cov-sample", ".cov-rows")]
    [InlineData("nam/2026/", ".cov-sample", ".year-quarters")]
    [InlineData("thong-ke/", ".notice .mark-sample", ".figure")]
    public void ThatFiguresAreSamplesIsSaidBeforeThem(string address, string note, string figures)
    {
        var page = Own.Value.Page(address);

        Assert.True(page.QuerySelector(note)!.CompareDocumentPosition(page.QuerySelector(figures)!).HasFlag(DocumentPositions.Following));
    }

    [Fact]
    public void AStateThatComesFromASampleSaysSoInItsRow()
    {
        var rows = Own.Value.Page(Campaign).QuerySelectorAll(".target-units tbody tr").Where(r => !Read(r).Contains("Chưa có thông tin", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(rows);
        Assert.All(rows.Where(r => !Read(r).StartsWith("MTTQ tỉnh Sơn La", StringComparison.Ordinal)), r => Assert.NotNull(r.QuerySelector(".mark-sample")));
        Assert.Null(Assert.Single(rows, r => Read(r).StartsWith("MTTQ tỉnh Sơn La", StringComparison.Ordinal)).QuerySelector(".mark-sample"));
        Assert.Contains(rows, r => Read(r).StartsWith("MTTQ huyện Bắc Yên Đã xong", StringComparison.Ordinal));
    }

    [Fact]
    public void AWorkIsDoneOnTheDayItsStoryTells() =>
        Assert.Contains("27/9/2024", Read(Own.Value.Page(Campaign).QuerySelector(".works tr:has(a[href='/guong/may-loc-nuoc-tu-que-xa/'])")!), StringComparison.Ordinal);

    private static string Read(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
