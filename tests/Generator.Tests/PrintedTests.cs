using System.Text.Json;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>Nothing that content says commands a terminal, or the log of a build, in any format.</summary>
public sealed class PrintedTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";

    [Theory]
    [InlineData("check")]
    [InlineData("check", "--format", "json")]
    [InlineData("check", "--format", "github")]
    [InlineData("build")]
    [InlineData("report", "--quarter", "2026-Q3")]
    public void WhatIsPrintedCommandsNothing(params string[] arguments)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, "title: \"Hiến đất mở đường\"", "title: \"Hiến \\e[31mđất \\u202E##[error]mở\\n::error::đường\"");
        File.AppendAllText(folder.PathTo(Story), "\nChữ \u001b[31mđỏ\u202E ##[warning]lạ [a](javascript:##[error]x) [b](/khong-co\u202E/)\n");
        if (!OperatingSystem.IsWindows())
        {
            folder.Write("input/stories/2026/q3/\u001b[31m##[error]x\n::error::y\u202E.md", "x");
        }

        var outcome = Cli.Run(folder, arguments);

        var printed = outcome.Output + outcome.Error;
        Assert.DoesNotContain('\u001b', printed);
        Assert.DoesNotContain('\u202E', printed);
        Assert.DoesNotContain("##[", printed, StringComparison.Ordinal);
        Assert.DoesNotContain(printed.Split('\n'), line => line.TrimStart().StartsWith("::error::", StringComparison.Ordinal));
        if (arguments is [.., "json"])
        {
            using var json = JsonDocument.Parse(outcome.Output);
            Assert.Contains(json.RootElement.GetProperty("problems").EnumerateArray(), p => p.GetProperty("file").GetString()!.Contains("##[error]", StringComparison.Ordinal));
        }
    }
}
