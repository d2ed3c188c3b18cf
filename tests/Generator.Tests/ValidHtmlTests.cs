using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>One page of each kind passes html-validate's recommended rules.</summary>
public sealed class ValidHtmlTests
{
    [Fact]
    public void OnePageOfEachKindIsValid()
    {
        var site = BuiltSite.Sample;
        var pages = site.Files.Keys
            .Where(a => a.Length == 0 || a.EndsWith('/') || a.EndsWith(".html", StringComparison.Ordinal))
            .GroupBy(KindOf)
            .SelectMany(kind => kind.Order(StringComparer.Ordinal).Take(3))
            .ToList();
        Assert.True(pages.Count >= 40, "Too few kinds of page: " + string.Join(' ', pages));

        using var folder = new TestFolder();
        foreach (var address in pages)
        {
            folder.Write((address.Length == 0 ? "home" : address.Trim('/').Replace('/', '_').Replace(".html", "", StringComparison.Ordinal)) + ".html", site.Text(address));
        }

        var outcome = Judge(folder.Root);

        Assert.True(outcome.Code == 0, outcome.Output + outcome.Error);
    }

    /// <summary>Judges all pages of a folder.</summary>
    internal static Shell.Outcome Judge(string folder) => Shell.Run(
        Repository.Root,
        "node",
        [Repository.PathTo("tests", "node_modules", "html-validate", "bin", "html-validate.mjs"), "--config", Repository.PathTo("tests", ".htmlvalidate.json"), folder]);

    /// <summary>The first part of an address tells the family, the rest whether it is an index, an entry or a later page.</summary>
    private static string KindOf(string address)
    {
        var parts = address.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length < 2 ? address : $"{parts[0]}/{(parts[^1].StartsWith("trang-", StringComparison.Ordinal) ? "trang" : "muc")}";
    }
}
