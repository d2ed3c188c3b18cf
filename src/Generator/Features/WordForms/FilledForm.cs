using System.Text.RegularExpressions;
using Recognition.Content.Files;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Schema;
using Recognition.Content.Values;
using Recognition.Content.Yaml;
using Recognition.Generator.Features.Starting;
using Recognition.Generator.Features.WordFiles;
using Recognition.Theming;

namespace Recognition.Generator.Features.WordForms;

/// <summary>A form that was filled in as the beginning of a story. What can be used stands behind its key; what cannot is kept as a comment and told of.</summary>
/// <param name="sheet">The answers.</param>
/// <param name="document">The document.</param>
/// <param name="content">Everything that was read of the site.</param>
/// <param name="reader">Makes values of what people write.</param>
/// <param name="today">The day.</param>
/// <param name="texts">Wording.</param>
internal sealed partial class FilledForm(FormSheet sheet, WordContent document, ContentSet content, AnswerReader reader, DateOnly today, Texts texts)
{
    private readonly FormAnswers _answers = new(sheet, reader, texts);

    /// <summary>Makes a story of the form.</summary>
    public WordStory Read()
    {
        var title = Title();
        _answers.Put(StorySchema.Summary, "summary");
        _answers.Put(StorySchema.Subject, "subject");
        _answers.PutMap(StorySchema.Honoree, ("honoree", _answers.Said("honoree"), HonoreeSchema.Name), ("group", _answers.Said("group"), HonoreeSchema.Group));
        _answers.Put(StorySchema.Category, "category");
        _answers.Put(StorySchema.Unit, "unit");
        _answers.Put(StorySchema.Quarter, "quarter");
        _answers.Put(StorySchema.Level, "level");
        _answers.Put(StorySchema.Author, "author");
        _answers.Put(StorySchema.Submitted, "submitted");
        PutApproval();
        _answers.PutTable(StorySchema.Achievements, FormLayout.Figures, AchievementSchema.Claim, AchievementSchema.Figure, AchievementSchema.Evidence);
        _answers.PutTable(StorySchema.Award, FormLayout.Awards, StoryAwardSchema.Award, StoryAwardSchema.Decision, StoryAwardSchema.Date, StoryAwardSchema.Issuer);
        _answers.PutList(StorySchema.Sources, sheet.Lines("sources").Select(FormAnswers.Meant).Where(line => line.Length > 0).Select(line => FormSource.Registered(content, line) ?? _answers.Map(StorySchema.Sources, ("sources", line, SourceSchema.Title))));
        var missing = Missing(new FormConsent(sheet, _answers, today, texts).Read());
        KeepOthers();
        List<NewPicture> pictures = [.. sheet.Rows(FormLayout.Photographs).SelectMany(Photographs), .. document.Pictures(document.Blocks)];
        return new(
            new()
            {
                Title = title,
                Answers = _answers.Values,
                Unclear = _answers.Unclear,
                Body = document.Write([.. sheet.Blocks("story"), .. sheet.Outside]),
                Pictures = pictures,
            },
            document.Tally)
        {
            Remarks = [.. missing, .. _answers.Remarks],
        };
    }

    /// <summary>The title, or the name of the honoured for the time being.</summary>
    private string? Title()
    {
        var (said, name) = (_answers.Said("title"), _answers.Said("honoree"));
        if (said.Length > 0)
        {
            if (FaultOfTitle(said) is not { } fault)
            {
                return said;
            }

            _answers.Note(StorySchema.Title, "title", said, fault);
        }

        if (name.Length == 0 || FaultOfTitle(name) is not null)
        {
            return null;
        }

        _answers.Remarks.Add(texts["form.title-of-name"]);
        return name;

        string? FaultOfTitle(string text) => reader.Read(new("", StorySchema.Title), text).Fault;
    }

    /// <summary>An office that has not approved yet is none that did.</summary>
    private void PutApproval()
    {
        var (by, day) = (sheet.Text("approved"), _answers.Said("approved-date"));
        if (Pending().IsMatch(by))
        {
            _answers.Note(StorySchema.Approved, "approved", by, texts["form.not-approved", by]);
        }
        else
        {
            _answers.PutMap(StorySchema.Approved, ("approved", by, ApprovalSchema.By), ("approved-date", day, ApprovalSchema.Date));
        }
    }

