using System.Text.Json;
using Recognition.Content.Problems;

namespace Recognition.Generator.Promises;

/// <summary>Reads a <c>urls.json</c> and keeps the place of each address, so that a person finds the line.</summary>
/// <param name="file">Its name, as shown to people.</param>
/// <param name="bytes">Its content.</param>
internal sealed class PublishedReader(string file, byte[] bytes)
{
    private readonly List<(string Address, Place At)> _urls = [];
    private int _line = 1;
    private int _lineStart;
    private int _counted;

    /// <summary>Reads it.</summary>
    /// <returns>The addresses, or <see langword="null"/> if it is JSON of another kind.</returns>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public PublishedAddresses? Read()
    {
        var start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        var reader = new Utf8JsonReader(bytes.AsSpan(start));
        (string, Place)? home = null;
        var hasUrls = false;
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return null;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            if (name == "base_url" && reader.TokenType == JsonTokenType.String)
            {
                home = (reader.GetString()!, PlaceAt(start + (int)reader.TokenStartIndex));
            }
            else if (name == "urls" && reader.TokenType == JsonTokenType.StartArray)
            {
                hasUrls = true;
                while (reader.Read() && reader.TokenType == JsonTokenType.String)
                {
                    _urls.Add((reader.GetString()!, PlaceAt(start + (int)reader.TokenStartIndex)));
                }

                if (reader.TokenType != JsonTokenType.EndArray)
                {
                    return null;
                }
            }
            else
            {
                reader.Skip();
            }
        }

        return home is { } found && hasUrls ? new(found, _urls) : null;
    }

    /// <summary>The line and column of a byte; asked for in order, so that lines are counted once. What stands before it on its line is ASCII.</summary>
    private Place PlaceAt(int index)
    {
        for (; _counted < index; _counted++)
        {
            if (bytes[_counted] == '\n')
            {
                _line++;
                _lineStart = _counted + 1;
            }
        }

        return new(file, _line, index - _lineStart + 1);
    }
}
