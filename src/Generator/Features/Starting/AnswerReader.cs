using System.Text.RegularExpressions;
using Recognition.Content;
using Recognition.Content.Checks;
using Recognition.Content.Files;
using Recognition.Content.Kinds;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Values;
using Recognition.Content.Yaml;
using Recognition.Theming;

namespace Recognition.Generator.Features.Starting;

/// <summary>Makes values of what people type: of names the slugs they mean, of texts YAML that reads as they were typed.</summary>
/// <param name="kind">The kind of file.</param>
/// <param name="content">Everything that was read.</param>
/// <param name="today">The day: units of the past are not offered.</param>
/// <param name="texts">Wording of faults.</param>
/// <param name="messages">Wording of problems.</param>
internal sealed partial class AnswerReader(EntryKind kind, ContentSet content, DateOnly today, Texts texts, Messages messages)
{
    private const int FewChoices = 12;

    /// <summary>Whether only whole names are taken: what is written on a form, nobody looks over as it is read.</summary>
    public bool IsExact { get; init; }

    private readonly Dictionary<Family, KnownNames> _known = [];

    /// <summary>What can be chosen for an answer; nothing where any text will do.</summary>
    public IReadOnlyList<KnownName> Offered(Question question) => question.Value.Type.Single switch
    {
        ReferenceType reference => [.. Known(reference.Family).Entries.Where(e => IsOffered(reference.Family, e))],
        ChoiceType<UnitLevel> levels => [.. levels.Words.Zip(Enum.GetValues<UnitLevel>(), (word, level) => new KnownName(word, texts[$"unit-level.{level}"]))],
        _ when question.Key == UnitSchema.Locality => [.. Localities().Select(l => new KnownName(l, l))],
        _ => [],
    };

    /// <summary>Reads an answer.</summary>
    public Reply Read(Question question, string said)
    {
        var reply = ReadPart(question, said);
        return reply.Values.Count > 0 && Judge(question.Key, question.Yaml(reply.Values)) is { } fault ? new() { Fault = fault } : reply;
    }

    /// <summary>Reads what will stand behind its key together with other answers, and is not judged without them.</summary>
    public Reply ReadPart(Question question, string said) => question.Value.Type.Single switch
    {
        ReferenceType reference => References(question, reference.Family, said.Trim()),
        ChoiceType<UnitLevel> levels => new() { Values = [levels.Meant(said) ?? ByLabel(question, said) ?? Plain(said)] },
        DateType => new() { Values = [DateType.Meant(said.Trim()) ?? Plain(said.Trim())] },
        QuarterType => new() { Values = [QuarterType.Meant(said) ?? Plain(said.Trim())] },
        TextType => new() { Values = [OddSigns.Quoted(Known(question, Blanks().Replace(said.Trim(), " ")))] },
        _ => new() { Values = [Plain(said.Trim())] },
    };

    /// <summary>What is wrong with what will stand behind a key, if anything is.</summary>
    /// <param name="key">The key.</param>
    /// <param name="yaml">What will stand behind it.</param>
    /// <param name="part">The key within it that is asked about; nothing for the whole.</param>
    public string? Judge(Field key, string yaml, Field? part = null) =>
        NewEntry.JudgeValue(kind.Family, key, yaml).FirstOrDefault(p => part is null || p.Field == $"{key.Name}.{part.Name}") is { } problem ? messages.Describe(problem with { Field = "" }) : null;

    /// <summary>A name may have commas of its own: only what is no name is taken for several.</summary>
    private Reply References(Question question, Family family, string said)
    {
        var whole = Reference(family, said);
        if (whole.Fault is null || !question.IsMany || !said.AsSpan().ContainsAny(',', ';') || whole.Choices.Count > 0)
        {
            return whole;
        }

        var parts = said.Split(said.Contains(';', StringComparison.Ordinal) ? ';' : ',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => Reference(family, part)).ToList();
        return parts.Find(p => p.Fault is not null) ?? new() { Values = [.. parts.SelectMany(p => p.Values).Distinct()] };
    }

    private Reply Reference(Family family, string said)
    {
        var found = Known(family).Find(said);
        var offered = found.Where(e => IsOffered(family, e)).ToList();
        var meant = IsExact ? Known(family).FindExactly(said) : found.Count == 1 ? found : offered;
        return meant.Count == 1 ? new() { Values = [meant[0].Slug] }
            : found.Count > 1 || (IsExact && found.Count > 0) ? Several(said, offered.Count > 0 ? offered : found)
            : new() { Fault = Unknown(family, said) };
    }

    private Reply Several(string said, IReadOnlyList<KnownName> found)
    {
        var shown = found.Take(FewChoices).Select(e => $"{e.Slug} ({e.Label})");
        return new() { Choices = found, Fault = texts["new.fault.several", said, string.Join(", ", found.Count > FewChoices ? shown.Append("…") : shown)] };
    }

    private string Unknown(Family family, string said)
    {
        var (known, where) = (Known(family), Families.Of(family).Path);
        return known.Meant(said) is { } near ? texts["new.fault.near", said, where, near]
            : known.Count is > 0 and <= FewChoices ? texts["new.fault.known", said, where, known.All]
            : texts["new.fault.unknown", said, where];
    }

    private string? ByLabel(Question question, string said)
    {
        var sought = Slug.From(said);
        var found = Offered(question).Where(o => sought.Length > 0 && $"-{Slug.From(o.Label)}".Contains("-" + sought, StringComparison.Ordinal)).ToList();
        return found.Count == 1 ? found[0].Slug : null;
    }

    /// <summary>A place that other units have is written as they write it.</summary>
    private string Known(Question question, string text) =>
        question.Key == UnitSchema.Locality ? Localities().FirstOrDefault(l => Slug.From(l) == Slug.From(text)) ?? text : text;

    private IEnumerable<string> Localities() =>
        content.All(Family.Unit).Select(u => u.Record.Get(UnitSchema.Locality)).OfType<string>().Distinct().Order(Vietnamese.Order);

    private KnownNames Known(Family family)
    {
        if (!_known.TryGetValue(family, out var known))
        {
            _known.Add(family, known = new(content, family));
        }

        return known;
    }

    private bool IsOffered(Family family, KnownName entry) =>
        family != Family.Unit || !(content.Find(family, entry.Slug)?.Record.Get(UnitSchema.ValidTo) < today);

    private static string Plain(string said) => Bare().IsMatch(said) ? said : OddSigns.Quoted(said);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9/.-]*$")]
    private static partial Regex Bare();
}
