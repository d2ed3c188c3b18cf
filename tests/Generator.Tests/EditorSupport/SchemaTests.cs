using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Recognition.Content.Configuration;
using Recognition.Content.Kinds;
using Recognition.Content.Schema;
using Recognition.Generator.Features.EditorSupport;
using Recognition.Tests;

namespace Recognition.Generator.Tests.EditorSupport;

/// <summary><c>schema</c>: what VS Code offers and explains comes from the schema that <c>check</c> judges by.</summary>
public sealed partial class SchemaTests
{
    private const string Mistaken =
        """
        title: Con đường mới
        subject: người
        honoree: { name: Ông Nguyễn Văn Mẫu }
        summary: Hiến đất.
        category: [nguoi-tot]
        unit: xa-nam-dog
        quarter: Q3/2026
        published: 5/9/2026
        submitted: 2026-13-01
        award: [{ award: giay-khen, decision: 12/QĐ-UBND }]
        consent: { status: có }
        status: publish
        tiêu đề: Con đường mới
        """;

    [Fact]
    public void TheReferenceForPeopleIsWhatTheCommandWrites() =>
        Assert.Equal(File.ReadAllText(Repository.PathTo("docs", "tham-khao-noi-dung.md")).ReplaceLineEndings("\n"), ContentReference.Of("docs/tham-khao-noi-dung.md", Judgement.Texts));

    [Fact]
    public void TheReferenceTakesThePlaceOfAnEarlierOneAndOfNothingElse()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Write("cua-toi.md", "Bài của tôi.\n");

        Assert.Equal(0, Cli.Run(folder, "schema", "--reference", "moi/tham-khao.md").Code);
        Assert.Equal(0, Cli.Run(folder, "schema", "--reference", "moi/tham-khao.md").Code);
        var outcome = Cli.Run(folder, "schema", "--reference", "cua-toi.md");

