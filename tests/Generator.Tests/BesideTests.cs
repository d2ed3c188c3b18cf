using AngleSharp.Dom;

namespace Recognition.Generator.Tests;

/// <summary>A story leads to the stories before and after it, of its unit and of its quarter.</summary>
public sealed class BesideTests
{
    [Fact]
    public void WhatAStoryLeadsToLeadsBack()
    {
        var links = Stories().SelectMany(address => LinksOf(address).Select(link => (From: address, link.Rel, link.To))).ToHashSet();

        Assert.InRange(links.Count, 20, 200);
        Assert.All(links, link => Assert.Contains((link.To, link.Rel == "next" ? "prev" : "next", link.From), links));
    }

    [Theory]
    [InlineData("don-vi/cong-an-dac-khu-con-dao/")]
    [InlineData("don-vi/dac-khu-con-dao/")]
    [InlineData("quy/2026-q1/")]
    [InlineData("quy/2026-q2/")]
    public void FromTheOldestToTheNewestNoneIsLeftOut(string list)
    {
        var newestFirst = BuiltSite.Sample.Page(list).QuerySelectorAll(".stories .card h3 a").Select(AddressOf).ToList();
        Assert.NotEmpty(newestFirst);

        for (var i = newestFirst.Count - 1; i > 0; i--)
        {
            Assert.Contains(("next", newestFirst[i - 1]), LinksOf(newestFirst[i]));
        }
    }

    [Fact]
    public void AStoryThatIsBothIsNamedOnce() =>
        Assert.All(Stories(), address => Assert.Equal(LinksOf(address).Distinct(), LinksOf(address)));

    private static IEnumerable<string> Stories() =>
        BuiltSite.Sample.Files.Keys.Where(address => address.StartsWith("guong/", StringComparison.Ordinal) && address.EndsWith('/') && address.Count(c => c == '/') == 2 && BuiltSite.Sample.Page(address).QuerySelector(".story") is not null);

    private static List<(string Rel, string To)> LinksOf(string address) =>
        [.. BuiltSite.Sample.Page(address).QuerySelectorAll(".beside-story a").Select(a => (a.GetAttribute("rel")!, AddressOf(a)))];

    private static string AddressOf(IElement link) => link.GetAttribute("href")!.Split('/')[^2] is var slug ? $"guong/{slug}/" : "";
}
