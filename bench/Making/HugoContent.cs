using Recognition.Content.Kinds;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Schema;

namespace Recognition.Bench.Making;

/// <summary>Writes the same content as a Hugo site: <c>bench/hugo</c> with content and data.</summary>
/// <param name="folder">The folder of the Hugo site; replaced.</param>
/// <param name="input">The input folder everything but the stories is taken from.</param>
/// <param name="vocabulary">What stories refer to.</param>
internal sealed class HugoContent(string folder, string input, Vocabulary vocabulary)
{
    /// <summary>Families that are taxonomies in Hugo, with the names of their indexes.</summary>
    private static readonly IReadOnlyList<(string Folder, string Title)> Indexes =
    [
        ("guong", "Gương điển hình"), ("linh-vuc", "Lĩnh vực"), ("doi-tuong", "Đối tượng"), ("don-vi", "Đơn vị"), ("khoi", "Khối, cụm thi đua"),
        ("quy", "Theo quý"), ("nam", "Theo năm"), ("chien-dich", "Chiến dịch"), ("phong-trao", "Phong trào, cuộc vận động"),
        ("khen-thuong", "Khen thưởng"), ("van-ban", "Văn bản"),
    ];

    /// <summary>Writes everything but the stories.</summary>
    public void WriteSite()
    {
        Folders.Remove(folder);
        Folders.Copy(Repository.PathTo("bench", "hugo"), folder);
        foreach (var (name, title) in Indexes)
        {
            WriteIndex(name, yaml =>
            {
                yaml.Text("title", title);
                yaml.List("outputs", name == "van-ban" ? ["HTML"] : []);
            });
        }

        var site = vocabulary.Site;
        WriteTerms("linh-vuc", site.Categories);
        WriteTerms("doi-tuong", site.Subjects);
        WriteTerms("khoi", site.Blocks);
        WriteTerms("phong-trao", site.Movements);
        WriteTerms("khen-thuong", site.Awards);
        WriteEntries("don-vi", "units", site.Units.Select(u => (u.Slug, u.Name)));
        WriteEntries("chien-dich", "campaigns", site.Campaigns.Select(c => (c.Slug, c.Name)));
        WriteQuarters();
        WriteData();
        Folders.Copy(Path.Combine(input, "documents.yml"), Path.Combine(folder, "data", "documents.yml"));
        foreach (var page in Directory.EnumerateFiles(Path.Combine(input, "pages"), "*.md"))
        {
            Folders.Copy(page, Content(Path.GetFileName(page)));
        }
    }

    /// <summary>Writes a story. Safe for many threads.</summary>
    public void WriteStory(MadeStory story)
    {
        var identity = story.Identity;
        var yaml = new YamlWriter();
        yaml.Date("date", story.Published);
        yaml.Date("lastmod", story.Updated ?? story.Published);
        yaml.List("aliases", story.Aliases.Select(a => "/" + Addresses.OfAlias(Family.Story, a)));
        yaml.List("linh-vuc", story.Categories);
        yaml.List("doi-tuong", [identity.Subject.Slug]);
        yaml.List("don-vi", [identity.Unit.Slug]);
        yaml.List("khoi", story.Block is { } block ? [block.Slug] : []);
        yaml.List("quy", [identity.Quarter.Slug]);
        yaml.List("nam", [$"\"{identity.Quarter.Year}\""]);
        yaml.List("chien-dich", story.Campaigns);
        yaml.List("phong-trao", story.Movements);
        yaml.List("khen-thuong", story.Awards);
        yaml.List("documents", story.Documents);
        Folders.Write(Content("guong", identity.File), $"---\n{story.FrontMatter}{yaml}---\n\n{story.Body}");
    }

    private string Content(params string[] parts) => Path.Combine([folder, "content", .. parts]);

    private void WriteIndex(string name, Action<YamlWriter> write)
    {
        var yaml = new YamlWriter();
        write(yaml);
        Folders.Write(Content(name, "_index.md"), $"---\n{yaml}---\n");
    }

