using System.Text;

namespace Recognition.Theming.Cards;

/// <summary>
/// A static TrueType font: outlines and measures of characters, and pairs that stand closer together (OpenType 1.9; tables
/// head, hhea, maxp, hmtx, cmap format 4, loca, glyf, kern format 0). Read once, then safe for many threads.
/// </summary>
public sealed class TrueTypeFont
{
    private readonly Dictionary<int, Glyph> _glyphs = [];
    private readonly Dictionary<int, int> _kerning = [];

    private TrueTypeFont(FontTables tables)
    {
        UnitsPerEm = tables.U16(tables["head"] + 18);
        Ascender = tables.I16(tables["hhea"] + 4);
        Descender = tables.I16(tables["hhea"] + 6);
        ReadGlyphs(tables);
        ReadKerning(tables);
    }

    /// <summary>How many units make the size of a text.</summary>
    internal int UnitsPerEm { get; }

    /// <summary>What the font calls the height above the line, in its units.</summary>
    internal int Ascender { get; }

    /// <summary>What the font calls the depth below the line, in its units: negative.</summary>
    internal int Descender { get; }

    /// <summary>Reads a font that is embedded in an assembly.</summary>
    /// <param name="owner">A type of the assembly.</param>
    /// <param name="name">The name under which it is embedded.</param>
    /// <exception cref="ThemeException">There is none, or it is no static TrueType font.</exception>
    public static TrueTypeFont Read(Type owner, string name)
    {
        ArgumentNullException.ThrowIfNull(owner);
        using var stream = owner.Assembly.GetManifestResourceStream(name) ?? throw new ThemeException($"{owner.Assembly.GetName().Name} has no {name}.");
        using var data = new MemoryStream();
        stream.CopyTo(data);
        return new(new(data.ToArray(), name));
    }

    /// <summary>The glyph of a character; <see langword="null"/> if the font has none.</summary>
    internal Glyph? GlyphOf(Rune character) => _glyphs.GetValueOrDefault(character.Value);

    /// <summary>How much farther apart than usual two glyphs stand, in the font's units: mostly negative.</summary>
    internal int Kerning(Glyph left, Glyph right) => _kerning.GetValueOrDefault(Pair(left.Index, right.Index));

    private static int Pair(int left, int right) => (left << 16) | right;

    private void ReadGlyphs(FontTables tables)
    {
        var reader = new GlyphReader(tables);
        var (hmtx, widths) = (tables["hmtx"], tables.U16(tables["hhea"] + 34));
        foreach (var (character, index) in Characters(tables))
        {
            _glyphs[character] = reader.Read(index, tables.U16(hmtx + (4 * Math.Min(index, widths - 1))));
        }
    }

    private static IEnumerable<(int Character, int Index)> Characters(FontTables tables)
    {
        var cmap = tables["cmap"];
        var at = Enumerable.Range(0, tables.U16(cmap + 2))
            .Select(i => cmap + tables.I32(cmap + 8 + (8 * i)))
            .First(start => tables.U16(start) == 4);
        var twice = tables.U16(at + 6);
        for (var i = 0; i < twice; i += 2)
        {
            var (end, start) = (tables.U16(at + 14 + i), tables.U16(at + 16 + twice + i));
            var (delta, place) = (tables.U16(at + 16 + (2 * twice) + i), at + 16 + (3 * twice) + i);
            var offset = tables.U16(place);
            for (var character = start; character <= end; character++)
            {
                var index = offset == 0 ? character : tables.U16(place + offset + (2 * (character - start)));
                if (index != 0 && ((index + delta) & 0xffff) is > 0 and var glyph)
                {
                    yield return (character, glyph);
                }
            }
        }
    }

    private void ReadKerning(FontTables tables)
    {
        if (tables.Find("kern") is not { } kern)
        {
            return;
        }

        var at = kern + 4;
        for (var table = 0; table < tables.U16(kern + 2); table++)
        {
            var pairs = tables.U16(at + 6);
            at += 14;
            for (var i = 0; i < pairs; i++, at += 6)
            {
                _kerning[Pair(tables.U16(at), tables.U16(at + 2))] = tables.I16(at + 4);
            }
        }
    }
}
