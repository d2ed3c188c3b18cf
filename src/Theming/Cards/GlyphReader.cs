
namespace Recognition.Theming.Cards;

/// <summary>Reads outlines of a TrueType font (OpenType 1.9, "glyf"). Hints for small sizes are passed over.</summary>
/// <param name="tables">The tables of the font.</param>
internal sealed class GlyphReader(FontTables tables)
{
    private const int HeaderLength = 10;

    private readonly int _glyf = tables["glyf"];
    private readonly int _loca = tables["loca"];
    private readonly bool _hasLongOffsets = tables.I16(tables["head"] + 50) != 0;

    /// <summary>Reads a glyph.</summary>
    /// <param name="index">Its number.</param>
    /// <param name="advance">How far the next one stands to the right.</param>
    public Glyph Read(int index, int advance) => Find(index) is { } at
        ? new(index, advance, Top: tables.I16(at + 8), Bottom: tables.I16(at + 4), [.. ContoursAt(at).SelectMany(Strokes)])
        : new(index, advance, 0, 0, []);

    /// <summary>Where a glyph begins; those without an outline, such as the space, are nowhere.</summary>
    private int? Find(int index)
    {
        var (start, end) = (Offset(index), Offset(index + 1));
        return start == end ? null : _glyf + start;
    }

    private int Offset(int index) => _hasLongOffsets ? tables.I32(_loca + (4 * index)) : 2 * tables.U16(_loca + (2 * index));

    private IEnumerable<IReadOnlyList<Node>> ContoursAt(int at) => tables.I16(at) < 0 ? Compound(at + HeaderLength) : Simple(at + HeaderLength, tables.I16(at));

    private IEnumerable<IReadOnlyList<Node>> Simple(int at, int count)
    {
        var ends = Enumerable.Range(0, count).Select(i => tables.U16(at + (2 * i)) + 1).ToList();
        at += 2 * count;
        at += 2 + tables.U16(at);

        var flags = new byte[ends.LastOrDefault()];
        for (var i = 0; i < flags.Length;)
        {
            var flag = tables.U8(at++);
            var times = 1 + ((flag & 8) != 0 ? tables.U8(at++) : 0);
            flags.AsSpan(i, times).Fill(flag);
            i += times;
        }

        var xs = Coordinates(flags, ref at, isByte: 2, isSameOrPositive: 16);
        var ys = Coordinates(flags, ref at, isByte: 4, isSameOrPositive: 32);
        var nodes = flags.Select((flag, i) => new Node(new(xs[i], ys[i]), (flag & 1) != 0)).ToArray();
        return ends.Zip(ends.Prepend(0), (end, start) => nodes[start..end]);
    }

    private int[] Coordinates(byte[] flags, ref int at, int isByte, int isSameOrPositive)
    {
        var (all, value) = (new int[flags.Length], 0);
        for (var i = 0; i < flags.Length; i++)
        {
            var isSet = (flags[i] & isSameOrPositive) != 0;
            if ((flags[i] & isByte) != 0)
            {
                value += isSet ? tables.U8(at) : -tables.U8(at);
                at++;
            }
            else if (!isSet)
            {
                value += tables.I16(at);
                at += 2;
            }

            all[i] = value;
        }

        return all;
    }

    /// <summary>A glyph made of others: a letter and its marks.</summary>
    private IEnumerable<IReadOnlyList<Node>> Compound(int at)
    {
        for (var more = true; more;)
        {
            var (flags, part) = (tables.U16(at), Find(tables.U16(at + 2)));
            at += 4;
            var hasWords = (flags & 1) != 0;
            var moved = hasWords ? new Point(tables.I16(at), tables.I16(at + 2)) : new Point((sbyte)tables.U8(at), (sbyte)tables.U8(at + 1));
            at += hasWords ? 4 : 2;
            var (xx, xy, yx, yy) = (1.0, 0.0, 0.0, 1.0);
            if ((flags & 0x08) != 0)
            {
                xx = yy = tables.Fraction(at);
                at += 2;
            }
            else if ((flags & 0x40) != 0)
            {
                (xx, yy) = (tables.Fraction(at), tables.Fraction(at + 2));
                at += 4;
            }
            else if ((flags & 0x80) != 0)
            {
                (xx, xy, yx, yy) = (tables.Fraction(at), tables.Fraction(at + 2), tables.Fraction(at + 4), tables.Fraction(at + 6));
                at += 8;
            }

            Node Placed(Node node) => node with
            {
                At = new((xx * node.At.X) + (yx * node.At.Y) + moved.X, (xy * node.At.X) + (yy * node.At.Y) + moved.Y),
            };
            foreach (var contour in part is { } start ? ContoursAt(start) : [])
            {
                yield return [.. contour.Select(Placed)];
            }

            more = (flags & 0x20) != 0;
        }
    }

    /// <summary>A contour as it is drawn. Between two points beside the line there is one on it, which the font leaves out.</summary>
    private static IEnumerable<Stroke> Strokes(IReadOnlyList<Node> contour)
    {
        var (last, first) = (contour[^1], contour[0]);
        var start = last.IsOnLine ? last.At : first.IsOnLine ? first.At : last.At.Halfway(first.At);
        yield return new('M', default, start);
        for (var i = 0; i < contour.Count; i++)
        {
            var (node, next) = (contour[i], contour[(i + 1) % contour.Count]);
            yield return node.IsOnLine
                ? new('L', default, node.At)
                : new('Q', node.At, next.IsOnLine ? next.At : node.At.Halfway(next.At));
        }
    }

    /// <summary>A point of a contour.</summary>
    /// <param name="At">Where it is.</param>
    /// <param name="IsOnLine">Whether the line runs through it; otherwise it draws the line to itself.</param>
    private readonly record struct Node(Point At, bool IsOnLine);
}