    /// <summary>The pictures of a line, with what is said of them.</summary>
    private IEnumerable<NewPicture> Photographs(FormLine line)
    {
        var (alt, credit, agreed) = (Cell("alt"), Cell("credit"), Cell("agreed"));
        var said = string.Join("; ", new[] { alt, credit, agreed }.OfType<string>());
        var day = agreed is null ? null : DateType.Meant(agreed) ?? agreed;
        var yaml = $"{{ file: a.jpg, alt: {OddSigns.Quoted(alt ?? "a")}, credit: {OddSigns.Quoted(credit ?? "a")}, consent: {{ date: {OddSigns.Quoted(day ?? IsoDate.Of(today))} }} }}";
        var pictures = document.Pictures(line.Cells.Values.SelectMany(cell => cell));
        var fault = said.Length == 0 ? null
            : pictures.Count == 0 ? texts["form.no-photo"]
            : pictures.Count > 1 ? texts["form.photos", texts.Number(pictures.Count)]
            : agreed is not null && FormConsent.IsAhead(agreed, today) ? texts["form.day-ahead", agreed]
            : reader.Judge(StorySchema.Image, yaml);
        if (fault is not null)
        {
            _answers.Note(StorySchema.Image, "photo", said, fault);
            return pictures;
        }

        return pictures.Select(picture => picture with { Alt = alt ?? picture.Alt, Credit = credit, Agreed = day });

        string? Cell(string column) => FormAnswers.Meant(line.Text(column)) is { Length: > 0 } text ? text : null;
    }

    /// <summary>Keeps what the form asks for nowhere, and tells of it and of what has to be read again.</summary>
    private void KeepOthers()
    {
        foreach (var extra in sheet.Extras)
        {
            _answers.Keep(StorySchema.Title, extra.Text);
        }

        Tell("form.extras", sheet.Extras.Select(extra => extra.Text));
        Tell("form.struck", FormLayout.Parts.SelectMany(part => part.Rows).Where(row => sheet.Blocks(row.Name).SelectMany(block => block.Paragraphs).Any(p => p.IsStruck)).Select(row => _answers.Label(row.Name)));
        Letterhead.TakeOut(sheet.Outside, document.Tally.Head);
        LetterFoot.TakeOut(sheet.Outside, document.Tally.Foot);
        if (sheet.Outside.Count > 0)
        {
            _answers.Remarks.Add(texts["form.outside", texts.Number(sheet.Outside.Count)]);
        }

        if (!_answers.Values.ContainsKey(StorySchema.Quarter))
        {
            _answers.Remarks.Add(texts["form.quarter-of-today", texts.QuarterWithin(Quarter.Of(today))]);
        }
    }

    /// <summary>What no story is published without and nobody wrote.</summary>
    private IReadOnlyList<string> Missing(bool hasConsent)
    {
        var kind = _answers.Values.TryGetValue(StorySchema.Subject, out var subject) ? content.Find(Family.Subject, subject)?.Record.Get(TermSchema.Subject.Kind!) : null;
        var asksConsent = !hasConsent && kind is not (SubjectKind.Collective or SubjectKind.Work);
        var empty = FormLayout.Parts
            .SelectMany(part => part.Rows.Where(row => (row.IsNeeded && _answers.Said(row.Name).Length == 0) || (row.Name == "consent" && asksConsent))
                .Concat(part.Table is { } table && sheet.Rows(table).Count == 0 ? table.Columns.Where(column => column.IsNeeded) : []))
            .Select(row => _answers.Label(row.Name))
            .ToList();
        return empty.Count > 0 ? [texts["form.missing", string.Join("; ", empty)]] : [];
    }

    private void Tell(string key, IEnumerable<string> things)
    {
        if (string.Join("; ", things) is { Length: > 0 } all)
        {
            _answers.Remarks.Add(texts[key, all]);
        }
    }

    [GeneratedRegex(@"^\s*(?:chưa|không|chờ|đang|sẽ|xin|not)\b|\b(?:đang trình|chờ duyệt|chưa duyệt)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pending();
}
