using Recognition.Content;
using Recognition.Content.Checks;
using Recognition.Content.Kinds;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Generator.Features.Cards;
using Recognition.Generator.Features.Installing;
using Recognition.Generator.Images;
using Recognition.Generator.Markdown;
using Recognition.Generator.Planning;
using Recognition.Generator.Problems;
using Recognition.Generator.Publishing;
using Recognition.Generator.Verifying;
using Recognition.Theming;
using Recognition.Theming.Words;

namespace Recognition.Generator;

/// <summary>
/// The way from a folder of content to a site: read → check → site → plan → render → publish. Every verb goes it, as far as it needs to;
/// so do tests and measurements. What <see cref="Check()"/> passes, <see cref="Build"/> builds.
/// </summary>
/// <param name="request">What is asked for.</param>
/// <param name="texts">Wording of faults.</param>
/// <param name="clock">Tells the time, for what is kept of photographs.</param>
/// <param name="progress">Hears how far the work is.</param>
internal sealed class Pipeline(SiteRequest request, Texts texts, TimeProvider clock, IBuildProgress progress)
{
    /// <summary>Finds a theme by its name in the settings.</summary>
    public Func<string, Theme> FindTheme { get; init; } = name => Themes.Find(name, texts);

    /// <summary>Looks at content without errors before anything is made of it, and throws if nothing may be.</summary>
    public Action<Outcome> Guard { get; init; } = _ => { };

    /// <summary>What was read before, if content is read again and again.</summary>
    public ReadFiles? Known { get; init; }

    /// <summary>Reads settings and content, each file by itself.</summary>
    /// <exception cref="FaultException">The settings or the input folder cannot be used.</exception>
    public Outcome Read()
    {
        var settings = SettingsFile.Read(request, texts);
        if (!Directory.Exists(request.Input))
        {
            throw new FaultException(texts["fault.no-input", request.Input]);
        }

        if (!InputFolder.HoldsContent(request.Input))
        {
            throw new FaultException(texts["fault.empty-input", request.Input]);
        }

        progress.Begin("step.read", 0);
        var problems = new ProblemList();
        return new(request, settings, ContentReader.Read(request.Input, request.ShownInput, problems, request.Threads, Known), problems);
    }

    /// <summary>Reads settings and content, and checks them; links and photographs are not looked at.</summary>
    /// <exception cref="FaultException">The settings or the input folder cannot be used.</exception>
    public Outcome Load() => Checked(Read());

    /// <summary>Judges everything that <see cref="Build"/> would, and makes nothing.</summary>
    /// <exception cref="FaultException">The settings, the input folder or the theme cannot be used.</exception>
    /// <exception cref="ImageException">Photographs cannot be worked on.</exception>
    public Outcome Check() => Check(Read());

    /// <summary>Judges everything that was read.</summary>
    /// <inheritdoc cref="Check()"/>
    public Outcome Check(Outcome read)
    {
        var loaded = Checked(read);
        var theme = ThemeOf(loaded);
        using var workshop = Workshop();
        return Judge(loaded, theme, ReadPhotographs(loaded, workshop, encodes: false));
    }

    /// <summary>Builds a site, and hands over its files as they are made; they are worth something only if the report does not fail.</summary>
    /// <param name="write">Takes each file.</param>
    /// <exception cref="FaultException">The settings, the input folder or the theme cannot be used.</exception>
    /// <exception cref="ImageException">Photographs cannot be worked on.</exception>
    public Outcome Build(SiteFiles.Sink write)
    {
        var loaded = Load();
        var theme = ThemeOf(loaded);
        if (!loaded.Problems.HasErrors)
        {
            Guard(loaded);
        }

        using var workshop = Workshop();
        var photographs = ReadPhotographs(loaded, workshop, encodes: true);

        // Which drafts have to be left out is known when all of them were judged.
        if (loaded.Problems.HasErrors || request.WithDrafts)
        {
            var judged = Judge(loaded, theme, photographs);
            if (loaded.Problems.HasErrors)
            {
                return judged;
            }
        }

        var leftOut = LeftOut(loaded);
        var site = loaded.Site();
        var words = WordBinding.Of(site);
        var icons = SiteIcons.Draw(theme, Recolouring.Of(theme, site.Settings), photographs.LogoOfCards(), workshop, progress);
        var plan = Plan(loaded, site, theme, photographs, words, ShareCards.Draw(site, theme, photographs, words, workshop, progress), icons);
        if (!AddressConflicts.Check(plan.Outputs, loaded.Content, loaded.Problems))
        {
            return Judge(loaded, theme, photographs);
        }

        var links = EntryLinks.Of(loaded.Content, request.WithDrafts).ToList();
        var verifier = request.Verifies ? new LinkVerifier(loaded.Settings.BaseUrl, plan.Outputs.LinkTargets.Concat(leftOut), loaded.Problems) { OfKeys = OfKeys(links) } : null;
        var sink = request.IsStandalone ? new StandaloneSite(loaded.Settings.BaseUrl, plan.Context.Texts, write).Write : write;
        var finished = new FinishedSite(PrivateWords.Of(loaded.Content, request.Today, request.WithDrafts), FoldersOfThisMachine(), loaded.Problems);
        var weight = new SiteFiles(plan, verifier, request.Threads) { LeftOut = leftOut, Finished = finished }.Make(sink, progress);
        if (weight.PagesInAll is not null)
        {
            return loaded with { Plan = plan, Weight = weight };
        }

        finished.Finish();
        var judge = new ContentLinks(plan, loaded.Problems, request.Parallelism) { Links = links };
        judge.CheckScheduled(leftOut, request.Verifies);
        judge.CheckKeys(leftOut, request.Verifies);
        var broken = workshop.Cache.Broken;
        return loaded with { Plan = plan, Weight = weight, Remarks = broken == 0 ? [] : [texts["cache.mended", texts.Number(broken), FileFaults.Shown(request.ImageCache)]] };
    }

