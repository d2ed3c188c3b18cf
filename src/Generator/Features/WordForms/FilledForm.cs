using System.Text.RegularExpressions;
using Recognition.Content.Files;
using Recognition.Content.Kinds.Documents;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Schema;
using Recognition.Content.Values;
using Recognition.Content.Yaml;
using Recognition.Generator.Features.Starting;
using Recognition.Generator.Features.WordFiles;
using Recognition.Theming;
using Block = Recognition.Generator.Features.WordFiles.Block;

namespace Recognition.Generator.Features.WordForms;

/// <summary>
/// A form that was filled in as the beginning of a story. What can be used stands behind its key; what cannot is kept as a comment and told of;
/// consent is taken down only where the form says in so many words that it was given, and when.
/// </summary>
internal sealed class FilledForm
{
    private static readonly string[] Given = ["da-dong-y", "dong-y", "agreed", "given"];

    private readonly FormSheet _sheet;
    private readonly ContentSet _content;
    private readonly AnswerReader _reader;
    private readonly Texts _texts;
    private readonly Dictionary<Field, string> _answers = [];
    private readonly List<(Field Key, string Said)> _unclear = [];
    private readonly List<string> _faults = [];

    private FilledForm(FormSheet sheet, ContentSet content, AnswerReader reader, Texts texts) => (_sheet, _content, _reader, _texts) = (sheet, content, reader, texts);

    /// <summary>Makes a story of a form.</summary>
    /// <param name="sheet">The answers.</param>
    /// <param name="document">The document.</param>
    /// <param name="content">Everything that was read of the site.</param>
    /// <param name="reader">Makes values of what people write.</param>
    /// <param name="texts">Wording.</param>
    public static WordStory Of(FormSheet sheet, WordContent document, ContentSet content, AnswerReader reader, Texts texts) => new FilledForm(sheet, content, reader, texts).Read(document);

    private WordStory Read(WordContent document)
    {
        var title = Title();
        Put(StorySchema.Summary, Value("summary", StorySchema.Summary));
        Put(StorySchema.Subject, Value("subject", StorySchema.Subject));
        Put(StorySchema.Honoree, Map(StorySchema.Honoree, ("honoree", Said("honoree"), HonoreeSchema.Name), ("group", Said("group"), HonoreeSchema.Group)));
        Put(StorySchema.Category, Value("category", StorySchema.Category));
        Put(StorySchema.Unit, Value("unit", StorySchema.Unit));
        Put(StorySchema.Quarter, Value("quarter", StorySchema.Quarter));
        Put(StorySchema.Level, Value("level", StorySchema.Level));
        Put(StorySchema.Author, Value("author", StorySchema.Author));
        Put(StorySchema.Submitted, Value("submitted", StorySchema.Submitted));
        Put(StorySchema.Approved, Map(StorySchema.Approved, ("approved", Said("approved"), ApprovalSchema.By), ("approved-date", Said("approved-date"), ApprovalSchema.Date)));
        Put(StorySchema.Achievements, Rows(StorySchema.Achievements, FormLayout.Figures, AchievementSchema.Claim, AchievementSchema.Figure, AchievementSchema.Evidence));
        Put(StorySchema.Award, Rows(StorySchema.Award, FormLayout.Awards, StoryAwardSchema.Award, StoryAwardSchema.Decision, StoryAwardSchema.Date, StoryAwardSchema.Issuer));
        Put(StorySchema.Sources, Listed(_sheet.Lines("sources").Select(Source)));
        var missing = Missing(ReadConsent());
        return new(
            new()
            {
                Title = title,
                Answers = _answers,
                Body = document.Write(_sheet.Blocks("story")),
                Pictures = [.. _sheet.Rows(FormLayout.Photographs).SelectMany(row => Photographs(row, document)), .. document.Pictures(document.Blocks)],
                Unclear = _unclear.ToLookup(x => x.Key, x => x.Said),
            },
            document.Tally)
        {
            Remarks = [.. missing, .. _faults],
        };
    }

