namespace Recognition.Bench.Making;

/// <summary>Words for names, titles and the facts of a story. All people are made up.</summary>
internal static class WordLists
{
    public static readonly IReadOnlyList<string> Surnames =
    [
        "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Lò", "Quàng",
        "Giàng", "Vàng", "Sùng", "Tẩn", "Phàn", "Y", "H’", "Cầm", "Tòng", "Hà", "Đinh", "Lường",
    ];

    public static readonly IReadOnlyList<string> MiddleNames =
        ["Văn", "Thị", "Đức", "Minh", "Thanh", "Hữu", "Ngọc", "Quang", "Xuân", "Thu", "A", "Láo", "Lở", "Mỹ", "Công", "Bảo"];

    public static readonly IReadOnlyList<string> GivenNames =
    [
        "An", "Bình", "Chiến", "Dung", "Đông", "Giang", "Hạnh", "Hòa", "Khánh", "Lan", "Liên", "Mai", "Nam", "Nga", "Phúc", "Quyên",
        "Sơn", "Thảo", "Thủy", "Tuấn", "Uyên", "Vinh", "Xuyến", "Yến", "Páo", "Siểu", "Mẩy", "Blơi",
    ];

    public static readonly IReadOnlyList<string> Deeds =
    [
        "Hiến đất mở đường", "Giữ nguồn nước sạch", "Thắp sáng đường quê", "Dựng lại nếp nhà", "Lớp học buổi tối", "Trồng lại rừng đầu nguồn",
        "Tổ tiết kiệm vay vốn", "Bữa cơm cho người ốm", "Cân công khai, ghi sổ hai bên", "Hòa giải từ bếp lửa", "Dọn rác ven bờ",
        "Số hóa hồ sơ một cửa", "Nuôi ong dưới tán rừng", "Vườn thuốc nam của trạm", "Chuyến xe không đồng", "Tủ sách đầu ngõ",
        "Đội cứu hộ bến thuyền", "Đường hoa biên giới", "Giữ tiếng chiêng", "Cà phê phơi giàn", "Nhà vệ sinh cho điểm trường",
        "Chợ phiên không túi ni lông", "Sổ tay hai thứ tiếng", "Gạo nghĩa tình", "Cầu dân sinh qua suối", "Camera an ninh đầu làng",
        "Quỹ khuyến học dòng họ", "Ca trực đêm giao thừa", "Máy lọc nước từ phế liệu", "Ruộng bậc thang hữu cơ",
    ];

    public static readonly IReadOnlyList<string> Places =
    [
        "dưới chân núi", "bên bến cũ", "ở cuối bản", "giữa mùa khô", "sau trận lũ", "trên đảo", "ở ngã ba", "bên dòng suối", "vùng biên",
        "nơi đầu sóng", "trong ngõ nhỏ", "giữa đồi chè", "ở tổ dân phố", "sau giờ làm", "ngày cuối tuần", "mùa giáp hạt",
    ];

    public static readonly IReadOnlyList<string> Collectives =
        ["Tập thể", "Chi hội", "Tổ công tác", "Đội xung kích", "Ban công tác", "Tổ liên kết", "Chi đoàn"];

    public static readonly IReadOnlyList<string> Claims =
    [
        "Vận động các hộ hiến đất làm đường", "Giúp hộ nghèo có việc làm", "Giảm thời gian giải quyết hồ sơ", "Trồng mới và giữ rừng",
        "Tiết kiệm chi phí sản xuất", "Hòa giải thành các vụ việc", "Hướng dẫn người dân dùng dịch vụ công", "Tặng quà học sinh khó khăn",
        "Duy trì lớp học miễn phí", "Sửa nhà cho gia đình chính sách", "Thu gom rác ven bờ", "Hiến máu tình nguyện",
        "Nhân rộng mô hình ra các tổ khác", "Tăng thu nhập bình quân của thành viên",
    ];

    public static readonly IReadOnlyList<string> Measures =
        ["hộ", "lượt người", "ngày công", "mét vuông đất", "triệu đồng", "hồ sơ", "học sinh", "suất quà", "cây giống", "buổi"];

    public static readonly IReadOnlyList<string> Evidences =
    [
        "Sổ theo dõi của tổ, có xác nhận của đơn vị", "Báo cáo kết quả phong trào thi đua quý", "Biên bản bàn giao có chữ ký hai bên",
        "Danh sách kèm báo cáo tổng kết năm", "Sổ thu chi công khai tại nhà văn hóa", "Bảng tổng hợp của ban chỉ đạo",
    ];

    public static readonly IReadOnlyList<string> Reports =
    [
        "Báo cáo thành tích đề nghị khen thưởng", "Báo cáo kết quả phong trào thi đua", "Biên bản họp xét đề nghị khen thưởng",
        "Báo cáo sơ kết mô hình", "Ý kiến của người dân nơi cư trú",
    ];

