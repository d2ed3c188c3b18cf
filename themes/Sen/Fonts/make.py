#!/usr/bin/env python3
"""Makes the fonts beside this file from the package @fontsource/be-vietnam-pro of npm.

    apt-get install python3-fonttools python3-brotli npm
    /usr/bin/python3 themes/Sen/Fonts/make.py

STYLE.woff2 is for readers: the upstream files of two alphabets in one, since every page needs both, without hinting, which browsers
on today's screens do not use and which is half of the weight. card-WEIGHT.ttf is for share cards (card_fonts.py).
Made with fontTools 4.38.0 and brotli 1.0.9; other versions may pack the same letters into other bytes.
"""
import hashlib
import re
import subprocess
import tarfile
import tempfile
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

from card_fonts import WEIGHTS, card_font

PACKAGE = "@fontsource/be-vietnam-pro@5.3.0"
SHA512 = "c610100461c3c4fe4117c209c5e772e4ca165267350e53c27196cc2e1be73e47fc4da6026db515b372e3a6e278058753add8822da7b035a63ccfea30abf16a17"
READERS = ["400-normal", "600-normal", "400-italic"]
UNUSED = ["DSIG", "gasp", "hdmx", "LTSH", "VDMX"]

here = Path(__file__).parent


def download(folder):
    """The package, unpacked; only the one that was looked at."""
    packed = subprocess.run(["npm", "pack", "--silent", PACKAGE], cwd=folder, check=True, capture_output=True, text=True)
    archive = folder / packed.stdout.strip()
    found = hashlib.sha512(archive.read_bytes()).hexdigest()
    if found != SHA512:
        raise SystemExit(f"{PACKAGE} is not the package these fonts were made from: sha512 {found}")
    with tarfile.open(archive) as files:
        files.extractall(folder)
    return folder / "package"


def font_of(style, source, folder):
    """A font of all letters and layout, without instructions for pixels and without names of glyphs."""
    latin = TTFont(source(f"latin-{style}"), recalcTimestamp=False)
    vietnamese = TTFont(source(f"vietnamese-{style}"), recalcTimestamp=False)
    # Letters that both have are those of the first.
    subset(vietnamese, unicodes=set(vietnamese.getBestCmap()) - set(latin.getBestCmap()))
    parts = []
    for font in (latin, vietnamese):
        font.flavor = None
        parts.append(folder / f"part-{len(parts)}.ttf")
        font.save(parts[-1])

    merged = Merger().merge([str(part) for part in parts])
    merged["head"].created, merged["head"].modified = latin["head"].created, latin["head"].modified
    merged.recalcTimestamp = False
    subset(merged, glyphs=merged.getGlyphOrder())
    return merged


def subset(font, **kept):
    options = Options(hinting=False, glyph_names=False, layout_features=["*"], name_IDs=["*"], notdef_outline=True, recalc_timestamp=False)
    options.drop_tables += UNUSED
    subsetter = Subsetter(options)
    subsetter.populate(**kept)
    subsetter.subset(font)


def make():
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        package = download(folder)
        source = lambda name: package / "files" / f"be-vietnam-pro-{name}.woff2"
        for style in READERS:
            font = font_of(style, source, folder)
            font.flavor = "woff2"
            font.save(here / f"be-vietnam-pro-{style}.woff2")

        for weight in WEIGHTS:
            card_font(package / "files", weight).save(here / f"card-{weight}.ttf")

        # Each file of the family has its line in the package; all say the same.
        text = (package / "LICENSE").read_text(encoding="utf-8")
        first, rest = text.split("\n", 1)
        lines = {part.strip() for part in re.split(r"\S+\.ttf: ", first)}
        if len(lines) != 1 or "Reserved Font Name" in first:
            raise SystemExit("the licence has changed: read it before these fonts are published")
        (here / "OFL.txt").write_text(f"{lines.pop()}\n{rest}", encoding="utf-8", newline="\n")


make()
