using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Recognition.Generator.Features.WordFiles;

/// <summary>Signs that Word keeps as the number of a drawing in a font.</summary>
internal static class SymbolFonts
{
    /// <summary>The sign; nothing if it is not known which. A letter of an old font is given with its font.</summary>
    public static string Read(SymbolChar symbol, out ShownBy? font)
    {
        font = ShownBy.Of(symbol.Font?.InnerText);
        if (!int.TryParse(symbol.Char?.InnerText, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number))
        {
            return "";
        }

        var code = number & 0xFF;
        return font is not null ? ((char)code).ToString() : (symbol.Font?.InnerText, code) switch
        {
            ("Symbol" or "Wingdings", 0xB7 or 0xA7 or 0x9F) => "•",
            ("Wingdings", 0xE0 or 0xF0) or ("Symbol", 0xAE) => "→",
            ("Wingdings", 0xFC) or ("Wingdings 2", 0x50) => "✓",
            ("Wingdings", 0xFB) or ("Wingdings 2", 0x4F) => "✗",
            ("Wingdings", 0x6F or 0xA8) or ("Wingdings 2", 0xA3) => "☐",
            ("Wingdings", 0xFE or 0x78) or ("Wingdings 2", 0x52) => "☑",
            ("Symbol", 0xB3) => "≥",
            ("Symbol", 0xA3) => "≤",
            ("Symbol", 0xB0) => "°",
            ("Symbol", 0xB1) => "±",
            ("Symbol", 0xB4) => "×",
            // A box or a cross that is not known must not vanish from what somebody answered.
            ({ } name, _) when name.StartsWith("Wingdings", StringComparison.Ordinal) || name.StartsWith("Webdings", StringComparison.Ordinal) => "□",
            _ => "",
        };
    }
}
