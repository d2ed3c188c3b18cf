using Recognition.Theming;

namespace Recognition.Themes.Sen;

/// <summary>Small sentences that depend on a number or on the language.</summary>
internal static class Wording
{
    /// <summary>How many stories: "12 bài".</summary>
    public static string Stories(this Texts texts, int count) =>
        count == 1 ? texts["count.story"] : texts["count.stories", texts.Number(count)];

    /// <summary>How many units: "86 đơn vị".</summary>
    public static string Units(this Texts texts, int count) =>
        count == 1 ? texts["count.unit"] : texts["count.units", texts.Number(count)];

    /// <summary>The language of what editors wrote, where it is not that of the interface.</summary>
    public static string? OfContent(this Texts texts) => texts.Language == "vi" ? null : "vi";
}
