using System.Reflection;
using Recognition.Content.Problems;
using Recognition.Generator.Commands;
using Recognition.Generator.Images;
using Recognition.Tests;
using Recognition.Theming;

namespace Recognition.Generator.Tests;

/// <summary>What <c>check</c> finds.</summary>
internal static class Judgement
{
    private static readonly Theme Sen = Theme.Load(Assembly.Load("Recognition.Themes.Sen"));

    /// <summary>All problems of a site, in reading order.</summary>
    public static IReadOnlyList<Problem> Of(TestFolder folder) => Of(folder.PathTo("input"), folder.PathTo("settings.yml"));

    /// <summary>All problems of a site, in reading order, with paths as they are within its folder.</summary>
    public static IReadOnlyList<Problem> Of(string input, string settings)
    {
        var texts = Texts.Read("vi", typeof(Loaded).Assembly);
        var request = new SiteRequest
        {
            Input = input,
            Settings = settings,
            BaseUrl = null,
            WithDrafts = false,
            Today = BuiltSite.Today,
            IsStrict = false,
            Verifies = true,
            Language = "vi",
            Threads = 2,
        };
        var loaded = Loaded.From(request, texts, Messages.In("vi"), new Unwatched());
        using var workshop = new ImageWorkshop(new(request.ImageCache, TimeProvider.System), request.Threads, texts);
        loaded.CheckLinks(request, Sen, loaded.ReadPhotographs(request, workshop, encodes: false, new Unwatched()));
        var root = Path.GetDirectoryName(input)!.Replace('\\', '/') + "/";
        return [.. loaded.Problems.InOrder().Select(p => p with
        {
            Place = p.Place with { File = Relative(p.Place.File, root) },
            Arguments = [.. p.Arguments.Select(a => a with { Value = Relative(a.Value, root) })],
        })];
    }

    private static string Relative(string text, string root) => text.Replace(root, "", StringComparison.Ordinal);
}
