using System.Globalization;
using Recognition.Content.Files;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Values;
using Recognition.Generator.Images.Worker;
using Recognition.Generator.Problems;

namespace Recognition.Generator.Images;

/// <summary>Reads the photographs that entries name, and the logo of the settings: judges each file, and makes what is published unless it was made before.</summary>
/// <param name="Input">The input folder.</param>
/// <param name="ShownInput">The input folder as people write it, for messages.</param>
/// <param name="Workshop">Where their files are made.</param>
internal sealed record PictureReader(string Input, string ShownInput, ImageWorkshop Workshop)
{
    /// <summary>Reads the photographs.</summary>
    /// <param name="content">Everything that was read.</param>
    /// <param name="logo">The mark of the place.</param>
    /// <param name="withDrafts">Whether drafts are shown as well.</param>
    /// <param name="encodes">Whether to make their files, and not only look; nothing is made when the content has errors.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="progress">Hears how many pictures there are to work on, then of each one done.</param>
    /// <exception cref="ImageException">Pictures cannot be worked on.</exception>
    public Photographs Read(ContentSet content, Located<string>? logo, bool withDrafts, bool encodes, ProblemList problems, IBuildProgress progress)
    {
        var uses = new PictureUses(content, problems).Find(withDrafts).Concat(logo is null ? [] : [PictureUse.OfLogo(logo)]).ToList();
        if (uses.Count == 0)
        {
            return Photographs.None;
        }

        var media = MediaFolder.Of(Input);
        var found = uses.Select(use => (Use: use, Found: Find(use, media, problems))).Where(x => x.Found.Path is not null).ToList();

        // A focus counts only for what is cut, so that a use elsewhere takes part in the same work.
        var focuses = found.Where(x => x.Use.IsMain).DistinctBy(x => x.Found.Path).ToDictionary(x => x.Found.Path!, x => x.Use.Photo.Focus);
        var sources = found
            .GroupBy(x => (Path: x.Found.Path!, x.Use.IsLogo, Focus: x.Use.IsMain ? x.Use.Photo.Focus : focuses.GetValueOrDefault(x.Found.Path!)))
            .Select(g => new Source(g.Key.Path, g.First().Found.Name, g.Key.Focus, [.. g.Select(x => x.Use)]))
            .ToList();
        if (sources.Count > 0)
        {
            ReadAll(sources, encodes && !problems.HasErrors, problems, progress);
        }

        var photographs = new Photographs();
        foreach (var source in sources.Where(s => s.Entry is not null))
        {
            if (source.Asked.IsLogo)
            {
                photographs.AddLogo(source.Key, source.Entry!, Workshop.Cache);
                continue;
            }

            source.Uses.ForEach(use => photographs.Add(use, source.Name, source.Key, source.Entry!, Workshop.Cache));
        }

        return photographs;
    }

    private FoundPicture Find(PictureUse use, MediaFolder media, ProblemList problems)
    {
        var photo = use.Photo;
        var found = media.Find(photo.File);
        var field = use.FileField;
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

    private void ReadAll(List<Source> sources, bool encodes, ProblemList problems, IBuildProgress progress)
    {
        Workshop.ForEach(sources, source => Recall(source, encodes, problems));

        var unknown = sources.Where(s => s.Entry is null && s.Key.Length > 0).GroupBy(s => s.Key).Select(g => g.ToList()).ToList();
        Workshop.ForEach(
            "step.pictures",
            unknown,
            (alike, worker) =>
            {
                var verdict = Make(alike[0], encodes, worker);
                alike.ForEach(source => Judge(source, verdict, problems));
            },
            progress);

        foreach (var source in sources.Where(s => s.Entry is not null))
        {
            Warn(source, problems);
            if (encodes)
            {
                Workshop.Cache.Touch(source.Key);
            }
        }
    }

    private void Recall(Source source, bool encodes, ProblemList problems)
    {
        try
        {
            source.Key = ImageKeys.Of(source.Path, source.Asked);
            source.Entry = encodes ? Workshop.Cache.Find<PictureEntry>(source.Key) : Workshop.Cache.Recall<PictureEntry>(source.Key);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            source.Uses.ForEach(use => problems.Add(Rules.Unreadable, use.Photo.At, use.FileField));
        }
    }

    private PictureVerdict Make(Source source, bool encodes, ImageWorker worker)
    {
        if (!encodes)
        {
            return worker.Ask(source.Path, source.Asked, folder: null);
        }

        PictureVerdict? verdict = null;
        var entry = Workshop.Cache.Make(source.Key, folder => (verdict = worker.Ask(source.Path, source.Asked, folder)).Picture);
        return verdict! with { Picture = entry };
    }

    private static void Judge(Source source, PictureVerdict verdict, ProblemList problems)
    {
        source.Entry = verdict.Picture;
        if (verdict.Problem is not { } problem)
        {
            return;
        }

        var rule = problem switch
        {
            PictureProblem.Heic => Rules.HeicPicture,
            PictureProblem.Svg => Rules.SvgPicture,
            PictureProblem.Animated => Rules.AnimatedPicture,
            PictureProblem.Huge => Rules.HugePicture,
            PictureProblem.TooTall => Rules.TooTallPicture,
            PictureProblem.SmallLogo => Rules.SmallLogo,
            PictureProblem.Damaged => Rules.DamagedPicture,
            PictureProblem.StopsTheWorker => Rules.PictureThatStopsTheWorker,
            _ => Rules.NotAPicture,
        };
        var (width, height) = (verdict.Width, verdict.Height);
        Argument[] values =
        [
            new("width", Number(width)),
            new("height", Number(height)),
            new("megapixels", Number((int)Math.Round(width * (double)height / 1e6))),
            new("most", Number(Worker.Frames.Tallest)),
            new("least", Number(Worker.Frames.LeastOfLogo)),
        ];
        source.Uses.ForEach(use => problems.Add(rule, use.Photo.At, use.FileField, [new("file", use.Photo.File), .. values]));
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static void Warn(Source source, ProblemList problems)
    {
        foreach (var (applies, rule) in new[] { (source.Entry!.IsCmyk, Rules.CmykPicture), (source.Entry.IsDeep, Rules.DeepPicture) })
        {
            if (applies)
            {
                source.Uses.ForEach(use => problems.Add(rule, use.Photo.At, use.FileField, ("file", use.Photo.File)));
            }
        }

        var (largest, portrait) = (source.Entry!.Full[^1], CardEncoder.PortraitSize);
        var kept = (double)largest.Width * portrait.Height / portrait.Width / largest.Height;
        problems.Add(source.Uses.Select(use => use.Record).OfType<Record>().SelectMany(picture => PictureCropCheck.Of(picture, kept)));
    }

    /// <summary>A file with a focus, everybody who names it so, and what becomes known of it.</summary>
    private sealed record Source(string Path, string Name, Focus? Focus, List<PictureUse> Uses)
    {
        public PictureRequest Asked { get; } = new(Uses.Exists(u => u.IsMain), Focus) { IsLogo = Uses.Exists(u => u.IsLogo) };

        public string Key { get; set; } = "";

        public PictureEntry? Entry { get; set; }
    }
}