    private void WriteTerms(string family, IReadOnlyList<Term> terms)
    {
        foreach (var (term, weight) in terms.Select((t, i) => (t, i + 1)))
        {
            WriteIndex($"{family}/{term.Slug}", yaml =>
            {
                yaml.Text("title", term.Label);
                yaml.Text("description", term.Description);
                yaml.Plain("weight", $"{weight}");
                yaml.List("wordings", term.Aliases.Select(YamlWriter.Quoted));
                yaml.List("documents", term.Sources.Select(d => d.Id));
            });
        }
    }

    /// <summary>Units and campaigns keep their front matter and text; Hugo wants a title besides.</summary>
    private void WriteEntries(string family, string from, IEnumerable<(string Slug, string Name)> entries)
    {
        foreach (var (slug, name) in entries)
        {
            var text = File.ReadAllText(Path.Combine(input, from, slug + ".md"));
            Folders.Write(Content(family, slug, "_index.md"), $"---\ntitle: {YamlWriter.Quoted(name)}\n{text[4..]}");
        }
    }

    private void WriteQuarters()
    {
        foreach (var quarter in vocabulary.Quarters)
        {
            var rule = vocabulary.Site.Plans.QuarterlyIn(quarter).First();
            WriteIndex($"quy/{quarter.Slug}", yaml =>
            {
                yaml.Text("title", quarter.VietnameseName);
                yaml.Plain("number", $"{quarter.Number}");
                yaml.Plain("year", $"{quarter.Year}");
                yaml.Date("deadline", rule.Quota.DeadlineOf(quarter).LastDay);
                yaml.List("blocks", vocabulary.Site.Blocks.Where(b => rule.Quota.Rota.QuartersOf(b.Slug).Contains(quarter.Number)).Select(b => b.Slug));
                yaml.List("rota", vocabulary.Site.Coverage.Of(quarter).Where(c => c.Quota > 0).Select(c => c.Unit.Slug));
            });
        }

        foreach (var year in vocabulary.Quarters.Select(q => q.Year).Distinct())
        {
            WriteIndex($"nam/{year}", yaml =>
            {
                yaml.Text("title", $"Năm {year}");
                yaml.List("quarters", vocabulary.Quarters.Where(q => q.Year == year).Select(q => q.Slug));
            });
        }
    }

    /// <summary>Names for slugs, as a Hugo site would keep them: in data files, found in one step.</summary>
    private void WriteData()
    {
        foreach (var (family, labels) in vocabulary.Labels)
        {
            WriteLabels(Families.Of(family).Name, labels.Select(l => (l.Key, l.Value)));
        }

        WriteLabels("unit", vocabulary.Site.Units.Select(u => (u.Slug, u.Name)));
        WriteLabels("short", vocabulary.Site.Units.Select(u => (u.Slug, u.ShortName)));
        WriteLabels("campaign", vocabulary.Site.Campaigns.Select(c => (c.Slug, c.Name)));
        WriteLabels("quarter", vocabulary.Quarters.Select(q => (q.Slug, q.VietnameseName)));
        WriteLabels("kind", vocabulary.Site.Subjects.Select(s => (s.Slug, KindOf(s))));
        var levels = new YamlWriter();
        levels.List("order", vocabulary.Site.Levels.Select(l => l.Slug));
        Folders.Write(Path.Combine(folder, "data", "levels.yml"), levels.ToString());
    }

    private void WriteLabels(string name, IEnumerable<(string Slug, string Label)> labels)
    {
        var yaml = new YamlWriter();
        foreach (var (slug, label) in labels)
        {
            yaml.Text(YamlWriter.Quoted(slug), label);
        }

        Folders.Write(Path.Combine(folder, "data", "labels", name + ".yml"), yaml.ToString());
    }

    private static string KindOf(Subject subject) => subject.Kind switch
    {
        SubjectKind.Collective => "collective",
        SubjectKind.Household => "household",
        SubjectKind.Work => "work",
        _ => "person",
    };
}
