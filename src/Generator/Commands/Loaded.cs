using System.Reflection;
using Recognition.Content;
using Recognition.Content.Checking;
using Recognition.Content.Model;
using Recognition.Content.Problems;
using Recognition.Content.Reading;
using Recognition.Generator.Images;
using Recognition.Generator.Reporting;
using Recognition.Generator.Verifying;
using Recognition.Theming;

namespace Recognition.Generator.Commands;

/// <summary>The content as it was read and judged.</summary>
/// <param name="Settings">The site's settings.</param>
/// <param name="Content">Everything that was read.</param>
/// <param name="Problems">Everything that is wrong with it.</param>
internal sealed record Loaded(Settings Settings, ContentSet Content, ProblemList Problems)
{
    /// <summary>Reads settings and content and checks them.</summary>
    /// <exception cref="FaultException">The settings or the input folder cannot be used.</exception>
    public static Loaded From(SiteRequest request, Texts texts, Messages messages, IBuildProgress progress)
    {
        var settings = ReadSettings(request, texts, messages);
        if (!Directory.Exists(request.Input))
        {
            throw new FaultException(texts["fault.no-input", request.Input]);
        }

        progress.Begin("step.read", 0);
        var problems = new ProblemList();
        var content = ContentReader.Read(request.Input, request.Input, problems, request.Threads);
        progress.Begin("step.check", 0);
        Checker.Check(content, settings, request.Today, problems, request.Threads);
        return new(settings, content, problems);
    }

    /// <summary>The theme the settings name.</summary>
    /// <exception cref="FaultException">There is no such theme.</exception>
    public Theme FindTheme(Texts texts)
    {
        var name = Settings.Theme;
        const string Prefix = "Recognition.Themes.";
        var known = Directory.EnumerateFiles(AppContext.BaseDirectory, Prefix + "*.dll")
            .Select(path => Path.GetFileNameWithoutExtension(path)[Prefix.Length..])
            .Order(StringComparer.Ordinal)
            .ToList();
        return known.Contains(name)
            ? Theme.Load(Assembly.Load(Prefix + name))
            : throw new FaultException(texts["fault.no-theme", name, string.Join(", ", known)]);
    }

    /// <summary>Judges the photographs, and makes what is published of them if that is asked for and nothing is wrong.</summary>
    public Photographs ReadPhotographs(SiteRequest request, ImageWorkshop workshop, bool encodes, IBuildProgress progress) =>
        new PictureReader(request.Input, request.Input.Replace('\\', '/').TrimEnd('/'), workshop)
            .Read(Content, request.WithDrafts, encodes, Problems, progress);

    /// <summary>Judges the Markdown editors wrote and its links, on whatever of the content has no errors of its own.</summary>
    /// <returns>The site as it would be, or <see langword="null"/> when part of it had to be set aside.</returns>
    public SitePlan? CheckLinks(SiteRequest request, Theme theme, Photographs photographs)
    {
        var faulty = Problems.InOrder().Where(p => p.Rule.Severity == Severity.Error).Select(p => p.Place.File).ToHashSet(StringComparer.Ordinal);
        if (Content.Without(faulty, out var missing) is not { } sound)
        {
            return null;
        }

        var site = SiteBuilder.Build(sound, Settings, request.Today, request.WithDrafts);
        var plan = new SitePlan(site, theme, Problems, photographs);
        new ContentLinks(plan, Problems, request.Threads).Check(missing, request.Verifies);
        return faulty.Count == 0 ? plan : null;
    }

    /// <summary>Everything that is wrong, once.</summary>
    public Report Report(SiteRequest request) => new(Problems.InOrder(), request.IsStrict);

    private static Settings ReadSettings(SiteRequest request, Texts texts, Messages messages)
    {
        if (!File.Exists(request.Settings))
        {
            throw new FaultException(texts["fault.no-settings", request.Settings]);
        }

        var problems = new ProblemList();
        var settings = Settings.Read(request.Settings, File.ReadAllBytes(request.Settings), problems);
        if (settings is null)
        {
            throw new FaultException(string.Join('\n', problems.InOrder().Select(messages.Line)));
        }

        return request.BaseUrl is { } url ? settings with { BaseUrl = url } : settings;
    }
}
