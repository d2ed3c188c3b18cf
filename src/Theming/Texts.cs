using System.Globalization;
using System.Reflection;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Values;

namespace Recognition.Theming;

/// <summary>
/// Words of the interface in one language, and dates, months and quarters as people of that language write them.
/// They stand beside what says them: each room may have a <c>strings.json</c>, an object of keys with their text in each language.
/// The texts of a program override those of this assembly, and a theme's override both.
/// </summary>
public sealed class Texts
{
    private readonly IReadOnlyDictionary<string, string> _texts;
    private readonly CultureInfo _culture;

    private Texts(string language, IReadOnlyDictionary<string, string> texts)
    {
        Language = language;
        _texts = texts;
        _culture = CultureInfo.GetCultureInfo(language == "vi" ? "vi-VN" : "en-GB");
    }

    /// <summary>The language, as it stands in <c>lang</c>.</summary>
    public string Language { get; }

    /// <summary>All keys there are.</summary>
    public IEnumerable<string> Keys => _texts.Keys;

    /// <summary>A text.</summary>
    /// <param name="key">Its key.</param>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public string this[string key] =>
        _texts.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"No text '{key}' in '{Language}'.");

    /// <summary>A text with its <c>{0}</c>, <c>{1}</c> … filled.</summary>
    public string this[string key, params object?[] values] => string.Format(_culture, this[key], values);

    /// <summary>Reads the texts that some assemblies say.</summary>
    /// <param name="language"><c>vi</c> or <c>en</c>.</param>
    /// <param name="assemblies">The assemblies after this one; a later one overrides an earlier one.</param>
    /// <exception cref="ThemeException">There are no texts in that language, or an assembly says a key twice.</exception>
    public static Texts Read(string language, params IReadOnlyList<Assembly> assemblies)
    {
        ArgumentNullException.ThrowIfNull(assemblies);
        var texts = StringFiles.Read(typeof(Texts).Assembly, language);
        if (texts.Count == 0)
        {
            throw new ThemeException($"No interface texts in '{language}': use 'vi' or 'en'.");
        }

        foreach (var (key, text) in assemblies.SelectMany(assembly => StringFiles.Read(assembly, language)))
        {
            texts[key] = text;
        }

        return new(language, texts);
    }

    /// <summary>A number with the language's separators.</summary>
    public string Number(int number) => number.ToString("N0", _culture);

    /// <summary>A share in per cent with at most one decimal, <c>28,6%</c>; <c>100%</c> only of the whole.</summary>
    /// <param name="part">How many of them.</param>
    /// <param name="whole">How many there are.</param>
    public string Percent(int part, int whole)
    {
        var share = whole == 0 ? 0m : Math.Round(100m * part / whole, 1, MidpointRounding.AwayFromZero);
        return (part < whole ? Math.Min(share, 99.9m) : share).ToString("0.#", _culture) + "%";
    }

    /// <summary>A date: in Vietnamese as offices write it, <c>05/9/2026</c> (<see cref="OfficialDate"/>), else <c>05/09/2026</c>.</summary>
    public string Date(DateOnly date) => Language == "vi" ? OfficialDate.Of(date) : date.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    /// <summary>A date, or a month where no day is known.</summary>
    public string Date(PartialDate date) =>
        date.Day is null ? this["format.month", date.Month, date.Year] : Date(date.First);

    /// <summary>A quarter, <c>Quý III/2026</c>.</summary>
    public string Quarter(Quarter quarter) => this["format.quarter", quarter.RomanNumber, quarter.Year];

    /// <summary>A quarter within a sentence, where it has no capital: <c>quý III/2026</c>.</summary>
    public string QuarterWithin(Quarter quarter) => this["format.quarter-within", quarter.RomanNumber, quarter.Year];

    /// <summary>A deadline: "chậm nhất ngày" or "trước ngày".</summary>
    public string Deadline(Deadline deadline) =>
        this[deadline.IsInclusive ? "format.by" : "format.before", Date(deadline.Date)];

    /// <summary>A term in the language.</summary>
    public string Label(Term term)
    {
        ArgumentNullException.ThrowIfNull(term);
        return Language == "vi" ? term.Label : term.EnglishLabel;
    }

    /// <summary>When a unit ceased to exist and who took over: "Đã kết thúc hoạt động ngày 30/6/2025; kế tục: Ủy ban nhân dân xã Nam Dong."; nothing if no day is known.</summary>
    public string? EndOf(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.ValidTo is not { } end ? null
            : unit.Successor is { } successor ? this["embed.succeeded", Date(end), successor.Name]
            : this["embed.ended", Date(end)];
    }
}
