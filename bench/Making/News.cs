using System.Globalization;

namespace Recognition.Bench.Making;

/// <summary>Sentences as newspapers have them: who did what where and when, by which decision, and what was said of it. Nobody and nothing in them is real.</summary>
internal static class News
{
    /// <summary>A sentence.</summary>
    public static string Sentence(SplitMix64 random) => random.Below(7) switch
    {
        0 => $"Ngày {Day(random)}, tại {Place(random)}, {Name(random)} cùng {random.Between(3, 90)} hộ {Work(random)}.",
        1 => $"Theo Quyết định số {random.Between(100, 4000)}/QĐ-{random.Pick(WordLists.Signs)} ngày {Day(random)} của {Office(random)}, {Name(random)} được biểu dương vì {Work(random)}.",
        2 => $"“{Capital(Work(random))} thì lúc đầu ai cũng ngại, nhưng làm rồi mới thấy {random.Pick(WordLists.Gains)}”, {Title(random)} {Name(random)} ở {Place(random)} chia sẻ.",
        3 => $"{Capital(Office(random))} phối hợp với {Office(random)} {Work(random)} từ ngày {random.Between(1, 28)} tháng {random.Between(1, 12)} năm {random.Between(2021, 2026)}.",
        4 => $"{Name(random)}, {random.Pick(WordLists.Roles)} ở {Place(random)}, {Work(random)} nên {random.Pick(WordLists.Gains)}.",
        5 => $"Thực hiện Kế hoạch số {random.Between(10, 400)}/KH-{random.Pick(WordLists.Signs)}, {Place(random)} đã {Work(random)} trên {random.Between(2, 90)} ha, {random.Pick(WordLists.Gains)}.",
        _ => $"Năm {random.Between(2021, 2026)}, {Title(random)} {Name(random)} {Work(random)}; {Office(random)} giúp {random.Between(5, 95)} triệu đồng.",
    };

    /// <summary>What somebody did, as a headline has it.</summary>
    public static string Deed(SplitMix64 random) => Capital(Work(random));

    private static string Name(SplitMix64 random) => $"{random.Pick(WordLists.Surnames)} {random.Pick(WordLists.MiddleNames)} {random.Pick(WordLists.GivenNames)}";

    private static string Title(SplitMix64 random) => random.Pick(WordLists.Titles);

    private static string Place(SplitMix64 random) => $"{random.Pick(WordLists.Hamlets)} {random.Pick(WordLists.HamletNames)}, xã {random.Pick(WordLists.CommuneNames)}";

    private static string Office(SplitMix64 random) => $"{random.Pick(WordLists.Offices)} {random.Pick(WordLists.CommuneNames)}";

    private static string Work(SplitMix64 random) => $"{random.Pick(WordLists.Acts)} {random.Pick(WordLists.Objects)}";

    private static string Day(SplitMix64 random) => string.Create(CultureInfo.InvariantCulture, $"{random.Between(1, 28)}/{random.Between(1, 12)}/{random.Between(2021, 2026)}");

    private static string Capital(string text) => char.ToUpper(text[0], CultureInfo.InvariantCulture) + text[1..];
}
