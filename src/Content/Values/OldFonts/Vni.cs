using System.Collections.Frozen;
using System.Text;

namespace Recognition.Content.Values.OldFonts;

/// <summary>VNI for Windows: the fonts VNI-Times, VNI-Helve and the like. Most letters with marks are two: the letter, then a sign for its marks.</summary>
public sealed class Vni : OldFont
{
    /// <summary>A letter, the sign after it, what both are. A capital has a capital's sign; the letter says which of the two it is.</summary>
    private const string Pairs =
        "aùáaøàaûảaõãaïạaââaáấaàầaåẩaãẫaäậaêăaéắaèằaúẳaüẵaëặ" +
        "eùéeøèeûẻeõẽeïẹeâêeáếeàềeåểeãễeäệ" +
        "oùóoøòoûỏoõõoïọoâôoáốoàồoåổoãỗoäộôùớôøờôûởôõỡôïợ" +
        "uùúuøùuûủuõũuïụöùứöøừöûửöõữöïựyùýyøỳyûỷyõỹ";

    private const string Singles = "ôơöưííììæỉóĩòịîỵñđ";

    private static readonly FrozenDictionary<string, char> Table = Both(Pairs.Chunk(3).Select(p => ($"{p[0]}{p[1]}", p[2]))
        .Concat(Singles.Chunk(2).Select(s => ($"{s[0]}", s[1]))));

    private static readonly FrozenSet<char> Signs = Table.Keys.SelectMany(k => k).Where(c => c > '\u007F').ToFrozenSet();

    /// <inheritdoc/>
    public override string Name => "VNI-Times (VNI)";

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, char> Letters => Table;

    /// <inheritdoc/>
    public override bool IsOfWords(char sign) => Signs.Contains(sign);

    /// <inheritdoc/>
    public override string Decode(string stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        var text = new StringBuilder(stored.Length);
        for (var at = 0; at < stored.Length; at++)
        {
            if (at + 1 < stored.Length && Table.TryGetValue(stored.Substring(at, 2), out var both))
            {
                text.Append(both);
                at++;
            }
            else
            {
                text.Append(Table.GetValueOrDefault(stored.Substring(at, 1), stored[at]));
            }
        }

        return text.ToString();
    }

    private static FrozenDictionary<string, char> Both(IEnumerable<(string Stored, char Letter)> small)
    {
        var table = new Dictionary<string, char>(StringComparer.Ordinal);
        foreach (var (stored, letter) in small)
        {
            var capital = char.ToUpperInvariant(letter);
            table[stored] = letter;
            table[stored.ToUpperInvariant()] = capital;
            if (stored.Length == 2)
            {
                // A capital that was typed before a small sign, as some keyboards did.
                table[char.ToUpperInvariant(stored[0]) + stored[1..]] = capital;
            }
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
