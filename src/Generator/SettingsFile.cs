using Recognition.Content.Configuration;
using Recognition.Content.Problems;
using Recognition.Generator.Problems;
using Recognition.Theming;

namespace Recognition.Generator;

/// <summary>The settings of a site, with what the command line puts in their place.</summary>
internal static class SettingsFile
{
    /// <summary>Reads the settings.</summary>
    /// <exception cref="FaultException">The file is not there, or something in it is wrong: the message holds every problem with its line.</exception>
    public static Settings Read(SiteRequest request, Texts texts)
    {
        if (!File.Exists(request.Settings))
        {
            throw new FaultException(texts["fault.no-settings", request.Settings]);
        }

        var problems = new ProblemList();
        var settings = Settings.Read(request.Settings, File.ReadAllBytes(request.Settings), problems);
        if (settings is null)
        {
            throw new FaultException(string.Join('\n', problems.InOrder().Select(Messages.In(request.Language).Line)));
        }

        return request.BaseUrl is { } url ? settings with { BaseUrl = url } : settings;
    }
}
