using System.Globalization;
using System.Text.RegularExpressions;
using Recognition.Content.Problems;

namespace Recognition.Tests;

/// <summary>Follows what a message says as an editor would who takes it word for word and changes nothing else.</summary>
internal static partial class Cure
{
    /// <summary>What an editor writes for the examples that a message shows.</summary>
    private static readonly (string Example, string Real)[] Real =
    [
        ("NĂM-THÁNG-NGÀY", "2026-08-20"),
        ("NĂM-THÁNG", "2026-08"),
        ("NĂM-QUÝ", "2026-Q3"),
        ("MÃ-ĐƠN-VỊ", "xa-nam-dong"),
        ("MÃ-VĂN-BẢN", "221-kh-ubnd"),
        ("MÃ-ĐỐI-TƯỢNG", "ca-nhan"),
        ("MÃ-LĨNH-VỰC", "nguoi-tot-viec-tot"),
        ("MÃ-MỨC-ĐỘ", "co-so"),
        ("MÃ-KHEN-THƯỞNG", "bieu-duong"),
        ("SỐ/QĐ-UBND", "99/QĐ-UBND"),
        ("\"Tên giấy tờ làm căn cứ, ngày lập\"", "\"Sổ theo dõi của thôn\""),
        ("\"Cha, mẹ hoặc người đại diện; ngày đồng ý\"", "\"Mẹ, ngày 20/8/2026\""),
        ("\"Những gì được phép đăng\"", "\"Họ tên, câu chuyện\""),
        ("\"Tên báo cáo, tài liệu\"", "\"Báo cáo của thôn\""),
        ("\"Tên cơ quan duyệt bài\"", "\"Hội đồng Thi đua\""),
        ("\"Tên cơ quan hoặc người viết\"", "\"Đài truyền thanh xã\""),
        ("\"Tên người hoặc tập thể\"", "\"Người được nêu\""),
        ("\"Tên bài viết\"", "\"Con đường mới\""),
        ("\"Tóm tắt thành tích trong một, hai câu.\"", "\"Mở đường cho cả bản.\""),
        ("\"Việc đã làm\"", "\"Mở đường\""),
        ("\"Số lượng và đơn vị tính\"", "\"300 m²\""),
        ("\"Mô tả ảnh\"", "\"Kênh nước trong\""),
        ("[Mô tả ảnh]", "[Kênh nước trong]"),
        ("\"Tên người chụp\"", "\"Lò Văn Thắng\""),
        ("\"Việc đã có thêm từ khi đăng bài\"", "\"Thêm ba hộ làm theo.\""),
        ("\"Tên\"", "\"Vượt khó\""),
        ("Nội dung chú thích", "Theo lời kể của bà con"),
        (" SỐ,", " 100,"),
        (" SỐ }", " 100 }"),
        (": SỐ\n", ": 100\n"),
    ];

    /// <summary>Follows a message.</summary>
    /// <param name="text">The file.</param>
    /// <param name="problem">The problem.</param>
    /// <param name="message">What is said of it, in Vietnamese.</param>
    /// <returns>The file as it is then, or nothing if the message shows nothing that can be followed.</returns>
    public static string? Follow(string text, Problem problem, string message)
    {
        var lines = text.Split('\n').ToList();
        var at = problem.Place.Line - 1;
        if (Line().Match(message) is { Success: true } line)
        {
            Put(lines, Number(line, "number") - 1, 1, Number(line, "indent"), line);
        }
        else if (Lines().Match(message) is { Success: true } several)
        {
            Put(lines, Number(several, "number") - 1, Number(several, "last") - Number(several, "number") + 1, Number(several, "indent"), several);
        }
        else if (Below().Match(message) is { Success: true } below)
        {
            Assert.StartsWith(below.Groups["shown"].Value.TrimEnd('…'), lines[Number(below, "number") - 1].Trim(), StringComparison.Ordinal);
            Put(lines, Number(below, "number"), 0, Number(below, "indent"), below);
        }
        else if (AboveFence().Match(message) is { Success: true } own)
        {
            Put(lines, lines.IndexOf("---", 1), 0, 0, own);
        }
        else if (Remark().Match(message) is { Success: true } remark)
        {
            Put(lines, Number(remark, "number") - 1, 1, 0, remark);
        }
        else if (ThisLine().Match(message) is { Success: true } same)
        {
            Put(lines, at, 1, lines[at].Length - lines[at].TrimStart().Length, same);
        }
        else if (AsList().Match(message) is { Success: true } list)
        {
            Replace(lines, problem, problem.Arguments.Single(a => a.Name == "value").Value, list.Groups["text"].Value);
        }
        else if (Meant().Match(message) is { Success: true } meant)
        {
            var wrong = problem.Arguments.Where(a => a.Name is "value" or "target" or "file").Select(a => a.Value).FirstOrDefault() ?? problem.Field.Split('.')[^1];
            Replace(lines, problem, wrong, meant.Groups["text"].Value);
        }
        else
        {
            return null;
        }

        return string.Join('\n', lines);
    }

