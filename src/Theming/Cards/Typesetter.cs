namespace Recognition.Theming.Cards;

/// <summary>Sets texts in a font as outlines: the machine need not have the font, nor any other. Safe for many threads.</summary>
/// <param name="font">The font.</param>
public sealed class Typesetter(TrueTypeFont font)
{
    /// <summary>What is at least between the marks of two lines, as a part of the size.</summary>
    private const double Apart = 0.04;

    private const int Halvings = 8;

    private readonly Word _blank = new([.. Letter.In(" ", font)]);
    private readonly Word _ellipsis = new([.. Letter.In("…", font)]);

    /// <summary>
    /// Sets a text in a box: in the first of its sizes in which the text fits, or in the last and cut short.
    /// Letters that the font does not have are left out.
    /// </summary>
    public SetText Set(string text, TextBox box)
    {
        var words = Word.In(text, font, box.Words).ToList();
        var widest = words.Select(word => word.Advance).DefaultIfEmpty().Max();
        foreach (var size in box.Sizes)
        {
            var room = Room(box, size);
            var lines = Wrap(words, room);
            if (widest <= room && lines.Count * Spacing(lines, box) * size <= box.Height)
            {
                return Outline(Balanced(words, widest, room, lines.Count), size, box);
            }
        }

        return Outline(CutShort(words, box), box.Sizes[^1], box);
    }

    /// <summary>How wide a line of a size may be, in units of the font.</summary>
    private double Room(TextBox box, int size) => box.Width / size * font.UnitsPerEm;

    private List<Word> Wrap(IEnumerable<Word> words, double room)
    {
        var lines = new List<List<Word>>();
        var taken = 0;
        foreach (var word in words)
        {
            if (lines.Count > 0 && taken + _blank.Advance + word.Advance <= room)
            {
                lines[^1].AddRange([_blank, word]);
                taken += _blank.Advance + word.Advance;
            }
            else
            {
                lines.Add([word]);
                taken = word.Advance;
            }
        }

        return lines.ConvertAll(line => new Word([.. line.SelectMany(word => word.Letters)]));
    }

    /// <summary>The same number of lines, as even as they can be: no word stands alone at the end.</summary>
    private List<Word> Balanced(List<Word> words, double narrow, double wide, int count)
    {
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (narrow + wide) / 2;
            (narrow, wide) = Wrap(words, middle).Count > count ? (middle, wide) : (narrow, middle);
        }

        return Wrap(words, wide);
    }

    private List<Word> CutShort(List<Word> words, TextBox box)
    {
        var size = box.Sizes[^1];
        var room = Room(box, size);
        var lines = Wrap(words.SelectMany(word => word.Pieces(room)), room);
        var count = Math.Max(1, (int)Math.Min(lines.Count, box.Height / (Spacing(lines, box) * size)));
        return lines.Count <= count ? lines : [.. lines.Take(count - 1), Cut(lines[count - 1], room)];
    }

    private Word Cut(Word line, double room)
    {
        var (kept, taken) = (line.Letters.Count, line.Advance + _ellipsis.Advance);
        while (kept > 0 && (taken > room || line.Letters[kept - 1].IsSlight))
        {
            taken -= line.Letters[--kept].Advance;
        }

        return new([.. line.Letters.Take(kept), .. _ellipsis.Letters]);
    }

    /// <summary>From one line to the next, as a multiple of the size: more than usual where marks below one would touch marks above the other.</summary>
    private double Spacing(List<Word> lines, TextBox box) => lines
        .Zip(lines.Skip(1), (upper, lower) => ((double)(lower.Top - upper.Bottom) / font.UnitsPerEm) + Apart)
        .Append(box.Leading)
        .Max();

    private SetText Outline(List<Word> lines, int size, TextBox box)
    {
        var scale = (double)size / font.UnitsPerEm;
        var spacing = Spacing(lines, box) * size;
        var first = (spacing + ((font.Ascender + font.Descender) * scale)) / 2;
        var path = new PathData();
        foreach (var (i, line) in lines.Index())
        {
            Write(line, path, first + (i * spacing), scale);
        }

        return new(path.ToString(), lines.Select(line => line.Advance).DefaultIfEmpty().Max() * scale, lines.Count * spacing);
    }

    private void Write(Word line, PathData path, double y, double scale)
    {
        var x = 0;
        Glyph? left = null;
        foreach (var glyph in line.Letters.SelectMany(letter => letter.Glyphs))
        {
            x += left is null ? 0 : left.Advance + font.Kerning(left, glyph);
            path.Add(glyph, x * scale, y, scale);
            left = glyph;
        }
    }
}
