"""Makes the fonts of share cards: all letters of a weight in one file, with no more in it than TrueTypeFont.cs reads.

The typeface comes in parts that repeat some of each other's letters, always the same. Kerning stands in GPOS there; here it
becomes a kern table, which takes ten lines to read instead of a hundred.
"""
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0

PARTS = ("latin", "vietnamese", "latin-ext")
WEIGHTS = (400, 600)


def card_font(folder, weight):
    """The font of a weight, from the files of its parts."""
    parts = [TTFont(folder / f"be-vietnam-pro-{part}-{weight}-normal.woff2", recalcTimestamp=False) for part in PARTS]
    font = parts[0]
    font.flavor = None
    font["kern"] = kern_table([pairs(part) for part in parts])
    for part in parts[1:]:
        add(part, font)

    options = Options(hinting=False, legacy_kern=True, layout_features=[], name_IDs=["*"], notdef_outline=True, recalc_timestamp=False)
    options.drop_tables += ["GPOS", "GSUB", "GDEF", "gasp"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=font.getBestCmap())
    subsetter.subset(font)
    return font


def add(part, font):
    """Adds what a font has not yet from another: glyphs of one name are one glyph."""
    for name in part.getGlyphOrder():
        if name not in font["glyf"].glyphs:
            font["glyf"][name] = part["glyf"][name]
            font["hmtx"][name] = part["hmtx"][name]

    font.setGlyphOrder(font["glyf"].glyphOrder)
    for table in font["cmap"].tables:
        table.cmap = part.getBestCmap() | table.cmap


def pairs(part):
    """The kerning of every two glyphs that stand for characters."""
    gpos = part["GPOS"].table
    lookups = sorted({i for f in gpos.FeatureList.FeatureRecord if f.FeatureTag == "kern" for i in f.Feature.LookupListIndex})
    subtables = [subtable for i in lookups for subtable in gpos.LookupList.Lookup[i].SubTable]
    glyphs = sorted(set(part.getBestCmap().values()))
    return {(left, right): value for left in glyphs for right in glyphs if (value := between(subtables, left, right))}


def between(subtables, left, right):
    """What the first subtable says that knows the pair."""
    for table in (t for t in subtables if left in t.Coverage.glyphs):
        if table.Format == 2:
            row = table.Class1Record[table.ClassDef1.classDefs.get(left, 0)]
            return getattr(row.Class2Record[table.ClassDef2.classDefs.get(right, 0)].Value1, "XAdvance", 0)
        for record in table.PairSet[table.Coverage.glyphs.index(left)].PairValueRecord:
            if record.SecondGlyph == right:
                return getattr(record.Value1, "XAdvance", 0)

    return 0


def kern_table(parts):
    """A subtable for each part, since one may not hold the pairs of all."""
    kern = newTable("kern")
    kern.version, kern.kernTables, known = 0, [], set()
    for part in parts:
        table = KernTable_format_0()
        table.coverage = 1
        table.kernTable = {pair: value for pair, value in part.items() if pair not in known}
        known |= set(part)
        kern.kernTables.append(table)

    return kern
