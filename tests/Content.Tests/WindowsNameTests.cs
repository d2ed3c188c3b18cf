using FsCheck;
using FsCheck.Fluent;
using Recognition.Content.Problems;
using Recognition.Content.Values;
using Recognition.Tests;

namespace Recognition.Content.Tests;

/// <summary>Names that some machine cannot hold are refused on every machine.</summary>
public sealed class WindowsNameTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";

    [Theory]
    [InlineData("con", "windows-device")]
    [InlineData("CON.html", "windows-device")]
    [InlineData("aux .txt", "windows-device")]
    [InlineData("lpt9.tar.gz", "windows-device")]
    [InlineData("com¹", "windows-device")]
    [InlineData("conin$", "windows-device")]
    [InlineData("so-1.", "windows-ending")]
    [InlineData("so-1 ", "windows-ending")]
    [InlineData("so-1\u00A0", "windows-ending")]
    [InlineData("10:30.jpg", "windows-sign")]
    [InlineData("ảnh?.jpg", "windows-sign")]
    [InlineData("a\tb", "windows-sign")]
    [InlineData("a\uFFFEb", "windows-sign")]
    [InlineData("a\uFDD0b", "windows-sign")]
    [InlineData("console", null)]
    [InlineData("com0", null)]
    [InlineData("com10", null)]
    [InlineData("bai.con", null)]
    [InlineData("Ảnh chụp lúc 10.30.jpg", null)]
    [InlineData("", null)]
    public void IsKnown(string name, string? why) => Assert.Equal(why, WindowsName.FaultOf(name));

    [Fact]
    public void WhatIsProposedInsteadCanBeUsed() =>
        Prop.ForAll(
            Arb.From(from parts in Gen.Elements("con", "AUX", "lpt1", ".", " ", "\u00A0", ":", "a", "\uFFFE", "é", "\n", "com¹", "-", "nul.").NonEmptyListOf() select string.Concat(parts)),
            name => WindowsName.FaultOf(WindowsName.Mended(name)) is null && WindowsName.Mended(name).Length > 0).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("con", "con", "con-1")]
    [InlineData("/tin/AUX.html", "AUX.html", "AUX-1.html")]
    [InlineData("/tin/nul/bai/", "nul", "nul-1")]
    [InlineData("/COM1", "COM1", "COM1-1")]
    [InlineData("/tin/so-1./bai", "so-1.", "so-1")]
    public void IsRefusedOfAnOldAddress(string alias, string name, string meant)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, "aliases: [hien-dat-cu, /tin-tuc/123.html]", $"aliases: [\"{alias}\"]");

        var problem = Assert.Single(Judgement.Of(folder));

        Assert.Equal(("GS060", 23, 11), (problem.Rule.Code, problem.Place.Line, problem.Place.Column));
        Assert.Equal((name, meant), (problem.Arguments.Single(a => a.Name == "name").Value, problem.Arguments.Single(a => a.Name == "meant").Value));
    }

    [Theory]
    [InlineData("units/xa-nam-dong.md", "---\n", "---\nslug: com3\n")]
    [InlineData("campaigns/dot-thi-dua.md", "---\n", "---\nslug: prn\n")]
    [InlineData("pages/gioi-thieu.md", "---\n", "---\nslug: lpt2\n")]
    [InlineData("taxonomy/block.yml", "slug: truong-hoc", "slug: aux")]
    public void IsRefusedOfASlugOfEveryKindThatHasPages(string file, string old, string changed)
    {
        using var folder = TestFolder.WithGoodSite();
        var text = File.ReadAllText(folder.PathTo("input/" + file));
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0);
        File.WriteAllText(folder.PathTo("input/" + file), text[..at] + changed + text[(at + old.Length)..]);

        Assert.Contains(Judgement.Of(folder), p => p.Rule == Rules.NotOnWindows && p.Place.File == "input/" + file && p.Field == "slug");
    }

    [Theory]
    [InlineData("input/stories/2026/q3/Con.md", "con.md")]
    [InlineData("input/media/aux.jpg", "aux.jpg")]
    [InlineData("input/media/10:30.jpg", "10:30.jpg")]
    [InlineData("input/media/thu muc /a.jpg", "thu muc ")]
    [InlineData("input/media/\uFFFE.jpg", "\uFFFE.jpg")]
    public void IsRefusedOfAFileOrFolderOnce(string path, string name)
    {
        if (OperatingSystem.IsWindows())
        {
            // It cannot have such a file.
            return;
        }

        using var folder = TestFolder.WithGoodSite();
        folder.Write(path, path.EndsWith(".md", StringComparison.Ordinal) ? File.ReadAllText(folder.PathTo(Story)).Replace("aliases: [hien-dat-cu, /tin-tuc/123.html]\n", "", StringComparison.Ordinal) : "");

        var problem = Assert.Single(Judgement.Of(folder), p => p.Rule == Rules.NotOnWindows);

        Assert.Equal(name, problem.Arguments.Single(a => a.Name == "name").Value, ignoreCase: true);
        Assert.StartsWith(problem.Place.File, path, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("input/media/Anh.jpg", "input/media/anh.jpg")]
    [InlineData("input/media/Đường.jpg", "input/media/đường.jpg")]
    [InlineData("input/media/\u1EA3nh.jpg", "input/media/a\u0309nh.jpg")]
    [InlineData("input/media/Q3/a.jpg", "input/media/q3/b.jpg")]
    public void OfTwoFilesThatDifferInCaseAloneAreRefused(string one, string other)
    {
        if (!OperatingSystem.IsLinux())
        {
            // Only some systems can have both.
            return;
        }

        using var folder = TestFolder.WithGoodSite();
        folder.Write(one, "");
        folder.Write(other, "");

        Assert.Equal("GS061", Assert.Single(Judgement.Of(folder)).Rule.Code);
    }
}
