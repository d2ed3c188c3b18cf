using Recognition.Content.Kinds;
using Recognition.Content.Schema;
using Recognition.Theming;

namespace Recognition.Generator.Features.EditorSupport;

/// <summary>What may stand behind a key, in words.</summary>
/// <param name="texts">The words.</param>
internal sealed class ValueWords(Texts texts)
{
    /// <summary>What a type takes.</summary>
    public string Of(FieldType type) => type.Single == type ? Single(type) : texts["value.many", Single(type.Single)];

    private string Single(FieldType type) => type switch
    {
        TextType text => texts["value.text", text.Max],
        NumberType number => texts["value.number", number.Min, number.Max],
        ReferenceType reference => texts["value.name", $"`input/{Families.Of(reference.Family).Path}`"],
        MapType map => texts["value.map", string.Join(", ", map.Schema.Fields.Select(f => $"`{f.Name}`"))],
        { Words.Count: > 0 } => texts["value.word", string.Join(", ", type.Words.Select(word => $"`{word}`"))],
        DateType => texts["value.date"],
        PartialDateType => texts["value.partial-date"],
        DeadlineType => texts["value.deadline"],
        YearlyDeadlineType => texts["value.yearly-deadline"],
        QuarterType => texts["value.quarter"],
        SlugType => texts["value.slug"],
        UrlType => texts["value.web"],
        ColourType => texts["value.colour"],
        BooleanType => texts["value.boolean"],
        FocusType => texts["value.focus"],
        AddressType => texts["value.address"],
        EmailType => texts["value.email"],
        _ => throw new ArgumentException($"No words for {type.GetType().Name}."),
    };
}