    /// <summary>The title, or the name of the honoured for the time being.</summary>
    private string? Title()
    {
        if (Value("title", StorySchema.Title) is not null)
        {
            return Said("title");
        }

        if (Said("honoree") is not { Length: > 0 } name || _reader.Read(new("", StorySchema.Title), name).Fault is not null)
        {
            return null;
        }

        _faults.Add(_texts["form.title-of-name"]);
        return name;
    }

    /// <summary>Takes consent down, if it was given.</summary>
    /// <returns>Whether the form says anything of it.</returns>
    private bool ReadConsent()
    {
        var (said, day, scope, guardian) = (Said("consent"), Said("consent-date"), Said("scope"), Said("guardian"));
        if (said.Length > 0 && !Given.Contains(Slug.From(said)))
        {
            Note(StorySchema.Consent, "consent", said, _texts["form.not-agreed", said]);
        }
        else if (said.Length > 0 && day.Length == 0)
        {
            Note(StorySchema.Consent, "consent", said, _texts["form.no-day"]);
        }
        else if (said.Length > 0)
        {
            var minor = guardian.Length > 0 ? "true" : "";
            Put(StorySchema.Consent, Map(StorySchema.Consent, ("consent", "given", ConsentSchema.Status), ("consent-date", day, ConsentSchema.Date), ("scope", scope, ConsentSchema.Scope), ("guardian", minor, ConsentSchema.Minor), ("guardian", guardian, ConsentSchema.Guardian)));
        }
        else if (day.Length + scope.Length + guardian.Length > 0)
        {
            Note(StorySchema.Consent, "consent", string.Join("; ", new[] { day, scope, guardian }.Where(x => x.Length > 0)), _texts["form.not-said"]);
        }

        return said.Length + day.Length + scope.Length + guardian.Length > 0;
    }

    /// <summary>A document of the register if its number is named, else the line as it is.</summary>
    private string? Source(string line)
    {
        var registered = _content.All(Family.Document).Where(d => d.Record.Get(DocumentSchema.Number) is { Length: > 0 } number && Holds(line, number)).ToList();
        return registered.Count == 1 ? registered[0].Slug : Map(StorySchema.Sources, ("sources", line, SourceSchema.Title));
    }

