using System.Text.RegularExpressions;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>What tests see of the program in a process that stays is what people see who start it.</summary>
public sealed partial class WarmProgramTests
{
    [Theory]
    [InlineData(0, "build")]
    [InlineData(1, "build", "unit: xa-nam-dog")]
    [InlineData(1, "check --format json --lang en", "unit: xa-nam-dog")]
    [InlineData(0, "report --year 2026 --format csv")]
    [InlineData(2, "report --year 20260")]
    public void ItSaysWhatOneStartedAnewSays(int code, string line, string unit = "unit: xa-nam-dong")
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/stories/2026/q3/hien-dat.md", "unit: xa-nam-dong", unit);
        Cli.Run(folder, line.Split(' '));

        var alone = Cli.RunAlone(folder, line.Split(' '));
        var warm = Cli.Run(folder, line.Split(' '));

        Assert.Equal(code, alone.Code);
        Assert.NotEqual("", alone.Output + alone.Error);
        Assert.Equal((alone.Code, Seconds().Replace(alone.Output, ""), alone.Error), (warm.Code, Seconds().Replace(warm.Output, ""), warm.Error));
    }

    [Fact]
    public void OneThatEndsInTheMiddleIsAFailureAndTheNextRunIsAnswered()
    {
        using var folder = TestFolder.WithGoodSite();

        var ended = WarmProgram.Run(folder.PathTo("khong-co"), "check");

        Assert.NotEqual(0, ended.Code);
        Assert.Contains(nameof(DirectoryNotFoundException), ended.Error, StringComparison.Ordinal);
        Assert.Equal(0, Cli.Run(folder, "check").Code);
    }

    [GeneratedRegex("[0-9]+,[0-9] giây")]
    private static partial Regex Seconds();
}
