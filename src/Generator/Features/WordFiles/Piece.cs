using Recognition.Content.Values.OldFonts;

namespace Recognition.Generator.Features.WordFiles;

/// <summary>A piece of a paragraph that looks alike throughout.</summary>
/// <param name="Text">Its text; <c>\n</c> is the end of a line within the paragraph.</param>
/// <param name="Look">How it looks.</param>
internal sealed record Piece(string Text, Look Look)
{
    /// <summary>The note whose mark it is; it has no text then.</summary>
    public string? Note { get; init; }
}

/// <summary>What a piece of text looks like, as far as Markdown can say it, and what it was typed for.</summary>
/// <param name="IsBold">Whether it is bold.</param>
/// <param name="IsItalic">Whether it is in italics.</param>
/// <param name="Link">Where it leads.</param>
/// <param name="Font">The old font that shows it.</param>
internal readonly record struct Look(bool IsBold, bool IsItalic, string? Link, ShownBy? Font)
{
    /// <summary>The look without its font, which says nothing once the text is Unicode.</summary>
    public Look WithoutFont() => this with { Font = null };
}

/// <summary>An old font.</summary>
/// <param name="Encoding">Its encoding.</param>
/// <param name="IsOfCapitals">Whether it shows small letters as capitals.</param>
internal sealed record ShownBy(OldFont Encoding, bool IsOfCapitals)
{
    private static readonly ShownBy Tcvn3 = new(OldFont.All.OfType<Tcvn3>().Single(), IsOfCapitals: false);
    private static readonly ShownBy Capitals = Tcvn3 with { IsOfCapitals = true };
    private static readonly ShownBy Vni = new(OldFont.All.OfType<Vni>().Single(), IsOfCapitals: false);

    /// <summary>The old font of a name; nothing for fonts of Unicode.</summary>
    public static ShownBy? Of(string? font) => font switch
    {
        null => null,
        _ when font.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase) => font.EndsWith('H') ? Capitals : Tcvn3,
        _ when font.StartsWith("VNI", StringComparison.OrdinalIgnoreCase) => Vni,
        _ => null,
    };

    /// <summary>The Unicode text of a stored one.</summary>
    /// <param name="stored">What is stored.</param>
    /// <param name="isTypedFor">Whether the text around it was typed for the font.</param>
    public string Decode(string stored, bool isTypedFor) =>
        IsOfCapitals && isTypedFor ? ((Tcvn3)Encoding).DecodeCapitals(stored) : OldText.ToUnicode(stored, Encoding, isTypedFor);
}
