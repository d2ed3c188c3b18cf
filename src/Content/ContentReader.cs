using System.Buffers;
using System.Collections.Concurrent;
using Recognition.Content.Files;
using Recognition.Content.Kinds;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Values;
using Recognition.Content.Yaml;

namespace Recognition.Content;

/// <summary>Reads the input folder.</summary>
public sealed class ContentReader
{
    /// <summary>The folder of photographs, within the input folder.</summary>
    public const string MediaFolder = "media";

    /// <summary>Problems of one list at which the rest of it is left unread: it is a file of another kind, or one slip goes through all of it.</summary>
    private const int MostOfList = 2000;

    private readonly string _root;
    private readonly string _shownRoot;
    private readonly ProblemList _problems;
    private readonly ParallelOptions _parallel;
    private readonly ConcurrentBag<(Family Family, string? Slug)> _unread = [];
    private readonly IReadOnlyList<string> _files;

    private readonly ReadFiles? _known;

    private ContentReader(string root, string shownRoot, ProblemList problems, int threads, ReadFiles? known)
    {
        _known = known;
        _root = Path.GetFullPath(root);
        _shownRoot = shownRoot;
        _problems = problems;
        _parallel = new() { MaxDegreeOfParallelism = threads };
        _files = InputFiles.In(root, shownRoot, problems);
    }

    /// <summary>Reads everything, noting every problem of every file.</summary>
    /// <param name="root">The input folder.</param>
    /// <param name="shownRoot">The input folder as messages show it, with <c>/</c> between its parts and none at its end.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="threads">How many files to read at once.</param>
    /// <param name="known">What was read before, if there is to be another reading.</param>
    public static ContentSet Read(string root, string shownRoot, ProblemList problems, int threads, ReadFiles? known = null)
    {
        var reader = new ContentReader(root, shownRoot, problems, threads, known);
        known?.Begin();
        var content = reader.ReadAll();
        known?.End();
        return content;
    }

    private ContentSet ReadAll()
    {
        var references = new List<Reference>();
        var entries = new List<ContentFile>();
        foreach (var row in Families.All)
        {
            entries.AddRange(row.IsFolder ? ReadFolder(row, references) : ReadList(row, references));
        }

        ReportMissingFiles(references);
        ReportUnreadFiles();
        FileNames.Check(_files, _shownRoot, _problems);
        return new(entries, references, _unread.ToHashSet());
    }

    /// <summary>A data file that is not there is one problem, not one for each reference into it.</summary>
    private void ReportMissingFiles(List<Reference> references)
    {
        foreach (var family in references.Select(r => r.Family).Distinct())
        {
            if (Families.Of(family) is { IsFolder: false } row && !File.Exists(Path.Combine(_root, row.Path)))
            {
                _unread.Add((row.Family, null));
                _problems.Add(Rules.MissingFile, new($"{_shownRoot}/{row.Path}", 1, 1), "", Argument.Word("family", row.Name));
            }
        }
    }

    /// <summary>A story saved under another ending would be missed on the site, and nobody would know why.</summary>
    private void ReportUnreadFiles()
    {
        foreach (var relative in _files)
        {
            if (!IsRead(relative) && !relative.StartsWith(MediaFolder + "/", StringComparison.Ordinal) && !relative.Split('/').Any(part => part.StartsWith('.')))
            {
                _problems.Add(UnreadFile.Of(_root, relative, _shownRoot));
            }
        }
    }

    private static bool IsRead(string relative) => Families.All.Any(row => row.IsFolder ? IsOf(row, relative) : relative == row.Path);

    private static bool IsOf(FamilyRow folder, string relative) =>
        relative.StartsWith(folder.Path, StringComparison.Ordinal) && relative.EndsWith(".md", StringComparison.Ordinal);

    private List<ContentFile> ReadFolder(FamilyRow row, List<Reference> references)
    {
        var paths = _files.Where(file => IsOf(row, file)).ToList();
        var files = new ReadFile[paths.Count];
        Parallel.For(0, paths.Count, _parallel, i => files[i] = ReadOnce(paths[i], (problems, found) => ReadMarkdown(paths[i], row, problems, found) is { } file ? ([file], true) : ([], false)));

        for (var i = 0; i < files.Length; i++)
        {
            references.AddRange(files[i].References);
            if (!files[i].IsWhole)
            {
                _unread.Add((row.Family, Slug.From(Path.GetFileNameWithoutExtension(paths[i]))));
            }
        }

        return [.. files.SelectMany(f => f.Entries)];
    }

