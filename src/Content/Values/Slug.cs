using System.Globalization;
using System.Text;

namespace Recognition.Content.Values;

/// <summary>Names in addresses: <c>a–z</c>, <c>0–9</c> and single hyphens.</summary>
public static class Slug
{
    /// <summary>Whether a text is a slug as it stands.</summary>
    public static bool IsValid(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length is 0 or > 100 || text[0] == '-' || text[^1] == '-')
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var isHyphen = text[i] == '-';
            if (!(char.IsAsciiLetterLower(text[i]) || char.IsAsciiDigit(text[i]) || (isHyphen && text[i - 1] != '-')))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The slug of a Vietnamese text: marks dropped, đ written d (decomposition leaves it alone), the rest hyphens.</summary>
    /// <returns>A slug, or an empty text when no letter or digit is left.</returns>
    public static string From(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var slug = new StringBuilder(text.Length);
        foreach (var c in UnicodeText.Normalized(VisibleText.Of(text), NormalizationForm.FormD))
        {
            var lower = char.ToLowerInvariant(c) switch { 'đ' => 'd', var other => other };
            if (char.IsAsciiLetterLower(lower) || char.IsAsciiDigit(lower))
            {
                slug.Append(lower);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().Trim('-');
    }
}
