using System.Collections.Concurrent;
using Recognition.Content.Problems;
using Recognition.Content.Schema;

namespace Recognition.Content.Reading;

/// <summary>Reads the input folder.</summary>
public sealed class ContentReader
{
    private const string MediaFolder = "media";

    private static readonly string[] Folders = ["stories", "units", "campaigns", "pages"];

    private readonly string _root;
    private readonly string _shownRoot;
    private readonly ProblemList _problems;
    private readonly ParallelOptions _parallel;
    private readonly ConcurrentBag<(Family Family, string? Slug)> _unread = [];

    private ContentReader(string root, string shownRoot, ProblemList problems, int threads)
    {
        _root = root;
        _shownRoot = shownRoot;
        _problems = problems;
        _parallel = new() { MaxDegreeOfParallelism = threads };
    }

    /// <summary>Reads everything, noting every problem of every file.</summary>
    /// <param name="root">The input folder.</param>
    /// <param name="shownRoot">The input folder as people write it, for messages.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="threads">How many files to read at once.</param>
    public static ContentSet Read(string root, string shownRoot, ProblemList problems, int threads)
    {
        var reader = new ContentReader(root, shownRoot.Replace('\\', '/').TrimEnd('/'), problems, threads);
        return reader.ReadAll();
    }

    private ContentSet ReadAll()
    {
        var references = new List<Reference>();
        var entries = new List<ContentFile>();
        foreach (var terms in TermSchema.All)
        {
            entries.AddRange(ReadList(FileOf(terms.Family)!, terms.Family, terms.Schema, terms.Slug, references));
        }

        entries.AddRange(ReadList(FileOf(Family.Document)!, Family.Document, DocumentSchema.Schema, DocumentSchema.Id, references));
        entries.AddRange(ReadFolder("units", Family.Unit, UnitSchema.Schema, UnitSchema.Slug, references));
        entries.AddRange(ReadFolder("campaigns", Family.Campaign, CampaignSchema.Schema, CampaignSchema.Slug, references));
        entries.AddRange(ReadFolder("pages", Family.Page, PageSchema.Schema, PageSchema.Slug, references));
        var stories = ReadFolder("stories", Family.Story, StorySchema.Schema, StorySchema.Slug, references);
        ReportMissingFiles(references);
        ReportUnreadFiles();
        return new([.. entries, .. stories], references, _unread.ToHashSet());
    }

    /// <summary>A data file that is not there is one problem, not one for each reference into it.</summary>
    private void ReportMissingFiles(List<Reference> references)
    {
        foreach (var family in references.Select(r => r.Family).Distinct())
        {
            if (FileOf(family) is { } file && !File.Exists(Path.Combine(_root, file)))
            {
                _unread.Add((family, null));
                _problems.Add(Rules.MissingFile, new($"{_shownRoot}/{file}", 1, 1), "", Argument.Word("family", TermSchema.FileName(family)));
            }
        }
    }

    /// <summary>A story saved under another ending would be missed on the site, and nobody would know why.</summary>
    private void ReportUnreadFiles()
    {
        var data = Enum.GetValues<Family>().Select(FileOf).ToHashSet(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(_root, path).Replace('\\', '/');
            var folder = relative.Split('/')[0];
            var isRead = data.Contains(relative) || (Folders.Contains(folder) && relative.EndsWith(".md", StringComparison.Ordinal));
            if (!isRead && folder != MediaFolder && !relative.Split('/').Any(part => part.StartsWith('.')))
            {
                _problems.Add(Rules.UnreadFile, new($"{_shownRoot}/{relative}", 1, 1), "");
            }
        }
    }

    /// <summary>The data file of a family; nothing for those with a folder.</summary>
    private static string? FileOf(Family family) => family switch
    {
        Family.Document => "documents.yml",
        Family.Unit or Family.Campaign or Family.Page or Family.Story => null,
        _ => $"taxonomy/{TermSchema.FileName(family)}.yml",
    };

    private List<ContentFile> ReadFolder(
        string folder, Family family, RecordSchema schema, Field<string> slug, List<Reference> references)
    {
        var directory = Path.Combine(_root, folder);
        if (!Directory.Exists(directory))
        {
            return [];
        }

        var paths = Directory.GetFiles(directory, "*.md", SearchOption.AllDirectories);
        Array.Sort(paths, StringComparer.Ordinal);
        var files = new (ContentFile? File, List<Reference> References)[paths.Length];
        Parallel.For(0, paths.Length, _parallel, i =>
        {
            var found = new List<Reference>();
            files[i] = (ReadMarkdown(paths[i], family, schema, slug, found), found);
        });

        references.AddRange(files.SelectMany(f => f.References));
        return [.. files.Select(f => f.File).OfType<ContentFile>()];
    }

    private ContentFile? ReadMarkdown(
        string path, Family family, RecordSchema schema, Field<string> slugField, List<Reference> references)
    {
        var fromName = Slug.From(Path.GetFileNameWithoutExtension(path));
        if (ReadText(path) is not { } source || FrontMatter.Read(source, _problems) is not { } matter)
        {
            _unread.Add((family, fromName));
            return null;
        }

        var record = schema.Read(matter.Map, new("", _problems, references));
        var slug = record.Get(slugField) ?? fromName;
        if (!Slug.IsValid(slug))
        {
            _problems.Add(Rules.NoSlug, record.At, "slug", ("name", Path.GetFileName(path)));
            return null;
        }

        return new(family, slug, record, new(matter.Body, new(source.Path, matter.BodyLine, 1)));
    }

    private List<ContentFile> ReadList(
        string relative, Family family, RecordSchema schema, Field<string> slugField, List<Reference> references)
    {
        var path = Path.Combine(_root, relative);
        var entries = new List<ContentFile>();
        if (!File.Exists(path))
        {
            return entries;
        }

        if (ReadText(path) is not { } source || !YamlTree.TryRead(source.Path, source.Text, linesBefore: 0, _problems, out var root))
        {
            _unread.Add((family, null));
            return entries;
        }

        if (root is not SequenceNode list)
        {
            _unread.Add((family, null));
            _problems.Add(Rules.NotAList, root?.At ?? new(source.Path, 1, 1), "");
            return entries;
        }

        foreach (var node in list.Items)
        {
            if (node is not MappingNode map)
            {
                _unread.Add((family, null));
                _problems.Add(Rules.MapExpected, node.At, "", ("keys", string.Join(", ", schema.Fields.Select(f => f.Name))));
                continue;
            }

            var record = schema.Read(map, new("", _problems, references));
            if (record.Get(slugField) is { } slug)
            {
                entries.Add(new(family, slug, record, MarkdownBody.None));
            }
            else
            {
                _unread.Add((family, null));
            }
        }

        return entries;
    }

    private SourceText? ReadText(string path)
    {
        var shown = $"{_shownRoot}/{Path.GetRelativePath(_root, path).Replace('\\', '/')}";
        try
        {
            return SourceText.Decode(shown, File.ReadAllBytes(path), _problems);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            _problems.Add(Rules.Unreadable, new(shown, 1, 1), "");
            return null;
        }
    }
}
