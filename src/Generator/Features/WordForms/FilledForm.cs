using System.Globalization;
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

namespace Recognition.Generator.Features.WordForms;

/// <summary>
/// A form that was filled in as the beginning of a story. What can be used stands behind its key; what cannot is kept as a comment and told of;
/// consent is taken down only where the form says in so many words that it was given, and when.
/// </summary>
internal sealed partial class FilledForm
{
    /// <summary>What people write where there is nothing to say.</summary>
    private static readonly string[] Nothing = ["khong", "khong-co", "chua", "chua-co", "none", "no"];

    /// <summary>Rows in which such words are an answer.</summary>
    private static readonly string[] Telling = ["consent", "scope", "guardian", "approved"];

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
        Put(StorySchema.Approved, Said("approved").Length > 0 && Pending().IsMatch(Said("approved")) ? Unapproved() : Map(StorySchema.Approved, ("approved", Said("approved"), ApprovalSchema.By), ("approved-date", Said("approved-date"), ApprovalSchema.Date)));
        Put(StorySchema.Achievements, Rows(StorySchema.Achievements, FormLayout.Figures, AchievementSchema.Claim, AchievementSchema.Figure, AchievementSchema.Evidence));
        Put(StorySchema.Award, Rows(StorySchema.Award, FormLayout.Awards, StoryAwardSchema.Award, StoryAwardSchema.Decision, StoryAwardSchema.Date, StoryAwardSchema.Issuer));
        Put(StorySchema.Sources, Listed(_sheet.Lines("sources").Select(Source)));
        var missing = Missing(ReadConsent());
        Keep(document);
        return new(
            new()
            {
                Title = title,
                Answers = _answers,
                Body = document.Write([.. _sheet.Blocks("story"), .. _sheet.Outside]),
                Pictures = [.. _sheet.Rows(FormLayout.Photographs).SelectMany(row => Photographs(row, document)), .. document.Pictures(document.Blocks)],
                Unclear = _unclear.ToLookup(x => x.Key, x => x.Said),
            },
            document.Tally)
        {
            Remarks = [.. missing, .. _faults],
        };
    }

    /// <summary>An office that has not approved yet is none that did.</summary>
    private string? Unapproved()
    {
        Note(StorySchema.Approved, "approved", Said("approved"), _texts["form.not-approved", Said("approved")]);
        return null;
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

    /// <summary>Takes consent down, if it was given: in these words and no other, on a day that has come, and with nothing beside it that might take it back.</summary>
    /// <returns>Whether the form says anything of it.</returns>
    private bool ReadConsent()
    {
        var (said, day, scope, guardian) = (Said("consent"), Said("consent-date"), Said("scope"), Said("guardian"));
        var all = string.Join("; ", new[] { said, day, scope, guardian }.Where(x => x.Length > 0));
        if (all.Length == 0)
        {
            return false;
        }

        var marks = _sheet.Blocks("consent").SelectMany(block => block.Paragraphs).ToList();
        var isGiven = Given().IsMatch(said) && !marks.Exists(p => p.IsStruck || p.Pictures.Count > 0 || p.Pieces.Any(piece => piece.Note is not null));
        var beside = _sheet.Extras.FirstOrDefault(extra => extra.Row is "consent" or "consent-date" or "scope" or "guardian" || Restricts().IsMatch(extra.Text));
        var (isMinor, isClear) = ReadGuardian(guardian);
        var fault = said.Length == 0 ? _texts["form.not-said"]
            : !isGiven || Refuses().IsMatch(scope) ? _texts["form.not-agreed", isGiven ? scope : said]
            : day.Length == 0 ? _texts["form.no-day"]
            : IsAhead(day) ? _texts["form.day-ahead", day]
            : !isClear ? _texts["form.unclear-guardian", guardian]
            : beside is not null ? _texts["form.beside-consent", beside.Text]
            : null;
        if (fault is not null)
        {
            Note(StorySchema.Consent, "consent", all, fault);
        }
        else
        {
            Put(StorySchema.Consent, Map(
                StorySchema.Consent,
                ("consent", "given", ConsentSchema.Status),
                ("consent-date", day, ConsentSchema.Date),
                ("scope", scope, ConsentSchema.Scope),
                ("guardian", isMinor ? "true" : "", ConsentSchema.Minor),
                ("guardian", isMinor ? guardian : "", ConsentSchema.Guardian)));
        }

        return true;
    }

    /// <summary>Whether somebody is a child whose guardian agreed; many write "không" for a grown person.</summary>
    private static (bool IsMinor, bool IsClear) ReadGuardian(string said)
    {
        var (isKin, isDoubtful) = (Kin().IsMatch(said), Doubtful().IsMatch(said));
        return said.Length == 0 || (!isKin && said.StartsWith("không", StringComparison.OrdinalIgnoreCase)) || !said.Any(char.IsLetter) ? (false, true)
            : (isKin && !isDoubtful, isKin && !isDoubtful);
    }

    private bool IsAhead(string day) => DateType.Meant(day) is { } meant && IsoDate.TryParse(meant, out var date) && date > _reader.Today;

    /// <summary>Keeps what the form asks for nowhere, and tells of it.</summary>
    private void Keep(WordContent document)
    {
        foreach (var extra in _sheet.Extras)
        {
            _unclear.Add((StorySchema.Title, _texts["form.also", extra.Text]));
        }

        if (_sheet.Extras.Count > 0)
        {
            _faults.Add(_texts["form.extras", string.Join("; ", _sheet.Extras.Select(extra => extra.Text))]);
        }

        var struck = FormLayout.Parts.SelectMany(part => part.Rows).Where(row => _sheet.Blocks(row.Name).SelectMany(block => block.Paragraphs).Any(p => p.IsStruck)).Select(row => Label(row.Name)).ToList();
        if (struck.Count > 0)
        {
            _faults.Add(_texts["form.struck", string.Join("; ", struck)]);
        }

        Letterhead.TakeOut(_sheet.Outside, document.Tally.Head);
        LetterFoot.TakeOut(_sheet.Outside, document.Tally.Foot);
        if (_sheet.Outside.Count > 0)
        {
            _faults.Add(_texts["form.outside", _texts.Number(_sheet.Outside.Count)]);
        }

        if (!_answers.ContainsKey(StorySchema.Quarter))
        {
            _faults.Add(_texts["form.quarter-of-today", _texts.QuarterWithin(Quarter.Of(_reader.Today))]);
        }
    }

    /// <summary>A document of the register, if the line names its number and says nothing that the register does not; else the line as it is.</summary>
    private string? Source(string line)
    {
        if (Nothing.Contains(Slug.From(line)))
        {
            return null;
        }

        var words = Slug.From(line).Split('-');
        var registered = _content.All(Family.Document).Where(d => d.Record.Get(DocumentSchema.Number) is { Length: > 0 } number && Holds(line, number) && words.All(WordsOf(d, number).Contains)).ToList();
        return registered.Count == 1 ? registered[0].Slug : Map(StorySchema.Sources, ("sources", line, SourceSchema.Title));
    }

    private static HashSet<string> WordsOf(ContentFile document, string number)
    {
        var day = document.Record.Get(DocumentSchema.Date)?.First is { } date ? date.ToString("d M yyyy dd MM", CultureInfo.InvariantCulture) : "";
        return [.. Slug.From($"văn bản kế hoạch quyết định hướng dẫn thông báo kết luận số của ngày tháng năm về việc {number} {document.Record.Get(DocumentSchema.Title)} {document.Record.Get(DocumentSchema.Issuer)} {day}").Split('-')];
    }

    private static bool Holds(string line, string number) => Regex.IsMatch(line, $@"(?<![\p{{L}}\d/-]){Regex.Escape(number)}(?![\p{{L}}\d/-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The pictures of a row, with what is said of them.</summary>
    private IEnumerable<NewPicture> Photographs(FormLine line, WordContent document)
    {
        var (alt, credit, agreed) = (Cell("alt"), Cell("credit"), Cell("agreed"));
        var said = string.Join("; ", new[] { alt, credit, agreed }.OfType<string>());
        var day = agreed is null ? null : DateType.Meant(agreed) ?? agreed;
        var yaml = $"{{ file: a.jpg, alt: {OddSigns.Quoted(alt ?? "a")}, credit: {OddSigns.Quoted(credit ?? "a")}, consent: {{ date: {OddSigns.Quoted(day ?? "2000-01-01")} }} }}";
        var pictures = document.Pictures(line.Cells.Values.SelectMany(cell => cell)).ToList();
        var fault = said.Length == 0 ? null
            : pictures.Count == 0 ? _texts["form.no-photo"]
            : pictures.Count > 1 ? _texts["form.photos", _texts.Number(pictures.Count)]
            : agreed is not null && IsAhead(agreed) ? _texts["form.day-ahead", agreed]
            : _reader.Judge(StorySchema.Image, yaml);
        if (fault is not null)
        {
            Note(StorySchema.Image, "photo", said, fault);
            return pictures;
        }

        return pictures.Select(picture => picture with { Alt = alt ?? picture.Alt, Credit = credit, Agreed = day });

        string? Cell(string column) => line.Text(column) is { Length: > 0 } text ? text : null;
    }

    /// <summary>The rows of a table, each as a map.</summary>
    private string? Rows(Field key, FormTable table, params Field[] fields) =>
        Listed(_sheet.Rows(table).Select(line => Map(key, [.. fields.Zip(table.Columns, (field, column) => (column.Name, Meant(line.Text(column.Name)), field))])));

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

    private string Said(string row) => Telling.Contains(row) ? _sheet.Text(row) : row == "category" ? Meant(string.Join("; ", _sheet.Lines(row))) : Meant(_sheet.Text(row));

    /// <summary>What is said, unless it is that there is nothing.</summary>
    private static string Meant(string said) => Nothing.Contains(Slug.From(said)) || !said.Any(char.IsLetterOrDigit) ? "" : said;

    private string Label(string row) => _texts[$"form.label.{row}"];

    [GeneratedRegex(@"^\s*(?:đã\s+)?(?:đồng\s+ý|agreed)\s*\.?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Given();

    [GeneratedRegex(@"^\s*(?:không|chưa)(?:\s*[.,;]|\s+(?:đồng\s+ý|cho)|\s*$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Refuses();

    [GeneratedRegex(@"đồng\s+ý|(?:không|chưa|đừng|chỉ|trừ|cấm)\s.*(?:đăng|nêu|ảnh|tên|công\s+khai)|agree", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Restricts();

    [GeneratedRegex(@"\b(?:cha|bố|ba|mẹ|má|ông|bà|anh|chị|cô|dì|chú|bác|cậu|giám hộ|đại diện|father|mother|guardian|parent)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Kin();

    [GeneratedRegex(@"\b(?:không|chưa|chờ|sẽ|hỏi|not|no)\b|\?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Doubtful();

    [GeneratedRegex(@"^\s*(?:chưa|không|chờ|đang|sẽ|xin|not)\b|\b(?:đang trình|chờ duyệt|chưa duyệt)\b|^[^\p{L}]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pending();
}