        Assert.Equal((2, "Tệp \"cua-toi.md\" đã có và không phải bảng tham khảo, nên không ghi đè. Hãy chọn tên khác.\n"), (outcome.Code, outcome.Error));
        Assert.Equal("Bài của tôi.\n", File.ReadAllText(folder.PathTo("cua-toi.md")));
    }

    [Fact]
    public void EveryKeyOfEveryKindIsExplained()
    {
        var explained = new Explanations(Judgement.Texts);

        Assert.All(Families.All, row => Assert.Equal([], row.Schema.Fields.Where(f => explained.Find($"{Explanations.Of(row)}.{f.Name}") is null).Select(f => f.Name)));
        Assert.Equal([], SettingsSchema.Schema.Fields.Where(f => explained.Find($"{Explanations.Settings}.{f.Name}") is null).Select(f => f.Name));
    }

    /// <summary>A mark that <c>check</c> does not share would send an editor after nothing.</summary>
    [Fact]
    public void TheLanguageServerMarksNothingThatCheckLetsPass()
    {
        using var folder = new TestFolder();
        var sample = Repository.PathTo("tests", "sites", "sample");
        Written(folder, Path.Combine(sample, "input"), Path.Combine(sample, "settings.yml"));
        foreach (var row in Families.All.Where(row => row.Family is Family.Story or Family.Unit or Family.Campaign or Family.Document or Family.Award))
        {
            var files = row.IsFolder
                ? Directory.EnumerateFiles(Path.Combine(sample, "input", row.Path), "*.md", SearchOption.AllDirectories).Select((file, i) => Head(folder, $"{row.Name}-{i}.yml", file)).ToList()
                : [Path.Combine(sample, "input", row.Path)];

            Assert.All(Said(folder, row.Name, "0:0", files), said => Assert.Empty(said.Diagnostics));
        }

        Assert.Empty(Assert.Single(Said(folder, "settings", "0:0", [Path.Combine(sample, "settings.yml")])).Diagnostics);
    }

    [Fact]
    public void OfAStoryWithTenMistakesTheLanguageServerMarksTheLinesThatCheckMarks()
    {
        using var folder = TestFolder.WithGoodSite();
        Written(folder, folder.PathTo("input"), folder.PathTo("settings.yml"));
        folder.Write("head.yml", Mistaken);
        folder.Write("input/stories/2026/q3/con-duong-moi.md", $"---\n{Mistaken}\n---\n\nCon đường mới.\n");

        var said = Assert.Single(Said(folder, "story", "5:6", [folder.PathTo("head.yml")]));

        var checkedLines = Judgement.Of(folder).Where(p => p.Place.File.EndsWith("con-duong-moi.md", StringComparison.Ordinal)).Select(p => p.Place.Line - 1).ToHashSet();
        var marked = said.Diagnostics.Select(d => int.Parse(d.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)).Distinct().Order().ToList();
        Assert.Equal([2, 5, 6, 7, 8, 9, 10, 11, 12, 13], marked);
        Assert.Subset(checkedLines, marked.ToHashSet());
        Assert.Contains("8 ngày: năm-tháng-ngày, ví dụ 2026-09-05", said.Diagnostics);
        Assert.Contains("12 một trong: `draft`, `review`, `published`, `withdrawn`", said.Diagnostics);
        Assert.Contains("xa-nam-dong", said.Offered);
        Assert.StartsWith("Đơn vị giới thiệu gương", said.Explained, StringComparison.Ordinal);
        Assert.Contains("`xa-nam-dong`: Xã Nam Dong", said.Explained, StringComparison.Ordinal);
    }

    [Fact]
    public void SnippetsOfferTheNamesOfThisSite()
    {
        using var folder = TestFolder.WithGoodSite();
        Written(folder, folder.PathTo("input"), folder.PathTo("settings.yml"));

        using var snippets = JsonDocument.Parse(File.ReadAllText(folder.PathTo(".vscode/guong-sang.code-snippets")));

        Assert.Equal("markdown", snippets.RootElement.GetProperty("story.unit").GetProperty("scope").GetString());
        Assert.Matches(@"^unit: \$\{1\|([a-z0-9-]+,)*xa-nam-dong(,[a-z0-9-]+)*\|\}\$0$", snippets.RootElement.GetProperty("story.unit").GetProperty("body").GetString());
        Assert.Equal("honoree: ${1:{ name: \"Tên người hoặc tập thể\" \\}}$0", snippets.RootElement.GetProperty("story.honoree").GetProperty("body").GetString());
    }

    private static void Written(TestFolder folder, string input, string settings)
    {
        var outcome = WarmProgram.Run(folder.Root, "schema", "--input", input, "--settings", settings);
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
    }

    /// <summary>Writes the keys at the head of a Markdown file as a file of their own.</summary>
    private static string Head(TestFolder folder, string name, string file)
    {
        folder.Write(name, Keys().Match(File.ReadAllText(file).ReplaceLineEndings("\n")).Groups[1].Value);
        return folder.PathTo(name);
    }

    private static List<(IReadOnlyList<string> Diagnostics, IReadOnlyList<string> Offered, string Explained)> Said(TestFolder folder, string schema, string place, IReadOnlyList<string> files)
    {
        var outcome = Shell.Run(folder.Root, "node", [Repository.PathTo("tests", "yaml-language-server.mjs"), folder.PathTo($".vscode/schema/{schema}.schema.json"), place, .. files]);
        Assert.True(outcome.Code == 0, outcome.Error);
        return [.. JsonNode.Parse(outcome.Output)!.AsArray().Select(said => (Texts(said!["diagnostics"]), Texts(said["offered"]), (string?)said["explained"] ?? ""))];

        static IReadOnlyList<string> Texts(JsonNode? list) => [.. (list as JsonArray ?? []).Select(text => (string)text!)];
    }

    [GeneratedRegex(@"^---\n(.*?\n)---\n", RegexOptions.Singleline)]
    private static partial Regex Keys();
}
