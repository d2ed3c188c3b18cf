using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary><c>check --published</c>: no address that is on line may vanish.</summary>
public sealed class PublishedTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";

    [Fact]
    public void NothingVanishesWhereNothingChanged()
    {
        using var folder = OnLine();

        var outcome = Check(folder);

        Assert.Equal(0, outcome.Code);
        Assert.EndsWith("\n0 lỗi, 0 cảnh báo.\n", outcome.Output, StringComparison.Ordinal);
    }

    public static TheoryData<string> EarlierPrograms => [.. Directory.EnumerateFiles(Repository.PathTo("tests", "sites", "published"), "*.json").Select(path => Path.GetFileName(path)!)];

    /// <summary>What an upgrade of the program must leave where it is: each file is the urls.json that the program of that day made of <c>tests/sites/sample</c>.</summary>
    [Theory]
    [MemberData(nameof(EarlierPrograms))]
    public void WhatAnEarlierProgramPutOnLineStaysWhereItIs(string urls)
    {
        using var folder = new TestFolder();
        var site = Repository.PathTo("tests", "sites", "sample");

        var outcome = Cli.Run(folder, "check", "--input", Path.Combine(site, "input"), "--settings", Path.Combine(site, "settings.yml"), "--date", "2026-11-20", "--published", Repository.PathTo("tests", "sites", "published", urls));

        Assert.Equal((0, "0 lỗi, 0 cảnh báo."), (outcome.Code, outcome.Output.Trim().Split('\n')[^1]));
    }

    [Fact]
    public void AStoryWhoseFileIsGoneIsNamed()
    {
        using var folder = OnLine();
        File.Delete(folder.PathTo("input/stories/2026/q2/thu-hoi.md"));

        Fails(folder, "guong/thu-hoi/", "địa chỉ /guong/thu-hoi/ đang có trên mạng nhưng sẽ mất  Bài đổi tên thì ghi vào tệp mới: aliases: [thu-hoi]. Bài rút thì giữ tệp và ghi status: withdrawn.");
    }

    [Fact]
    public void AStoryThatBecameADraftAgainIsNamed()
    {
        using var folder = OnLine();
        folder.Replace("input/stories/2026/q2/thu-hoi.md", "status: published", "status: review");

        Fails(folder, "guong/thu-hoi/", "địa chỉ /guong/thu-hoi/ đang có trên mạng nhưng sẽ mất");
    }

    [Fact]
    public void ARenamedStoryIsNamedWithTheLineItNeeds()
    {
        using var folder = OnLine();
        Rename(folder, "don-bien-phong", "don-bien-phong-con-dao");

        Fails(folder, "guong/don-bien-phong/", "địa chỉ /guong/don-bien-phong/ đang có trên mạng nhưng sẽ mất  Nếu input/stories/2026/q1/don-bien-phong-con-dao.md là nội dung ấy dưới tên mới, hãy ghi thêm vào đó: aliases: [don-bien-phong]. Nếu không, hãy khôi phục tệp cũ.");
    }

    [Fact]
    public void AStoryUnderAnotherNameAltogetherIsStillFound()
    {
        using var folder = OnLine();
        Rename(folder, "don-bien-phong", "nguoi-linh-giu-dao");

        Fails(folder, "guong/don-bien-phong/", "Nếu input/stories/2026/q1/nguoi-linh-giu-dao.md là nội dung ấy dưới tên mới");
    }

    [Fact]
    public void ARenamedStoryWithAnAliasIsKept()
    {
        using var folder = OnLine();
        Rename(folder, "don-bien-phong", "nguoi-linh-giu-dao");
        folder.Replace("input/stories/2026/q1/nguoi-linh-giu-dao.md", "status: published", "status: published\naliases: [don-bien-phong]");

        Passes(folder);
    }

    [Fact]
    public void AnAliasThatWasTakenOutIsNamed()
    {
        using var folder = OnLine();
        folder.Replace(Story, "aliases: [hien-dat-cu, /tin-tuc/123.html]", "aliases: [hien-dat-cu]");

        Fails(folder, "tin-tuc/123.html", "địa chỉ /tin-tuc/123.html đang có trên mạng nhưng sẽ mất  Nếu nội dung đã chuyển chỗ, hãy ghi vào tệp của nơi mới: aliases: [/tin-tuc/123.html].");
    }

    [Fact]
    public void AWithdrawnStoryIsKeptEvenIfItWasTheOnlyOneOfTheFirstQuarter()
    {
        using var folder = OnLine();
        folder.Replace("input/stories/2025/q2/huyen-cu.md", "status: published", "status: withdrawn");

        Passes(folder);
        Assert.Contains("quy/2025-q2/", BuiltSite.From(folder).Files.Keys);
    }

    [Fact]
    public void AUnitWhoseFileIsGoneIsNamedOnceForItsPageAndFeeds()
    {
        using var folder = OnLine();
        File.Delete(folder.PathTo("input/units/khoi-dang.md"));

        Fails(folder, "don-vi/khoi-dang/", "địa chỉ /don-vi/khoi-dang/ đang có trên mạng nhưng sẽ mất");
    }

    [Fact]
    public void AUnitThatCeasedToExistIsKept()
    {
        using var folder = OnLine();
        folder.Replace("input/units/khoi-dang.md", "level: ", "valid_to: 2026-10-31\nsuccessor: dac-khu-con-dao\nlevel: ");

        Passes(folder);
    }

    [Fact]
    public void ARenamedUnitKeepsItsFeedsAsWell()
    {
        using var folder = OnLine();
        File.Move(folder.PathTo("input/units/khoi-dang.md"), folder.PathTo("input/units/khoi-dang-moi.md"));
        folder.Replace("input/units/khoi-dang-moi.md", "level: ", "aliases: [khoi-dang]\nlevel: ");

        Passes(folder);
    }

    [Fact]
    public void ATermThatWasTakenOutIsNamedWithItsFile()
    {
        using var folder = OnLine("{ slug: van-hoa-moi, label: { vi: \"Văn hóa\" } }");

        Fails(folder, "linh-vuc/van-hoa-moi/", "địa chỉ /linh-vuc/van-hoa-moi/ đang có trên mạng nhưng sẽ mất  Hãy khôi phục mục slug: van-hoa-moi trong input/taxonomy/category.yml; nhãn (label) thì đổi được.");
    }

    [Fact]
    public void LaterPagesOfAListAreNotPromised()
    {
        using var folder = OnLine();
        folder.Replace("settings.yml", "page_size: 3", "page_size: 100");

        Passes(folder);
    }

    [Fact]
    public async Task TheSiteOnLineIsReadOverHttp()
    {
        using var folder = OnLine();
        Rename(folder, "don-bien-phong", "nguoi-linh-giu-dao");
        await using var server = Serve(folder);
        await server.StartAsync();
        var home = server.Urls.First();

        var outcome = Cli.Run(folder, "check", "--published", home + "/urls.json");

        Assert.Equal(1, outcome.Code);
        Assert.Contains($"{home}/urls.json:{LineOf(folder, "guong/don-bien-phong/")}:5  GS601  địa chỉ /guong/don-bien-phong/", outcome.Output, StringComparison.Ordinal);
        Fault(Cli.Run(folder, "check", "--published", home + "/khac.json"), $"Không có gì ở {home}/khac.json (404). Nếu trang chưa từng lên mạng thì chưa cần --published");
        Fault(Cli.Run(folder, "check", "--published", home + "/hong.json"), $"Máy chủ ở {home}/hong.json trả lời 503");
    }

    [Fact]
    public void WhatCannotBeReadIsTheMachinesFault()
    {
        using var folder = OnLine();
        folder.Write("khac.json", "{ \"urls\": \"guong/\" }");
        folder.Write("bang.json", "[]");
        folder.Write("hong.json", "<html>");
        folder.Write("nua-chu.json", "{ \"base_url\": \"https://example.org/\", \"urls\": [\"\\ud800\"] }");
        folder.Write("khoa.json", "{}");
        using var locked = new FileStream(folder.PathTo("khoa.json"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Fault(Cli.Run(folder, "check", "--published", "http://127.0.0.1:1/urls.json"), "Không kết nối được http://127.0.0.1:1/urls.json");
        Fault(Cli.Run(folder, "check", "--published", "khong-co.json"), "Không có tệp \"khong-co.json\".");
        Fault(Cli.Run(folder, "check", "--published", "khoa.json"), "Không đọc được tệp \"khoa.json\", nên chưa so được địa chỉ: ");
        foreach (var other in new[] { "khac.json", "bang.json", "hong.json", "nua-chu.json" })
        {
            Fault(Cli.Run(folder, "check", "--published", other), $"\"{other}\" không phải là urls.json của trang này.");
        }

        Fault(Cli.Run(folder, "check", "--published", "on-line.json", "--drafts"), "Không dùng --published cùng --drafts");
    }

    [Fact]
    public void AnotherBasePathIsAWarningAndAddressesAreStillCompared()
    {
        using var folder = OnLine();
        File.Delete(folder.PathTo("input/stories/2026/q2/thu-hoi.md"));

        var outcome = Cli.Run(folder, "check", "--published", "on-line.json", "--base-url", "https://khac.example/moi/");

        Assert.Contains("on-line.json:2:15  GS602  base_url: trang trên mạng ở https://example.org/guong-sang/, còn lần này dựng cho https://khac.example/moi/", outcome.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 lỗi, 1 cảnh báo.\n", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ContentWithErrorsIsNotComparedAndSaysSo()
    {
        using var folder = OnLine();
        folder.Replace(Story, "unit: xa-nam-dong", "unit: xa-nam-dog");
        File.Delete(folder.PathTo("input/stories/2026/q2/thu-hoi.md"));

        var outcome = Check(folder);

        Assert.Equal(1, outcome.Code);
        Assert.Contains("GS104", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("GS601", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("Chưa so với trang đang trên mạng", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ProgramsReadItAsTheyReadAllProblemsAndNothingIsWritten()
    {
        using var folder = OnLine();
        File.Delete(folder.PathTo("input/stories/2026/q2/thu-hoi.md"));
        var before = Directory.GetFiles(folder.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();

        var json = JsonDocument.Parse(Cli.Run(folder, "check", "--published", "on-line.json", "--format", "json").Output).RootElement;
        var github = Cli.Run(folder, "check", "--published", "on-line.json", "--format", "github", "--lang", "en").Output;

        Assert.Equal("GS601", Assert.Single(json.GetProperty("problems").EnumerateArray()).GetProperty("code").GetString());
        Assert.StartsWith($"::error file=on-line.json,line={LineOf(folder, "guong/thu-hoi/")},col=5,title=GS601::the address /guong/thu-hoi/ is on line and would be gone", github, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFiles(folder.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal));
    }

    /// <summary>A site and, in <c>on-line.json</c>, what it promised when it was last published, perhaps with one field of merit more.</summary>
    internal static TestFolder OnLine(string? alsoField = null)
    {
        var folder = TestFolder.WithGoodSite();
        var fields = File.ReadAllText(folder.PathTo("input/taxonomy/category.yml"));
        if (alsoField is not null)
        {
            File.AppendAllText(folder.PathTo("input/taxonomy/category.yml"), $"- {alsoField}\n");
        }

        PutOnLine(folder);
        File.WriteAllText(folder.PathTo("input/taxonomy/category.yml"), fields);
        return folder;
    }

    /// <summary>Writes what a site promises to <c>on-line.json</c>.</summary>
    internal static void PutOnLine(TestFolder folder) => File.WriteAllBytes(folder.PathTo("on-line.json"), BuiltSite.From(folder).Files["urls.json"]);

    private static void Rename(TestFolder folder, string old, string name) =>
        File.Move(folder.PathTo($"input/stories/2026/q1/{old}.md"), folder.PathTo($"input/stories/2026/q1/{name}.md"));

    internal static Shell.Outcome Check(TestFolder folder) => Cli.Run(folder, "check", "--published", "on-line.json");

    internal static void Passes(TestFolder folder)
    {
        var outcome = Check(folder);

        Assert.True(outcome.Code == 0, outcome.Output + outcome.Error);
    }

    /// <summary>The one error, with the line of the address.</summary>
    private static void Fails(TestFolder folder, string address, string message)
    {
        var outcome = Check(folder);

        Assert.Equal(1, outcome.Code);
        Assert.Contains($"on-line.json:{LineOf(folder, address)}:5  GS601  ", outcome.Output, StringComparison.Ordinal);
        Assert.Contains(message, outcome.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 lỗi, 0 cảnh báo.\n", outcome.Output, StringComparison.Ordinal);
    }

    private static void Fault(Shell.Outcome outcome, string message)
    {
        Assert.Equal(2, outcome.Code);
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
    }

    private static int LineOf(TestFolder folder, string address) =>
        Array.IndexOf(File.ReadAllLines(folder.PathTo("on-line.json")).Select(l => l.Trim(' ', ',')).ToArray(), $"\"{address}\"") + 1;

    private static WebApplication Serve(TestFolder folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        server.MapGet("/urls.json", () => Results.File(folder.PathTo("on-line.json"), "application/json"));
        server.MapGet("/hong.json", () => Results.StatusCode(StatusCodes.Status503ServiceUnavailable));
        return server;
    }
}
