using System.Collections.Frozen;

namespace Recognition.Content.Values.OldFonts;

/// <summary>TCVN 5712:1993, third table: the fonts .VnTime, .VnArial and the like, one byte a letter.</summary>
/// <remarks>
/// It has no capitals with tones. The fonts whose names end in H (.VnTimeH) show small letters as capitals instead:
/// <see cref="DecodeCapitals"/> reads their text.
/// </remarks>
public sealed class Tcvn3 : OldFont
{
    private const string Table =
        "¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u00ADư®đ" +
        "µà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậ" +
        "ÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞị" +
        "ßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợ" +
        "ïùñủòũóúôụõừöử÷ữøứùựúỳûỷüỹýýþỵ";

    private static readonly FrozenDictionary<char, char> ByByte =
        Enumerable.Range(0, Table.Length / 2).ToFrozenDictionary(i => Table[2 * i], i => Table[(2 * i) + 1]);

    /// <inheritdoc/>
    public override string Name => ".VnTime (TCVN3)";

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, char> Letters { get; } = ByByte.ToFrozenDictionary(l => l.Key.ToString(), l => l.Value);

    /// <inheritdoc/>
    public override bool IsOfWords(char sign) => ByByte.ContainsKey(sign);

    /// <inheritdoc/>
    public override string Decode(string stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        return string.Create(stored.Length, stored, (letters, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                letters[i] = ByByte.GetValueOrDefault(from[i], from[i]);
            }
        });
    }

    /// <summary>The Unicode text of what a font of capitals (.VnTimeH) shows.</summary>
    /// <param name="stored">What is stored.</param>
    public string DecodeCapitals(string stored) => Decode(stored).ToUpperInvariant();
}
