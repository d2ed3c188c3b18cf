using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Recognition.Generator.Tests.WordFiles;
using Recognition.Tests;

namespace Recognition.Generator.Tests.Previewing;

/// <summary>A Word file that is dropped on the desk: the only way in which anything is written through the preview.</summary>
public sealed partial class DropTests
{
    private const string To = "/_bai-viet/word?tep=bai.docx&ten=";

    private static readonly byte[] Story = File.ReadAllBytes(Path.Combine(Documents.Folder, "anh-va-o-chu.docx"));

    [Fact]
    public async Task AFileBecomesADraftAsWithNewStory()
    {
        using var folder = TestFolder.WithGoodSite();
        using var other = TestFolder.WithGoodSite();
        Cli.Run(other, "new", "story", "--from", Path.Combine(Documents.Folder, "anh-va-o-chu.docx"));
        await using var preview = await RunningPreview.StartAsync(folder);

        var answer = await DropAsync(preview, Story);

        const string Draft = "input/stories/2026/q4/con-duong-moi-qua-ban-mau.md";
        Assert.Equal(Draft, answer.GetProperty("file").GetString());
        Assert.StartsWith("vscode://file/", answer.GetProperty("open").GetString(), StringComparison.Ordinal);
        Assert.Contains("Đã lưu 2 ảnh: ", answer.GetProperty("remarks")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllTextAsync(other.PathTo(Draft)), await File.ReadAllTextAsync(folder.PathTo(Draft)));
        Assert.Equal(Files(other), Files(folder));
        Assert.Contains("Con đường mới qua bản Mẫu", await preview.EventuallyAsync("/_bai-viet/", "Con đường mới qua bản Mẫu"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADroppedFormIsReadAsAForm()
    {
        using var folder = TestFolder.WithGoodSite();
        await using var preview = await RunningPreview.StartAsync(folder);

        var answer = await DropAsync(preview, await File.ReadAllBytesAsync(Path.Combine(Documents.Folder, "forms", "thieu.docx")));

        Assert.Equal("input/stories/2026/q4/hoang-thi-mau.md", answer.GetProperty("file").GetString());
        Assert.StartsWith("Phiếu còn trống: Tên bài; Nguồn;", answer.GetProperty("remarks")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatWillNotDoIsToldAndNothingIsWritten()
    {
        using var folder = TestFolder.WithGoodSite();
        await using var preview = await RunningPreview.StartAsync(folder);
        await DropAsync(preview, Story);
        await preview.EventuallyAsync("/_bai-viet/", "Con đường mới qua bản Mẫu");
        var before = Files(folder);
        var untitled = Documents.Of(Documents.Paragraph("Ông Nguyễn Văn Mẫu hiến đất làm đường.") + Documents.Paragraph("Bà con theo ông."));

        Assert.StartsWith("Chưa ghi gì: đã có bài, hoặc một trang của chương trình, mang tên “Con đường mới qua bản Mẫu”.", Text(await DropAsync(preview, Story)), StringComparison.Ordinal);
        Assert.StartsWith("Chưa ghi gì: không thấy tên bài có chữ trong tệp.", Text(await DropAsync(preview, untitled)), StringComparison.Ordinal);
        Assert.StartsWith("Chưa ghi gì: \"bai.docx\" không phải là tệp Word (.docx).", Text(await DropAsync(preview, "chữ"u8.ToArray())), StringComparison.Ordinal);

        Assert.Equal(before, Files(folder));
        Assert.Equal("input/stories/2026/q4/ten-khac.md", (await DropAsync(preview, untitled, "Tên khác")).GetProperty("file").GetString());
    }

    /// <summary>Neither a page of another site, nor one that was rebound here, nor another program that knows no token can write.</summary>
    [Theory]
    [InlineData("https://example.org", null, true, HttpStatusCode.Forbidden)]
    [InlineData("http://127.0.0.1:1", null, true, HttpStatusCode.Forbidden)]
    [InlineData("null", null, true, HttpStatusCode.Forbidden)]
    [InlineData(null, null, true, HttpStatusCode.Forbidden)]
    [InlineData("own", null, false, HttpStatusCode.Forbidden)]
    [InlineData("http://rebound.example", "rebound.example", true, HttpStatusCode.MisdirectedRequest)]
    [InlineData("own", null, true, HttpStatusCode.OK)]
    public async Task OnlyTheDeskOfThisStartWrites(string? origin, string? host, bool knowsToken, HttpStatusCode status)
    {
        using var folder = TestFolder.WithGoodSite();
        await using var preview = await RunningPreview.StartAsync(folder);
        var token = await TokenAsync(preview);
        var before = Files(folder);
        var headers = new List<(string, string)> { ("X-Preview-Token", knowsToken ? token : new string('0', token.Length)) };
        if (origin is not null)
        {
            headers.Add(("Origin", origin == "own" ? preview.Address.GetLeftPart(UriPartial.Authority) : origin));
        }

        if (host is not null)
        {
            headers.Add(("Host", host));
        }

        Assert.Equal(status, (await preview.PostAsync(To, Story, [.. headers])).Status);

        Assert.Equal(status == HttpStatusCode.OK, !before.SequenceEqual(Files(folder)));
    }

    [Fact]
    public async Task NothingElseTakesWhatIsHandedIn()
    {
        using var folder = TestFolder.WithGoodSite();
        await using var preview = await RunningPreview.StartAsync(folder);
        var headers = new[] { ("X-Preview-Token", await TokenAsync(preview)), ("Origin", preview.Address.GetLeftPart(UriPartial.Authority)) };

        Assert.All(new[] { "/", "/_bai-viet/", "/_kiem-tra/", "/_xem-truoc/tinh-trang" }, path => Assert.Equal(HttpStatusCode.MethodNotAllowed, preview.PostAsync(path, Story, headers).Result.Status));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await preview.SendAsync(HttpMethod.Options, To)).Status);
    }

    private static async Task<JsonElement> DropAsync(RunningPreview preview, byte[] file, string title = "")
    {
        var token = await TokenAsync(preview);
        var (status, text) = await preview.PostAsync(To + Uri.EscapeDataString(title), file, ("X-Preview-Token", token), ("Origin", preview.Address.GetLeftPart(UriPartial.Authority)));
        Assert.Equal(HttpStatusCode.OK, status);
        return JsonSerializer.Deserialize<JsonElement>(text);
    }

    private static async Task<string> TokenAsync(RunningPreview preview) => Token().Match(await preview.EventuallyAsync("/_bai-viet/", "data-token")).Groups[1].Value;

    private static string Text(JsonElement answer) => answer.GetProperty("text").GetString()!;

    private static List<string> Files(TestFolder folder) =>
        [.. Directory.EnumerateFiles(folder.PathTo("input"), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder.PathTo("input"), path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [GeneratedRegex("data-token=\"([0-9a-f]{32})\"")]
    private static partial Regex Token();
}
