using System.Buffers;
using Recognition.Content.Values;

namespace Recognition.Content.Yaml;

/// <summary>Signs that Word, web pages and telephones put where YAML knows only plain ones ("Text as offices really have it").</summary>
public static class OddSigns
{
    /// <summary>A colon as wide as a Chinese letter.</summary>
    public const char WideColon = '\uFF1A';

    private const string Openers = "“„‟‘‚«";
    private const string Closers = "”’»“‟";

    /// <summary>Characters that XML, terminals or readers choke on; a tab and a line feed are fine.</summary>
    public static SearchValues<char> Unprintable { get; } = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Where(c => c == '\r' || !(UnicodeText.IsCharacter(c) || char.IsSurrogate((char)c))).Select(c => (char)c)]);

    /// <summary>Whether a sign looks like a blank and is none to YAML.</summary>
    public static bool IsBlank(char sign) => sign is '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000';

    /// <summary>Whether a sign is not seen at all.</summary>
    public static bool IsUnseen(char sign) => sign is '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or '\u2060' or '\uFEFF';

    /// <summary>Whether a sign begins a quotation in a text, and no value in YAML.</summary>
    public static bool Opens(char sign) => Openers.Contains(sign, StringComparison.Ordinal);

    /// <summary>Whether a sign ends a quotation in a text, and no value in YAML.</summary>
    public static bool Closes(char sign) => Closers.Contains(sign, StringComparison.Ordinal);

    /// <summary>Whether a sign is a quotation mark of any kind, apostrophes aside.</summary>
    public static bool IsQuote(char sign) => sign is '"' or '“' or '”' or '„' or '‟' or '«' or '»';

    /// <summary>A value in quotes, as YAML reads it.</summary>
    public static string Quoted(string text) => !text.AsSpan().ContainsAny('"', '\\') ? $"\"{text}\"" : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
