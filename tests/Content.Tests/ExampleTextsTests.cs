using System.Text.RegularExpressions;
using Recognition.Content.Checks;
using Recognition.Content.Configuration;
using Recognition.Content.Kinds;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Tests;

namespace Recognition.Content.Tests;

/// <summary>What is shown as an example is no content.</summary>
public sealed class ExampleTextsTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";

    [Fact]
    public void EveryTextThatTheSchemaShowsIsRefused()
    {
        var texts = StorySchema.Schema.AllFields
            .Where(f => f.Field.Type.Single is TextType { Use: not TextUse.FileName })
            .Select(f => f.Field.Example.Trim('"'))
            .ToList();

        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.True(ExampleTexts.Has(text), text));
    }

    [Fact]
    public void ADayThatTheSchemaShowsIsNoDay() => Assert.All(
        StorySchema.Schema.AllFields.Where(f => f.Field.Type.Single is DateType),
        f => Assert.Equal("NĂM-THÁNG-NGÀY", f.Field.Example));

    [Fact]
    public void ACodeThatASchemaShowsIsNobodys() => Assert.All(
        Families.All.SelectMany(row => row.Schema.AllFields).Concat(SettingsSchema.Schema.AllFields).Where(f => f.Field.Type.Single is ReferenceType),
        f => Assert.StartsWith(ReferenceType.ExampleStart, f.Field.Example.TrimStart('['), StringComparison.Ordinal));

    [Fact]
    public void ACodeThatIsAnExampleIsRefusedWithTheChoicesAndNoGuess()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, "\nlevel: duoc-cong-nhan", "\nlevel: MÃ-MỨC-ĐỘ");

        Assert.Equal(
            "level: không có mức độ \"MÃ-MỨC-ĐỘ\".  Các giá trị dùng được: nhan-to-moi, co-so, duoc-cong-nhan, cap-tinh, toan-quoc.",
            Messages.In("vi").Describe(Assert.Single(Judgement.Of(folder), p => p.Field == "level")));
    }

    [Theory]
    [InlineData("input/units/xa-nam-dong.md", "name: Xã Nam Dong", "name: \"Tên đơn vị\"")]
    [InlineData("input/taxonomy/tag.yml", "vi: Vượt khó", "vi: \"Tên\"")]
    public void AnExampleIsRefusedInFilesOfEveryKind(string file, string old, string pasted)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(file, old, pasted);

        Assert.Equal([Rules.ExampleText], Judgement.Of(folder).Select(p => p.Rule));
    }

    [Theory]
    [InlineData("author: \"Trung tâm Văn hóa, Thể thao và Truyền thông\"", "author: \"tên cơ quan  hoặc người viết.\"")]
    [InlineData("evidence: \"Biên bản ngày 12/8/2026\"", "evidence: \"Tên giấy tờ làm căn cứ, ngày lập\"")]
    [InlineData("evidence: \"Biên bản ngày 12/8/2026\"", "evidence: \"Biên bản hiến đất ngày 12/8/2026\"")]
    [InlineData("decision: \"45/QĐ-UBND\"", "decision: \"Số/QĐ-UBND\"")]
    [InlineData("by: \"Hội đồng Thi đua - Khen thưởng\"", "by: \"Tên cơ quan duyệt bài\"")]
    [InlineData("scope: \"Họ tên, câu chuyện\"", "scope: \"Những gì được phép đăng\"")]
    [InlineData("name: \"Người được nêu\"", "name: \"Tên cơ quan duyệt bài\"")]
    public void AnExampleIsRefusedInAnyKeyThatIsPublished(string old, string pasted)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, old, pasted);

        Assert.Equal([Rules.ExampleText], Judgement.Of(folder).Select(p => p.Rule));
    }

    [Fact]
    public void EveryLineThatAMessageOffersIsRefusedAsItStands()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Write(Story, "---\ntitle: \"Lớp học bên bếp\"\nstatus: published\n---\n\nMỗi tối nhà bà sáng đèn.\n");
        var lines = Judgement.Of(folder).SelectMany(p => p.Arguments).Where(a => a.Name == "text").Select(a => a.Value).ToList();

        folder.Write(Story, $"---\ntitle: \"Lớp học bên bếp\"\nstatus: published\n{string.Join('\n', lines)}\n---\n\nMỗi tối nhà bà sáng đèn.\n");

        var fields = Judgement.Of(folder).Where(p => p.Rule == Rules.ExampleText || p.Rule == Rules.NotADate || p.Rule == Rules.NotAQuarter || p.Rule == Rules.UnknownReference).Select(p => p.Field).ToHashSet();
        Assert.Superset(new HashSet<string> { "summary", "subject", "honoree.name", "category", "unit", "quarter", "level", "sources.id", "approved.unit", "achievements.claim", "achievements.evidence", "approved.by", "approved.date", "author", "published" }, fields);
    }

    [Fact]
    public void TheReadmeShowsNoStoryThatCouldBePublishedAsItStands()
    {
        using var folder = TestFolder.WithGoodSite();
        var shown = Regex.Match(File.ReadAllText(Repository.PathTo("README.md")), "```markdown\n(?<story>---\n.*?)```", RegexOptions.Singleline);
        folder.Write("input/stories/2026/q3/ten-bai-viet.md", shown.Groups["story"].Value);

        var fields = Judgement.Of(folder).Where(p => p.Place.File.EndsWith("ten-bai-viet.md", StringComparison.Ordinal) && p.Rule.Severity == Severity.Error).Select(p => p.Field).ToHashSet();

        Assert.Superset(new HashSet<string> { "honoree.name", "achievements.evidence", "approved.by", "approved.date", "consent.date", "consent.scope" }, fields);
    }
}
