using FsCheck;
using FsCheck.Fluent;
using Recognition.Content.Configuration;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Tests;

namespace Recognition.Content.Tests;

/// <summary>Where a site is served: an address that others can be made from.</summary>
public sealed class BaseUrlTests
{
    [Theory]
    [InlineData("https://example.org")]
    [InlineData("https://example.org/guong-sang")]
    [InlineData("http://localhost:8080/")]
    [InlineData("http://192.168.1.7/guong/")]
    [InlineData("http://[::1]/")]
    [InlineData("https://gươngsáng.vn/")]
    [InlineData("https://EXAMPLE.org:443/v1.2/")]
    public void MayBeAnyFolder(string url)
    {
        Assert.True(UrlType.TryParseBase(url, out _));
        Assert.EndsWith("/", Read(url, out _)!.BaseUrl.AbsoluteUri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ftp://example.org/", null)]
    [InlineData("example.org/guong", "https://example.org/guong/")]
    [InlineData("/guong/", null)]
    [InlineData("https:/example.org/", null)]
    [InlineData("https://https://example.org/", null)]
    [InlineData("https://example.org/?", "https://example.org/")]
    [InlineData("https://example.org/guong/?lang=vi", "https://example.org/guong/")]
    [InlineData("https://example.org/#top", "https://example.org/")]
    [InlineData("https://example.org/guong/index.html", "https://example.org/guong/")]
    [InlineData("https://example.org/guong/Default.aspx", "https://example.org/guong/")]
    [InlineData("https://example.org//guong/", "https://example.org/guong/")]
    [InlineData("https://an:mat-khau@example.org/", "https://example.org/")]
    [InlineData("https://an@example.org/", "https://example.org/")]
    [InlineData("https://example.org/guong sang/", "https://example.org/guong%20sang/")]
    [InlineData("https:\\\\example.org\\guong", "https://example.org/guong/")]
    [InlineData("https://", null)]
    [InlineData("trang của xã", null)]
    public void IsRefusedWithWhatWasMeant(string url, string? meant)
    {
        Assert.False(UrlType.TryParseBase(url, out _));
        Assert.Null(Read(url, out var problems));

        var problem = Assert.Single(problems);
        Assert.Equal(("GS062", "settings.yml", 4, meant), (problem.Rule.Code, problem.Place.File, problem.Place.Line, problem.Suggestion));
    }

    [Fact]
    public void WhatIsProposedCanBeUsed() =>
        Prop.ForAll(
            Arb.From(from parts in Gen.Elements("https://", "http:", "/", "//", "example.org", "@", "?", "#", "index.html", "a", ".", "..", ":80", " ", "\\", "%", "đ").NonEmptyListOf() select string.Concat(parts)),
            text => UrlType.BaseMeant(text) is not { } meant || (UrlType.TryParseBase(meant, out var url) && url.AbsoluteUri.EndsWith('/'))).QuickCheckThrowOnFailure();

    private static Settings? Read(string url, out IReadOnlyList<Problem> problems)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("settings.yml", "https://example.org/guong-sang/", $"'{url}'");
        var list = new ProblemList();
        var settings = Settings.Read("settings.yml", File.ReadAllBytes(folder.PathTo("settings.yml")), list);
        problems = list.InOrder();
        return settings;
    }
}
