using Recognition.Bench.Making;
using Recognition.Generator;
using Recognition.Theming;

namespace Recognition.Bench;

/// <summary>The program's own pipeline on a folder, on the day that made stories are of.</summary>
internal static class Sites
{
    /// <summary>The pipeline for a folder.</summary>
    /// <param name="input">Its input folder.</param>
    /// <param name="settings">Its settings file.</param>
    /// <param name="baseUrl">Where the site is served, if that differs from the settings.</param>
    public static Pipeline Of(string input, string settings, Uri? baseUrl = null)
    {
        var request = new SiteRequest { Input = input, Settings = settings, BaseUrl = baseUrl, Today = Vocabulary.Today, Verifies = false, Language = "en" };
        return new(request, Texts.Read("en", typeof(Pipeline).Assembly), TimeProvider.System, new Unwatched());
    }
}