    /// <summary>Puts something real for every example.</summary>
    public static string WithRealValues(string text)
    {
        foreach (var (example, real) in Real)
        {
            text = text.Replace(example, real, StringComparison.Ordinal);
        }

        return text;
    }

    private static void Put(List<string> lines, int at, int instead, int indent, Match match)
    {
        lines.RemoveRange(at, instead);
        lines.Insert(at, new string(' ', indent) + match.Groups["text"].Value);
    }

    private static void Replace(List<string> lines, Problem problem, string wrong, string right)
    {
        var (line, column) = (lines[problem.Place.Line - 1], problem.Place.Column - 1);
        column += line[column] is '"' or '\'' ? 1 : 0;
        Assert.StartsWith(wrong, line[column..], StringComparison.Ordinal);
        lines[problem.Place.Line - 1] = line[..column] + right + line[(column + wrong.Length)..];
    }

    private static int Number(Match match, string group) =>
        match.Groups[group] is { Success: true, Value: var value } ? int.Parse(value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"Hãy sửa dòng (?<number>\d+)(, giữ nguyên (?<indent>\d+) dấu cách đầu dòng,)? thành: (?<text>.+)$")]
    private static partial Regex Line();

    [GeneratedRegex(@"Hãy thay các dòng từ (?<number>\d+) đến (?<last>\d+) bằng một dòng(, thụt vào (?<indent>\d+) dấu cách)?: (?<text>.+)$")]
    private static partial Regex Lines();

    [GeneratedRegex(@"Hãy thêm ngay dưới dòng (?<number>\d+) \((?<shown>.+?)\) một dòng, thụt vào (?<indent>\d+) dấu cách: (?<text>.+)$")]
    private static partial Regex Below();

    [GeneratedRegex(@"Hãy thêm một dòng riêng phía trên dòng --- thứ hai: (?<text>.+)$")]
    private static partial Regex AboveFence();

    [GeneratedRegex(@"hãy bỏ dấu # ở đầu dòng (?<number>\d+), .+? để dòng ấy thành: (?<text>.+)$")]
    private static partial Regex Remark();

    [GeneratedRegex(@"(Hãy sửa dòng này thành|Hãy xóa đi và gõ lại dòng này bằng bàn phím|hãy đặt cả giá trị trong ngoặc kép|Hãy gõ lại dòng này|hãy sửa cả dòng thành|hãy sửa dòng này thành)[: ] ?(?<text>[^\n]+?)(\. Nếu không, hãy xóa từ dấu # đến hết dòng\.)?$")]
    private static partial Regex ThisLine();

    [GeneratedRegex(@"Hãy viết thành danh sách: (?<text>\[.+?\])\.")]
    private static partial Regex AsList();

    [GeneratedRegex("Có phải \"(?<text>.+?)\"\\?|Nếu đúng là nơi này, hãy ghi: (?<text>.+)$")]
    private static partial Regex Meant();
}