    /// <summary>Builds a site into a folder and puts it in place of the one before, if nothing is wrong with it and its host will take it.</summary>
    /// <param name="folder">Where it goes.</param>
    public Outcome Publish(OutputFolder folder)
    {
        var outcome = Build(folder.Write);
        if (outcome.IsFit)
        {
            outcome = outcome with { Remarks = [.. outcome.Remarks, .. folder.Commit() is { } remark ? new[] { remark } : []] };
            new ImageCache(request.ImageCache, clock).RemoveUnused();
        }

        return outcome;
    }

    /// <summary>Folders whose names tell who built the site.</summary>
    private string[] FoldersOfThisMachine() => [Path.GetFullPath(request.Input), Directory.GetCurrentDirectory(), Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), Path.GetFullPath(request.ImageCache)];

    private Outcome Checked(Outcome read)
    {
        progress.Begin("step.check", 0);
        Checker.Check(read.Content, read.Settings, request.Today, read.Problems, request.Parallelism);
        if (request.WithDrafts)
        {
            Checker.CheckDrafts(read.Content, read.Settings, request.Today, read.Problems, request.Parallelism);
        }

        return read;
    }

    /// <summary>The theme of the settings, and whether it can wear their colour.</summary>
    private Theme ThemeOf(Outcome loaded)
    {
        var theme = FindTheme(loaded.Settings.Theme);
        AccentCheck.Check(loaded.Settings, theme, loaded.Problems);
        return theme;
    }

    private ImageWorkshop Workshop() => new(new(request.ImageCache, clock), request.Threads, texts);

    private Photographs ReadPhotographs(Outcome loaded, ImageWorkshop workshop, bool encodes) =>
        new PictureReader(request.Input, request.ShownInput, workshop).Read(loaded.Content, loaded.Settings.Logo, request.WithDrafts, encodes, loaded.Problems, progress);

    private SitePlan Plan(Outcome loaded, Site site, Theme theme, Photographs photographs, WordBinding words, ShareCards? cards = null, SiteIcons? icons = null) =>
        new(site, theme, loaded.Problems, photographs, words, request.Threads, cards, icons);

    /// <summary>Web addresses in keys of entries, in the forms in which pages may show them.</summary>
    private static HashSet<string> OfKeys(List<EntryLink> links) =>
        links.SelectMany(link => new[] { link.Url.OriginalString, link.Url.AbsoluteUri, link.Url.ToString() }).ToHashSet(StringComparer.Ordinal);

    /// <summary>Addresses of drafts that are not shown because of their faults: links to them are not to blame.</summary>
    private static HashSet<string> LeftOut(Outcome loaded)
    {
        var paths = loaded.LeftOut;
        return loaded.Content.All(Family.Story)
            .Where(story => paths.Contains(story.Path))
            .Select(story => Addresses.Of(Family.Story, story.Slug))
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Judges as much of the Markdown of files that were set aside as can be told without a site: that it can be read, HTML, schemes.</summary>
    private void JudgeSetAside(Outcome loaded, Func<string, bool> isSetAside)
    {
        var renderer = new MarkdownRenderer(loaded.Settings.BaseUrl.AbsolutePath, loaded.Problems);
        var bodies = Families.All.SelectMany(row => loaded.Content.All(row.Family))
            .Where(entry => isSetAside(entry.Path) && entry.Body.IsToJudge)
            .Where(entry => entry.Family != Family.Story || StoryState.IsReleased(entry.Record) || (request.WithDrafts && StoryState.IsDraft(entry)));
        Parallel.ForEach(bodies, request.Parallelism, entry => renderer.ToHtml(entry.Body));
    }

    /// <summary>Judges the Markdown editors wrote, its links, and addresses, on whatever of the content has no errors of its own.</summary>
    /// <returns>What is wrong, and the site as it would be if no part of it had to be set aside.</returns>
    private Outcome Judge(Outcome loaded, Theme theme, Photographs photographs)
    {
        var faulty = loaded.Problems.InOrder().Where(p => p.Severity == Severity.Error).Select(p => p.Place.File).ToHashSet(StringComparer.Ordinal);
        var sound = loaded.Content.Without(faulty, out var missing);
        JudgeSetAside(loaded, sound is null ? _ => true : faulty.Contains);
        if (sound is null)
        {
            return loaded;
        }

        var site = loaded.Site(sound);
        var plan = Plan(loaded, site, theme, photographs, WordBinding.Of(site));
        AddressConflicts.Check(plan.Outputs, loaded.Content, loaded.Problems);
        var unjudged = missing.Concat(LeftOut(loaded)).ToHashSet(StringComparer.Ordinal);
        new ContentLinks(plan, loaded.Problems, request.Parallelism) { Links = [.. EntryLinks.Of(sound, request.WithDrafts)] }.Check(unjudged, request.Verifies);
        return loaded with { Plan = faulty.Count == 0 ? plan : null };
    }
}