    private static bool Holds(string line, string number) => Regex.IsMatch(line, $@"(?<![\p{{L}}\d/-]){Regex.Escape(number)}(?![\p{{L}}\d/-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The pictures of a row, with what is said of them.</summary>
    private IEnumerable<NewPicture> Photographs(IReadOnlyList<IReadOnlyList<Block>> row, WordContent document)
    {
        var (alt, credit, agreed) = (Cell(1), Cell(2), Cell(3));
        var said = string.Join("; ", new[] { alt, credit, agreed }.OfType<string>());
        var day = agreed is null ? null : DateType.Meant(agreed) ?? agreed;
        var yaml = $"{{ file: a.jpg, alt: {OddSigns.Quoted(alt ?? "a")}, credit: {OddSigns.Quoted(credit ?? "a")}, consent: {{ date: {OddSigns.Quoted(day ?? "2000-01-01")} }} }}";
        var pictures = document.Pictures(row.SelectMany(cell => cell)).ToList();
        if (said.Length > 0 && (pictures.Count == 0 ? _texts["form.no-photo"] : _reader.Judge(StorySchema.Image, yaml)) is { } fault)
        {
            Note(StorySchema.Image, "photo", said, fault);
            return pictures;
        }

        return pictures.Select(picture => picture with { Alt = alt ?? picture.Alt, Credit = credit, Agreed = day });

        string? Cell(int column) => FormSheet.TextOf(row.ElementAtOrDefault(column) ?? []) is { Length: > 0 } text ? text : null;
    }

    /// <summary>The rows of a table, each as a map.</summary>
    private string? Rows(Field key, FormTable table, params Field[] fields) =>
        Listed(_sheet.Rows(table).Select(row => Map(key, [.. fields.Zip(table.Columns, (field, column) => (column.Name, field)).Zip(row, (x, cell) => (x.Name, FormSheet.TextOf(cell), x.field))])));

    private static string? Listed(IEnumerable<string?> values) => string.Concat(values.OfType<string>().Select(value => $"\n  - {value}")) is { Length: > 0 } list ? list : null;

    /// <summary>Answers that stand behind one key together: those that can be used, if none is missing that all need.</summary>
    private string? Map(Field key, params (string Row, string Said, Field Field)[] cells)
    {
        var parts = new List<string>();
        foreach (var (row, said, field) in cells)
        {
            var (value, fault) = said.Length == 0 ? (null, null) : ReadPart(key, field, said);
            if (value is not null)
            {
                parts.Add($"{field.Name}: {value}");
            }
            else if (field.Requirement == Requirement.Always)
            {
                KeepAll(fault ?? _texts["form.empty"], row);
                return null;
            }
            else if (fault is not null)
            {
                Note(key, row, said, fault);
            }
        }

        return parts.Count > 0 ? $"{{ {string.Join(", ", parts)} }}" : null;

        void KeepAll(string fault, string row)
        {
            if (cells.Where(cell => cell.Said.Length > 0).Select(cell => cell.Said).ToList() is { Count: > 0 } kept)
            {
                Note(key, row, string.Join("; ", kept), fault);
            }
        }
    }

    /// <summary>The answer that stands behind a key by itself.</summary>
    private string? Value(string row, Field key)
    {
        if (Said(row) is not { Length: > 0 } said)
        {
            return null;
        }

        var question = new Question("", key);
        var reply = _reader.Read(question, said);
        if (reply.Fault is { } fault)
        {
            Note(key, row, said, fault);
            return null;
        }

        return question.Yaml(reply.Values);
    }

    private (string? Value, string? Fault) ReadPart(Field key, Field field, string said)
    {
        var reply = _reader.ReadPart(new("", key) { Value = field }, said);
        var value = reply.Values is [var read, ..] ? read : null;
        var fault = reply.Fault ?? _reader.Judge(key, key.Type.Single == key.Type ? $"{{ {field.Name}: {value} }}" : $"[{{ {field.Name}: {value} }}]", field);
        return fault is null ? (value, null) : (null, fault);
    }

    /// <summary>Keeps what was said beside its key, and tells of it.</summary>
    private void Note(Field key, string row, string said, string fault)
    {
        _unclear.Add((key, _texts["form.said", Label(row), said]));
        _faults.Add($"{Label(row)}: {fault}");
    }

    private void Put(Field key, string? yaml)
    {
        if (yaml is not null)
        {
            _answers[key] = yaml;
        }
    }

    /// <summary>What no story is published without and nobody wrote.</summary>
    private IEnumerable<string> Missing(bool hasConsent)
    {
        var kind = _answers.TryGetValue(StorySchema.Subject, out var subject) ? _content.Find(Family.Subject, subject)?.Record.Get(TermSchema.Subject.Kind!) : null;
        var empty = FormLayout.Parts.SelectMany(part => part.Rows.Where(row => row.IsNeeded && _sheet.Blocks(row.Name).Count == 0)
                .Concat(part.Table is { } table && table.Columns[0].IsNeeded && _sheet.Rows(table).Count == 0 ? table.Columns.Take(1) : [])
                .Concat(part.Rows.Where(row => row.Name == "consent" && !hasConsent && kind is not (SubjectKind.Collective or SubjectKind.Work))))
            .Select(row => Label(row.Name))
            .ToList();
        return empty.Count > 0 ? [_texts["form.missing", string.Join("; ", empty)]] : [];
    }

    private string Said(string row) => _sheet.Text(row);

    private string Label(string row) => _texts[$"form.label.{row}"];
}
