using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>Who does not know how is told in their own language; who mistypes is told what was probably meant.</summary>
public sealed class HelpTests
{
    private static readonly string[] English = ["Description:", "Usage:", "Options:", "Commands:", "Arguments:", "[default", "Show ", "[options]", "[command]"];

    [Theory]
    [InlineData("")]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("report")]
    [InlineData("unicode")]
    public void HelpIsVietnameseAndEnglishWhereAskedFor(string verb)
    {
        var vietnamese = Help(verb, "--help");
        var english = Help(verb, "--help", "--lang", "en");

        Assert.Equal((0, ""), (vietnamese.Code, vietnamese.Error));
        Assert.All(English, word => Assert.DoesNotContain(word, vietnamese.Output, StringComparison.Ordinal));
        Assert.StartsWith("Mô tả:\n  ", vietnamese.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("Cách dùng:\n  guong-sang " + verb, vietnamese.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("-h, -?, --help  ", vietnamese.Output, StringComparison.Ordinal);
        Assert.StartsWith("Description:\n  ", english.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("Tùy chọn", english.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void HelpSaysWhatHoldsIfNothingIsSaid()
    {
        var help = Help("check", "-h").Output.ReplaceLineEndings("\n");

        Assert.Contains("guong-sang check [<file>...] [tùy chọn]\n", help, StringComparison.Ordinal);
        Assert.Contains("  --format <github|json|text>  Dạng kết quả: text, json hoặc github. [mặc định: text]\n", help, StringComparison.Ordinal);
        Assert.Contains("  --strict                     Coi cảnh báo như lỗi.\n", help, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("biuld", "không hiểu \"biuld\". Có phải \"build\"?")]
    [InlineData("chek", "không hiểu \"chek\". Có phải \"check\"?")]
    [InlineData("reprot --year 2026", "không hiểu \"reprot\". Có phải \"report\"?")]
    [InlineData("chek --format json", "không hiểu \"chek\". Có phải \"check\"?")]
    [InlineData("build --draft", "không hiểu \"--draft\". Có phải \"--drafts\"?")]
    [InlineData("check --fomat=json", "không hiểu \"--fomat=json\". Có phải \"--format\"?")]
    [InlineData("unicode --wirte bai.md", "không hiểu \"--wirte\". Có phải \"--write\"?")]
    [InlineData("nau-com", "không hiểu \"nau-com\".")]
    [InlineData("unicode", "thiếu <file>.")]
    public void ASlipIsAnsweredWithWhatWasMeant(string line, string said)
    {
        var outcome = Help(line.Split(' '));

        Assert.Equal(2, outcome.Code);
        Assert.Equal($"Dòng lệnh chưa đúng: {said}\nGõ --help để xem cách dùng.\n", outcome.Error.ReplaceLineEndings("\n"));
    }

    private static Shell.Outcome Help(params string[] arguments)
    {
        using var folder = TestFolder.WithGoodSite();
        return WarmProgram.Run(folder.Root, [.. arguments.Where(a => a.Length > 0)]);
    }
}
