using Markdig.Parsers;

namespace Recognition.Generator.Markdown;

/// <summary>Numbers of list items have two digits at most: "1975. Năm ấy…" is a year and no item.</summary>
internal sealed class ShortNumbers : NumberedListItemParser
{
    private const int MostDigits = 2;

    /// <inheritdoc/>
    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
    {
        result = default;
        var digits = 0;
        while (char.IsAsciiDigit(state.PeekChar(digits)))
        {
            digits++;
        }

        // The first digit is the character the parser stands on.
        return digits < MostDigits && base.TryParse(state, pendingBulletType, out result);
    }
}
