using System.Globalization;

namespace Recognition.Theming.Cards;

/// <summary>Writes path data of SVG, to a tenth of a pixel and in the same characters on every system.</summary>
internal sealed class PathData
{
    /// <summary>A command and four numbers of any length, with what stands between them.</summary>
    private const int LongestStroke = 100;

    private char[] _data = new char[8192];
    private int _length;

    /// <summary>Adds a glyph.</summary>
    /// <param name="glyph">The glyph.</param>
    /// <param name="x">Where it stands, in pixels from the left.</param>
    /// <param name="y">Its line, in pixels from above.</param>
    /// <param name="scale">Pixels for a unit of the font.</param>
    public void Add(Glyph glyph, double x, double y, double scale)
    {
        foreach (var stroke in glyph.Outline)
        {
            if (_data.Length < _length + LongestStroke)
            {
                Array.Resize(ref _data, 2 * _data.Length);
            }

            _data[_length++] = stroke.Command;
            if (stroke.Command == 'Q')
            {
                Write(stroke.Control);
                _data[_length++] = ' ';
            }

            Write(stroke.End);
        }

        void Write(Point point)
        {
            WriteTenths(x + (point.X * scale));
            _data[_length++] = ' ';
            WriteTenths(y - (point.Y * scale));
        }
    }

    /// <inheritdoc/>
    public override string ToString() => new(_data, 0, _length);

    private void WriteTenths(double value)
    {
        var tenths = (int)Math.Floor((value * 10) + 0.5);
        if (tenths < 0)
        {
            _data[_length++] = '-';
            tenths = -tenths;
        }

        (tenths / 10).TryFormat(_data.AsSpan(_length), out var written, default, CultureInfo.InvariantCulture);
        _length += written;
        if (tenths % 10 != 0)
        {
            _data[_length++] = '.';
            _data[_length++] = (char)('0' + (tenths % 10));
        }
    }
}