    public static readonly IReadOnlyList<string> Updates =
    [
        "Mô hình được hai tổ khác làm theo.", "Tổ có thêm ba thành viên mới.", "Con đường đã được đổ bê tông đoạn còn lại.",
        "Lớp học chuyển sang nhà văn hóa mới, rộng hơn.", "Đơn vị đã tổ chức đoàn đến học cách làm.",
    ];

    public static readonly IReadOnlyList<string> Issuers =
        ["Hội đồng Thi đua - Khen thưởng", "Thường trực Đảng ủy", "Ban Thường vụ", "Ban Thường trực Ủy ban MTTQ Việt Nam"];

    public static readonly IReadOnlyList<string> Titles = ["ông", "bà", "anh", "chị", "già làng", "thầy giáo", "cô giáo", "trưởng thôn", "bác sĩ", "thượng úy"];

    public static readonly IReadOnlyList<string> Roles =
        ["chủ vườn sầu riêng", "giáo viên mầm non", "tổ trưởng tổ tiết kiệm", "bí thư chi bộ", "nghệ nhân dệt thổ cẩm", "thợ rèn", "chủ nhiệm hợp tác xã", "y tá thôn", "ngư dân", "chiến sĩ biên phòng"];

    public static readonly IReadOnlyList<string> Hamlets = ["thôn", "bản", "buôn", "bon", "ấp", "khu phố", "tổ dân phố", "làng"];

    public static readonly IReadOnlyList<string> HamletNames =
        ["Trung Sơn", "Nà Lạnh", "Ea Krai", "Phú Xuyên", "Hợp Nhất", "Chiềng Sàng", "Lộc Thịnh", "Kon Rẫy", "Rạch Gừa", "Suối Giàng", "Bù Xia", "Tân Quy", "Gia Trạch", "Xuân Trường", "Sa Rài", "Nậm Chẩn", "Đồng Nghê", "Gò Vắp", "Khe Rộng", "Quế Trân"];

    public static readonly IReadOnlyList<string> CommuneNames =
        ["Thạnh Lộc", "Hưng Khánh", "Ea Tling", "Nghĩa Trung", "Quảng Trực", "Mường Giôn", "Giao Xuân", "Trà Leng", "Sín Chéng", "Vĩnh Xuyên", "Long Sơn", "Phước Diêm", "Cẩm Giàng", "Kim Ngạn", "Yên Khương", "Đắk Búk So", "Tả Gia Khâu", "Rờ Kơi", "Lũng Chinh", "Xuân Chinh"];

    public static readonly IReadOnlyList<string> Offices =
        ["Ủy ban nhân dân xã", "UBND xã", "Hội Liên hiệp Phụ nữ xã", "Hội LHPN xã", "Ủy ban Mặt trận Tổ quốc xã", "Hội Cựu chiến binh xã", "Đoàn Thanh niên xã", "Hợp tác xã", "Trường trung học phổ thông", "Trường THPT", "Hội đồng nhân dân xã", "HĐND xã", "Hội Nông dân xã", "Trạm y tế xã", "Đồn Biên phòng"];

    public static readonly IReadOnlyList<string> Signs = ["UBND", "HĐND", "MTTQ", "TTg", "BTGTU", "LHPN"];

    public static readonly IReadOnlyList<string> Acts =
        ["khơi lại", "trồng xen", "rào chắn", "nạo vét", "gây dựng", "sẻ chia", "chăm chút", "truyền dạy", "trùng tu", "xây kè", "lắp đặt", "giải cứu", "gom nhặt", "quyên góp", "rèn luyện", "sưu tầm", "tráng nhựa", "dựng rạp", "xuất bản", "gìn giữ"];

    public static readonly IReadOnlyList<string> Objects =
        ["kênh mương nội đồng", "sầu riêng trong rẫy", "trâu giống", "nghề rèn lưỡi cuốc", "giếng làng", "lễ hội xuống đồng", "rạn san hô", "khung dệt xà gạc", "đàn trầm hương", "sân trường lát gạch", "nhà rông", "giống lúa nếp nương", "chiếc ghe chở sách", "tuyến kè chắn sóng", "xưởng chè shan", "lối mòn lên trạm", "vốn quay vòng", "bài chòi cổ", "bể lọc nước giếng khoan", "vườn ươm lim xanh"];

    public static readonly IReadOnlyList<string> Gains =
        ["trẻ con khỏi dầm mưa", "cả xóm đỡ lội suối", "thu nhập tăng gấp rưỡi", "rác thải giảm hẳn", "xe chở nông sản vào tận rẫy", "chuyện xích mích lắng xuống", "khách ghé thăm nườm nượp", "dòng nước trong trở lại", "học trò chăm chỉ hơn", "không nhà nào bị lũ cuốn"];
}