    private IReadOnlyList<ContentFile> ReadList(FamilyRow row, List<Reference> references)
    {
        if (!_files.Contains(row.Path, StringComparer.Ordinal))
        {
            return [];
        }

        var file = ReadOnce(row.Path, (problems, found) => ReadList(row, problems, found));
        references.AddRange(file.References);
        if (!file.IsWhole)
        {
            _unread.Add((row.Family, null));
        }

        return file.Entries;
    }

    /// <summary>Reads a file, unless it was read before and is the same.</summary>
    /// <param name="relative">Its path below the input folder.</param>
    /// <param name="read">Reads it; problems and references go to the lists it is given.</param>
    private ReadFile ReadOnce(string relative, Func<ProblemList, List<Reference>, (IReadOnlyList<ContentFile> Entries, bool IsWhole)> read)
    {
        if (_known is null)
        {
            var found = new List<Reference>();
            var (entries, isWhole) = read(_problems, found);
            return new(entries, isWhole, found);
        }

        var file = _known.Of(Path.Combine(_root, relative), $"{_shownRoot}/{relative}", read);
        if (file.Problems is { } problems)
        {
            _problems.Take(problems);
        }

        return file;
    }

    private ContentFile? ReadMarkdown(string relative, FamilyRow row, ProblemList problems, List<Reference> references)
    {
        if (MarkdownEntry.Read(row, ReadText(relative, problems), problems, references) is not (var record, var body))
        {
            return null;
        }

        var slug = record.Get(row.Slug) ?? Slug.From(Path.GetFileNameWithoutExtension(relative));
        if (!Slug.IsValid(slug))
        {
            problems.Add(new Lack(Rules.NoSlug, record.At, "") { Arguments = [("name", Path.GetFileName(relative))] }.Of(record, [(row.Slug, "ten-khong-dau")]));
            return null;
        }

        return new(row.Family, slug, record, body);
    }

    private (IReadOnlyList<ContentFile> Entries, bool IsWhole) ReadList(FamilyRow row, ProblemList problems, List<Reference> references)
    {
        if (ReadText(row.Path, problems) is not { } source || !YamlTree.TryRead(source.Path, source.Text, linesBefore: 0, problems, out var root))
        {
            return ([], false);
        }

        if (root is not SequenceNode list)
        {
            problems.Add(Rules.NotAList, root?.At ?? new(source.Path, 1, 1), "");
            return ([], false);
        }

        var entries = new List<ContentFile>();
        foreach (var node in list.Items)
        {
            if (problems.Count > MostOfList)
            {
                break;
            }

            if (node is not MappingNode map)
            {
                problems.Add(Rules.MapExpected, node.At, "", ("cure", ""), ("condition", ""), ("keys", string.Join(", ", row.Schema.Fields.Select(f => f.Name))));
                continue;
            }

            var record = row.Schema.Read(map, new("", problems, references));
            if (record.Get(row.Slug) is { } slug)
            {
                entries.Add(new(row.Family, slug, record, MarkdownBody.None));
            }
        }

        return (entries, entries.Count == list.Items.Count);
    }

    private SourceText? ReadText(string relative, ProblemList problems)
    {
        var shown = $"{_shownRoot}/{relative}";
        var buffer = ArrayPool<byte>.Shared.Rent(SourceText.MaxBytes + 1);
        try
        {
            using var file = new FileStream(Path.Combine(_root, relative), new FileStreamOptions { BufferSize = 0 });
            if (SourceText.IsTooLarge(shown, file.Length, problems))
            {
                return null;
            }

            // Never more than a text may have: a device has no length and no end.
            var bytes = file.ReadAtLeast(buffer.AsSpan(0, SourceText.MaxBytes + 1), SourceText.MaxBytes + 1, throwOnEndOfStream: false);
            return SourceText.Decode(shown, buffer.AsSpan(0, bytes), problems);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            problems.Add(Rules.Unreadable, new(shown, 1, 1), "");
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
