using System.Buffers;
using System.Text;

namespace Recognition.Generator.Features.Calendars;

/// <summary>Lines of a calendar as RFC 5545 has them (3.1): UTF-8, CRLF, none longer than 75 octets; what is longer goes on in a line that begins with a space.</summary>
internal sealed class ContentLines
{
    private const int MostOctets = 75;

    private readonly ArrayBufferWriter<byte> _content = new();

    /// <summary>Adds a line whose value stands as it is.</summary>
    /// <param name="name">Name of the property, with its parameters.</param>
    /// <param name="value">Its value.</param>
    public void Add(string name, string value)
    {
        var line = Encoding.UTF8.GetBytes($"{name}:{value}").AsSpan();
        for (var room = MostOctets; line.Length > room; room = MostOctets - 1)
        {
            var end = room;
            while (IsWithinCharacter(line[end]))
            {
                end--;
            }

            _content.Write(line[..end]);
            _content.Write("\r\n "u8);
            line = line[end..];
        }

        _content.Write(line);
        _content.Write("\r\n"u8);
    }

    /// <summary>Adds a line whose value is a text: backslashes, semicolons, commas and the ends of lines are escaped (3.3.11).</summary>
    /// <param name="name">Name of the property.</param>
    /// <param name="text">The text.</param>
    public void AddText(string name, string text) => Add(
        name,
        text.ReplaceLineEndings("\n")
            .Replace("\\", @"\\", StringComparison.Ordinal)
            .Replace(";", @"\;", StringComparison.Ordinal)
            .Replace(",", @"\,", StringComparison.Ordinal)
            .Replace("\n", @"\n", StringComparison.Ordinal));

    /// <summary>The lines so far.</summary>
    public byte[] ToBytes() => _content.WrittenSpan.ToArray();

    private static bool IsWithinCharacter(byte octet) => (octet & 0xC0) == 0x80;
}
