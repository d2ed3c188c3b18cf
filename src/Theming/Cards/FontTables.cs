using System.Buffers.Binary;
using System.Text;

namespace Recognition.Theming.Cards;

/// <summary>The tables of a font file (OpenType 1.9, "Organization of an OpenType Font"), and the numbers in them.</summary>
internal sealed class FontTables
{
    private const int TrueType = 0x00010000;
    private const int DirectoryStart = 12;
    private const int RecordLength = 16;

    private readonly byte[] _data;
    private readonly string _name;

    /// <summary>Opens a font file.</summary>
    /// <param name="data">The file.</param>
    /// <param name="name">Its name, for faults.</param>
    /// <exception cref="ThemeException">It is none, or of another kind.</exception>
    public FontTables(byte[] data, string name)
    {
        (_data, _name) = (data, name);
        if (data.Length < DirectoryStart || I32(0) != TrueType)
        {
            throw new ThemeException($"{name} is no TrueType font; cards can be set in no other.");
        }
    }

    /// <summary>Where a table begins.</summary>
    /// <exception cref="ThemeException">There is none.</exception>
    public int this[string tag] => Find(tag) ?? throw new ThemeException($"{_name} has no table '{tag}'.");

    /// <summary>Where a table begins, if there is one.</summary>
    public int? Find(string tag)
    {
        for (var i = 0; i < U16(4); i++)
        {
            var record = DirectoryStart + (i * RecordLength);
            if (Encoding.ASCII.GetString(_data, record, 4) == tag)
            {
                return I32(record + 8);
            }
        }

        return null;
    }

    /// <summary>Eight bits.</summary>
    public byte U8(int at) => _data[at];

    /// <summary>Sixteen bits.</summary>
    public int U16(int at) => BinaryPrimitives.ReadUInt16BigEndian(_data.AsSpan(at));

    /// <summary>Sixteen bits with a sign.</summary>
    public int I16(int at) => BinaryPrimitives.ReadInt16BigEndian(_data.AsSpan(at));

    /// <summary>Thirty-two bits.</summary>
    public int I32(int at) => BinaryPrimitives.ReadInt32BigEndian(_data.AsSpan(at));

    /// <summary>A fraction between -2 and 2 (F2DOT14).</summary>
    public double Fraction(int at) => I16(at) / 16384.0;
}
