using System.Globalization;
using System.Text;
using Recognition.Content;
using Recognition.Content.Configuration;
using Recognition.Content.Files;
using Recognition.Content.Kinds;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Values;
using Recognition.Generator.Problems;
using Recognition.Theming;

namespace Recognition.Generator.Features.Starting;

/// <summary>Starts a file: takes what was given, asks for the rest where somebody watches, and writes what is right.</summary>
/// <param name="kind">The kind of file.</param>
/// <param name="content">Everything that was read.</param>
/// <param name="settings">The site's settings.</param>
/// <param name="today">The day.</param>
/// <param name="texts">Wording.</param>
/// <param name="messages">Wording of problems.</param>
internal sealed class EntryStarter(EntryKind kind, ContentSet content, Settings settings, DateOnly today, Texts texts, Messages messages)
{
    private readonly AnswerReader _reader = new(kind, content, today, texts, messages);
    private readonly Dictionary<Field, string> _answers = [];

    /// <summary>Asks; nothing if nobody watches.</summary>
    public Spectre.Console.IAnsiConsole? Screen { get; init; }

    /// <summary>What the file is made of.</summary>
    public EntryMaterial Material { get; init; } = EntryMaterial.None;

    /// <summary>Writes the file, and the pictures that belong to it.</summary>
    /// <param name="input">The input folder.</param>
    /// <param name="shownInput">The input folder as messages show it.</param>
    /// <param name="given">What the command line says of each question.</param>
    /// <param name="slug">The name that is asked for, if one is.</param>
    /// <returns>The paths as people read them, that of the file first.</returns>
    /// <exception cref="FaultException">Something is missing or wrong; nothing was written.</exception>
    public IReadOnlyList<string> Write(string input, string shownInput, Func<Question, IReadOnlyList<string>> given, string? slug)
    {
        var interview = Screen is null ? null : new Interview(Screen, _reader, texts);
        var title = Answer(given, interview);
        var name = Name(new(kind.Family, content, input, shownInput, texts), slug, title, interview);
        var quarter = _answers.TryGetValue(StorySchema.Quarter, out var asked) && Quarter.TryParse(asked, out var parsed) ? parsed : Quarter.Of(today);
        var relative = $"{Families.Of(kind.Family).Path}{kind.FolderOf(quarter)}{name}.md";
        var pictures = EntryPictures.Named(Material.Pictures, name, Path.Combine(input, ContentReader.MediaFolder));
        foreach (var (key, yaml) in EntryPictures.Of(pictures, areWhole: true))
        {
            _answers[key] = yaml;
        }

        var text = EntryText.Of(kind, _answers, EntryPictures.Of(pictures, areWhole: false), Material.Unclear, content, texts) + Material.Body;
        var shown = $"{shownInput}/{relative}";
        if (NewEntry.Judge(content, settings, today, kind.Family, shown, name, text) is { Count: > 0 } problems)
        {
            throw new FaultException(texts["new.fault.judged", string.Join('\n', problems.Select(messages.Describe))]);
        }

        WriteAll([.. pictures.Select(p => (Path.Combine(input, ContentReader.MediaFolder, p.Name), p.Picture.Bytes)), (Path.Combine(input, relative), Encoding.UTF8.GetBytes(text))]);
        return [shown, .. pictures.Select(p => $"{shownInput}/{ContentReader.MediaFolder}/{p.Name}")];
    }

    /// <summary>Writes files, the one that names the others last; if one cannot be written, none stays.</summary>
    private static void WriteAll(IReadOnlyList<(string Path, byte[] Bytes)> files)
    {
        var written = new Stack<string>();
        try
        {
            foreach (var (path, bytes) in files)
            {
                NewFile.Write(path, bytes);
                written.Push(path);
            }
        }
        finally
        {
            while (written.Count < files.Count && written.TryPop(out var path))
            {
                File.Delete(path);
            }
        }
    }

    /// <summary>Gathers the answers.</summary>
    /// <returns>What the file is named after, as it was typed.</returns>
    private string Answer(Func<Question, IReadOnlyList<string>> given, Interview? interview)
    {
        var replies = kind.Questions.ToDictionary(q => q, q => ReadAll(q, given(q) is { Count: > 0 } said ? said : Known(q)));
        Refuse("new.fault.wrong", replies.Where(r => r.Value.Fault is not null).Select(r => $"{r.Key.Flag}: {r.Value.Fault}"));
        if (interview is null)
        {
            Refuse("new.fault.missing", kind.Questions.Where(q => q.IsNeeded && replies[q].Values.Count == 0).Select(q => $"{q.Flag}: {Words(q)}"));
        }

        foreach (var (key, yaml) in Material.Answers)
        {
            _answers[key] = yaml;
        }

        foreach (var question in kind.Questions)
        {
            // A story stands in a quarter's folder, so that the quarter is known even where nobody is asked.
            var usual = question.Key == StorySchema.Quarter ? Quarter.Of(today).ToString() : null;
            var values = replies[question].Values;
            values = values.Count > 0 || _answers.ContainsKey(question.Key) ? values : interview?.Ask(question, Words(question), usual) ?? (usual is null ? [] : [usual]);
            if (values.Count > 0)
            {
                _answers[question.Key] = question.Yaml(values);
            }
        }

        if (kind.Fixed is { } @fixed)
        {
            _answers[@fixed.Key] = @fixed.Yaml;
        }

        return _answers[kind.Questions[0].Key].Trim('"', '\'');
    }

    /// <summary>What the material says where nobody does.</summary>
    private string[] Known(Question question) => question.Key == StorySchema.Title && Material.Title is { } title ? [title] : [];

    private Reply ReadAll(Question question, IReadOnlyList<string> said)
    {
        if (said.Count > 1 && !question.IsMany)
        {
            return new() { Fault = texts["new.fault.twice"] };
        }

        var replies = said.Select(text => _reader.Read(question, text)).ToList();
        return replies.Find(r => r.Fault is not null) ?? new() { Values = [.. replies.SelectMany(r => r.Values)] };
    }

    private string Name(EntryName names, string? slug, string title, Interview? interview)
    {
        var name = slug ?? names.From(title);
        while (true)
        {
            var fault = name.Length == 0 && slug is null ? texts["new.fault.no-letters", title] : names.FaultOf(name);
            if (fault is null)
            {
                return name;
            }

            if (interview is null)
            {
                throw new FaultException(fault);
            }

            interview.Tell(fault);
            name = slug = interview.AskName(names.Free(names.From(name) is { Length: > 0 } near ? near : $"{kind.Name}-{today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"));
        }
    }

    private string Words(Question question) => texts[$"explained.{kind.Name}.{question.Key.Name}"];

    private void Refuse(string why, IEnumerable<string> faults)
    {
        if (faults.ToList() is { Count: > 0 } all)
        {
            throw new FaultException(texts[why, string.Join('\n', all)]);
        }
    }
}
