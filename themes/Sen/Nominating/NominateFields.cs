using Recognition.Theming;

namespace Recognition.Themes.Sen.Nominating;

/// <summary>What a nomination holds, in plain words: what a story needs before it can be published.</summary>
internal static class NominateFields
{
    /// <summary>The fields in the order of the form; each has a name and a hint among the texts.</summary>
    public static IReadOnlyList<string> All { get; } = ["who", "unit", "deeds", "figures", "sources", "awards", "approval", "consent", "photos"];

    /// <summary>A link that begins a letter with every field in it.</summary>
    public static string Letter(Texts texts, string email, string organisation) => MailLink.To(
        email,
        texts["nominate.mail-subject"],
        [
            texts["nominate.mail-greeting", organisation],
            "",
            .. All.Select((field, i) => $"{i + 1}. {texts[$"nominate-field.{field}"]}: "),
            "",
            texts["nominate.mail-end"],
        ]);
}
