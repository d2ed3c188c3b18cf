using System.Globalization;

namespace Recognition.Content.Values;

/// <summary>A colour of screens (sRGB), without transparency.</summary>
/// <param name="Red">Its share of red.</param>
/// <param name="Green">Its share of green.</param>
/// <param name="Blue">Its share of blue.</param>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>The least contrast of text with its ground: WCAG 2.2, success criterion 1.4.3.</summary>
    public const double LeastContrast = 4.5;

    private const double Glare = 0.05;
    private const int Parts = 256;

    /// <summary>
    /// How much light it gives beside white, from 0 to 1: the relative luminance of WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance).
    /// </summary>
    public double Luminance => (0.2126 * Light(Red)) + (0.7152 * Light(Green)) + (0.0722 * Light(Blue));

    /// <summary>A colour as the web writes it.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static Colour Parse(string text) => TryParse(text, out var colour) ? colour : throw new FormatException(text);

    /// <summary>Reads a colour as the web writes it, <c>#8c1d18</c> or in short <c>#c11</c>.</summary>
    public static bool TryParse(string text, out Colour colour)
    {
        ArgumentNullException.ThrowIfNull(text);
        var digits = text.StartsWith('#') ? text[1..] : "";
        var six = digits.Length == 3 ? string.Concat(digits.Select(digit => new string(digit, 2))) : digits;
        var isColour = six.Length == 6 && int.TryParse(six, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _);
        colour = isColour ? new(Byte(six[..2]), Byte(six[2..4]), Byte(six[4..])) : default;
        return isColour;
    }

    /// <summary>How clearly one stands out on the other, from 1 to 21: the contrast ratio of WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).</summary>
    public double ContrastWith(Colour other)
    {
        var (one, two) = (Luminance + Glare, other.Luminance + Glare);
        return Math.Max(one, two) / Math.Min(one, two);
    }

    /// <summary>
    /// The same hue, mixed with as much black or white as another luminance takes. It is no lighter than that if it is made darker, and no
    /// darker if it is made lighter, so that a contrast reckoned from it is kept.
    /// </summary>
    public Colour WithLuminance(double luminance)
    {
        var isDarker = luminance < Luminance;
        var mixed = this;
        for (var part = 1; part <= Parts && (isDarker ? mixed.Luminance > luminance : mixed.Luminance < luminance); part++)
        {
            mixed = MixedWith(isDarker ? byte.MinValue : byte.MaxValue, part);
        }

        return mixed;
    }

    /// <summary>The nearest colour of the same hue that can be read on a light ground; itself if it can be read already.</summary>
    public Colour ReadableOn(Colour ground) =>
        ContrastWith(ground) >= LeastContrast ? this : WithLuminance(((ground.Luminance + Glare) / LeastContrast) - Glare);

    /// <summary>As the web writes it: <c>#8c1d18</c>.</summary>
    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    private static double Light(byte value)
    {
        var share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    private static byte Byte(string digits) => byte.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private Colour MixedWith(byte grey, int part)
    {
        byte Mixed(byte own) => (byte)(own + ((grey - own) * part / Parts));
        return new(Mixed(Red), Mixed(Green), Mixed(Blue));
    }
}
