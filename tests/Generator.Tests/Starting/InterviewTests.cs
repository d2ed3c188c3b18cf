using Recognition.Content.Problems;
using Recognition.Generator.Features.Starting;
using Recognition.Tests;
using Spectre.Console.Testing;

namespace Recognition.Generator.Tests.Starting;

/// <summary><c>new story</c> where somebody watches: it asks until each answer will do.</summary>
public sealed class InterviewTests
{
    [Fact]
    public void AFewLettersWithoutMarksAreEnoughAndWhatWillNotDoIsAskedAgain()
    {
        using var folder = TestFolder.WithGoodSite();
        using var screen = new TestConsole();
        Type(
            screen,
            "", // A title is needed.
            "Con đường mới",
            "Ông Nguyễn Văn Mẫu",
            "ca nhan",
            "nguoi tot",
            "khong co don vi nay",
            "nam dong",
            "quý 9/2026",
            "", // The quarter that is offered.
            "", // No award ...
            "", // ... which is what stands first in the list.
            "");

        var shown = Write(folder, screen);

        Assert.Equal("input/stories/2026/q4/con-duong-moi.md", shown);
        Assert.Equal(
            [
                "title: \"Con đường mới\"",
                "subject: ca-nhan",
                "honoree: { name: \"Ông Nguyễn Văn Mẫu\" }",
                "category: [nguoi-tot-viec-tot]",
                "unit: xa-nam-dong",
                "quarter: 2026-Q4",
                "status: draft",
            ],
            File.ReadAllLines(folder.PathTo(shown)).Where(l => l.Length > 0 && l[0] != '#' && l != "---"));
        Assert.Contains("Mục này cần có.", screen.Output, StringComparison.Ordinal);
        Assert.Contains("\"khong co don vi nay\" không có trong units/.", screen.Output, StringComparison.Ordinal);
        Assert.Contains("\"quý 9/2026\" không phải là quý", screen.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void LettersThatSeveralNamesHaveOfferAList()
    {
        using var folder = TestFolder.WithGoodSite();
        using var screen = new TestConsole();
        Type(screen, "Con đường mới", "", "ca nhan", "nguoi tot", "khoi");
        screen.Input.PushKey(ConsoleKey.DownArrow);
        screen.Input.PushKey(ConsoleKey.Enter);
        Type(screen, "", "", "", "");

        var lines = File.ReadAllLines(folder.PathTo(Write(folder, screen)));

        var unit = Assert.Single(lines, line => line.StartsWith("unit: ", StringComparison.Ordinal));
        Assert.Contains("khoi", unit, StringComparison.Ordinal);
        Assert.Contains("Hãy chọn:", screen.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileOfThatNameIsNotTouchedAndAnotherNameIsOffered()
    {
        using var folder = TestFolder.WithGoodSite();
        var before = File.ReadAllText(folder.PathTo("input/stories/2026/q3/hien-dat.md"));
        using var screen = new TestConsole();
        Type(screen, "Hiến đất", "", "ca nhan", "nguoi tot", "nam dong", "2026-Q3", "", "", "", "");

        var shown = Write(folder, screen);

        Assert.Equal("input/stories/2026/q3/hien-dat-2.md", shown);
        Assert.Equal(before, File.ReadAllText(folder.PathTo("input/stories/2026/q3/hien-dat.md")));
    }

    private static void Type(TestConsole screen, params string[] lines)
    {
        screen.Profile.Capabilities.Interactive = true;
        foreach (var line in lines)
        {
            foreach (var sign in line)
            {
                screen.Input.PushKey(new ConsoleKeyInfo(sign, ConsoleKey.None, shift: false, alt: false, control: false));
            }

            screen.Input.PushKey(ConsoleKey.Enter);
        }
    }

    private static string Write(TestFolder folder, TestConsole screen)
    {
        var loaded = Judgement.PipelineOf(folder).Load();
        var starter = new EntryStarter(EntryKind.Story, loaded.Content, loaded.Settings, TestFolder.Today, Judgement.Texts, Messages.In("vi")) { Screen = screen };
        return starter.Write(folder.PathTo("input"), "input", _ => [], slug: null)[0];
    }
}
