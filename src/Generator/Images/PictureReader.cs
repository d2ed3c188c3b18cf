using Recognition.Content.Problems;
using Recognition.Content.Reading;
using Recognition.Theming;

namespace Recognition.Generator.Images;

/// <summary>Reads the photographs that entries name: judges each file, and makes what is published unless it was made before.</summary>
/// <param name="Input">The input folder.</param>
/// <param name="ShownInput">The input folder as people write it, for messages.</param>
/// <param name="Cache">What was made before.</param>
/// <param name="Threads">Pictures to work on at once.</param>
/// <param name="Texts">Wording of faults.</param>
internal sealed record PictureReader(string Input, string ShownInput, ImageCache Cache, int Threads, Texts Texts)
{
    /// <summary>Reads the photographs.</summary>
    /// <param name="content">Everything that was read.</param>
    /// <param name="withDrafts">Whether drafts are shown as well.</param>
    /// <param name="encodes">Whether to make their files, and not only look; nothing is made when the content has errors.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="progress">Hears how many pictures there are to work on, then of each one done.</param>
    /// <exception cref="ImageException">The tools are missing or have failed.</exception>
    public Photographs Read(ContentSet content, bool withDrafts, bool encodes, ProblemList problems, IBuildProgress progress)
    {
        var uses = new PictureUses(content, problems).Find(withDrafts);
        if (uses.Count == 0)
        {
            return Photographs.None;
        }

        var media = MediaFolder.Of(Input);
        var sources = uses.Select(use => (Use: use, Found: Find(use, media, problems)))
            .Where(x => x.Found?.Path is not null)
            .GroupBy(x => (x.Found!.Path, x.Use.Photo.Focus))
            .Select(g => new Source(g.Key.Path!, g.First().Found!.Name, [.. g.Select(x => x.Use)]))
            .ToList();
        if (sources.Count > 0)
        {
            ReadAll(sources, encodes && !problems.HasErrors, problems, progress);
        }

        var photographs = new Photographs();
        foreach (var source in sources.Where(s => s.Entry is not null))
        {
            source.Uses.ForEach(use => photographs.Add(use, source.Name, source.Key, source.Entry!, Cache));
        }

        return photographs;
    }

    private FoundPicture? Find(PictureUse use, MediaFolder media, ProblemList problems)
    {
        var photo = use.Photo;
        var found = media.Find(photo.File);
        var field = FileField(use);
        var folder = new Argument("folder", $"{ShownInput}/{MediaFolder.Name}");
        if (found.IsOutside)
        {
            problems.Add(Rules.PictureOutside, photo.At, field, ("file", photo.File), folder);
        }
        else if (found.Path is null)
        {
            problems.Add(new Problem(Rules.MissingPicture, photo.At, field, [("file", photo.File), folder], found.Suggestion));
        }
        else if (!found.IsExact)
        {
            problems.Add(Rules.PictureNameDiffers, photo.At, field, ("file", photo.File), ("found", found.Name));
        }

        return found;
    }

    private static string FileField(PictureUse use) => use.Field.Length == 0 ? "" : use.Field + ".file";

    private void ReadAll(List<Source> sources, bool encodes, ProblemList problems, IBuildProgress progress)
    {
        var tools = ImageTools.Find(Texts);
        var jobs = Math.Min(Threads, Environment.ProcessorCount);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = jobs };
        Parallel.ForEach(sources, parallel, source => Recall(source, tools, problems));

        var unknown = sources.Where(s => s.Entry is null && s.Key.Length > 0).GroupBy(s => s.Key).Select(g => g.ToList()).ToList();
        if (unknown.Count > 0)
        {
            progress.Begin("step.pictures", unknown.Count);
            using var worker = new ImageWorker(tools.Worker, jobs, Texts);
            try
            {
                Parallel.ForEach(unknown, parallel, alike =>
                {
                    var verdict = Make(alike[0], encodes, worker);
                    alike.ForEach(source => Judge(source, verdict, problems));
                    progress.Advance();
                });
            }
            catch (AggregateException many) when (many.InnerExceptions.OfType<ImageException>().FirstOrDefault() is { } fault)
            {
                throw new ImageException(fault.Message);
            }
        }

        foreach (var source in sources.Where(s => s.Entry is not null))
        {
            Warn(source, problems);
            if (encodes)
            {
                Cache.Touch(source.Key);
            }
        }
    }

    private void Recall(Source source, ImageTools tools, ProblemList problems)
    {
        try
        {
            source.Key = tools.KeyOf(source.Path, source.Uses[0].Photo.Focus);
            source.Entry = Cache.Find(source.Key);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            source.Uses.ForEach(use => problems.Add(Rules.Unreadable, use.Photo.At, FileField(use)));
        }
    }

    private PictureVerdict Make(Source source, bool encodes, ImageWorker worker)
    {
        var focus = source.Uses[0].Photo.Focus;
        if (!encodes)
        {
            return worker.Ask(source.Path, focus, folder: null);
        }

        PictureVerdict? verdict = null;
        var entry = Cache.Make(source.Key, folder => (verdict = worker.Ask(source.Path, focus, folder)).Picture);
        return verdict! with { Picture = entry };
    }

    private static void Judge(Source source, PictureVerdict verdict, ProblemList problems)
    {
        source.Entry = verdict.Picture;
        var rule = verdict.Problem switch
        {
            null => null,
            "heic" => Rules.HeicPicture,
            "svg" => Rules.SvgPicture,
            "animated" => Rules.AnimatedPicture,
            "huge" => Rules.HugePicture,
            "damaged" => Rules.DamagedPicture,
            _ => Rules.NotAPicture,
        };
        if (rule is not null)
        {
            source.Uses.ForEach(use => problems.Add(rule, use.Photo.At, FileField(use), ("file", use.Photo.File), ("megapixels", verdict.Megapixels ?? "")));
        }
    }

    private static void Warn(Source source, ProblemList problems)
    {
        foreach (var (applies, rule) in new[] { (source.Entry!.IsCmyk, Rules.CmykPicture), (source.Entry.IsDeep, Rules.DeepPicture) })
        {
            if (applies)
            {
                source.Uses.ForEach(use => problems.Add(rule, use.Photo.At, FileField(use), ("file", use.Photo.File)));
            }
        }
    }

    /// <summary>A file with a focus, everybody who names it so, and what becomes known of it.</summary>
    private sealed record Source(string Path, string Name, List<PictureUse> Uses)
    {
        public string Key { get; set; } = "";

        public PictureEntry? Entry { get; set; }
    }
}
