using System.Text.Json;
using Recognition.Content;
using Recognition.Generator.Data;

namespace Recognition.Generator.Promises;

/// <summary>
/// The addresses that others may rely on, published as <c>urls.json</c>: pages, feeds, data. Later pages of a list are not among them:
/// they come and go with its length. Neither are the files of the theme, of photographs and of the search index, which change their names with their content.
/// Pages of quarters and years run from the first story, or from <see cref="Settings.QuotaFrom"/> if that is earlier, to the day of the build and stay
/// while one of them is of that time or earlier: where the quarter of the first story was wrong and is corrected, the pages that go hold nothing any more.
/// </summary>
internal static class Promise
{
    /// <summary>The file.</summary>
    public const string File = "urls.json";

    /// <summary>All lasting addresses in ordinal order.</summary>
    public static IEnumerable<string> Of(SitePlan plan) => plan.Pages.Where(p => p.IsLasting).Select(p => p.Address)
        .Concat(plan.Pages.SelectMany(p => p.Feeds))
        .Concat(plan.Pages.Where(p => p.IsLasting).SelectMany(p => p.Files).Select(f => f.Address))
        .Append(Addresses.EmbedScript)
        .Concat(DataTable.All.SelectMany(t => t.Addresses))
        .Append("opensearch.xml")
        .Order(StringComparer.Ordinal);

    /// <summary>Writes the file: an object with <c>base_url</c> and the list <c>urls</c>, relative to it.</summary>
    public static byte[] Write(SitePlan plan) => JsonSerializer.SerializeToUtf8Bytes(
        new { base_url = plan.Context.Links.Absolute(Addresses.Home), urls = Of(plan) },
        DataJson.Options);
}
