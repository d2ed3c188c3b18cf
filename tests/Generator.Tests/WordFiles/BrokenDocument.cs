using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

#pragma warning disable CA5394 // The same seed gives the same documents; nothing is kept secret by chance here.

namespace Recognition.Generator.Tests.WordFiles;

/// <summary>What can happen to a good document on its way, or be done to it on purpose.</summary>
/// <param name="seed">The same seed breaks the same document in the same way.</param>
/// <param name="outside">An address that nobody may ask.</param>
internal sealed partial class BrokenDocument(int seed, string outside)
{
    private static readonly string[] Values = ["", "-1", "0", "9", "99999999999999999999", "NaN", "đ", "\u0301", "true", "none", "../../x", "http://[", "w:p", new('9', 400)];

    private static readonly string[] Openings = ["<w:sdt><w:sdtContent>", "<w:tbl><w:tr><w:tc>", "<w:ins>", "<mc:AlternateContent><mc:Choice>", "<w:smartTag>", "<w:p><w:r><w:pict><w:txbxContent>"];

    private static readonly string[] Targets = ["http://exa mple/%zz", "file:///etc/passwd", @"\\server\share\a.png", "mailto:a@b@c", "http://[::1", "//", "?", "javascript:alert(1)", "NULL"];

    private readonly Random _random = new(seed);

    /// <summary>A broken copy of one of some documents.</summary>
    public byte[] Of(IReadOnlyList<byte[]> documents)
    {
        var document = documents[_random.Next(documents.Count)];
        switch (_random.Next(12))
        {
            case 0:
                return document[.._random.Next(document.Length)];
            case 1:
                return Flipped(document);
            case 2:
                return Flipped(document[_random.Next(document.Length / 2)..]);
            default:
                var parts = Parts(document);
                Break(parts);
                return Zip(parts);
        }
    }

    private void Break(List<(string Name, byte[] Bytes)> parts)
    {
        var at = _random.Next(3) == 0 ? _random.Next(parts.Count) : parts.FindIndex(p => p.Name == "word/document.xml");
        var (name, bytes) = parts[at];
        var text = Encoding.UTF8.GetString(bytes);
        var tags = Tag().Matches(text);
        var tag = tags.Count == 0 ? 0 : tags[_random.Next(tags.Count)].Index;
        switch (_random.Next(11))
        {
            case 0:
                parts.RemoveAt(at);
                return;
            case 1:
                parts[at] = (name, bytes[.._random.Next(bytes.Length)]);
                return;
            case 2:
                parts[at] = (name, Flipped(bytes));
                return;
            case 3:
                parts[at] = (name, parts[_random.Next(parts.Count)].Bytes);
                return;
            case 4:
                text = Value().Replace(text, m => _random.Next(10) == 0 ? $"=\"{System.Security.SecurityElement.Escape(Values[_random.Next(Values.Length)])}\"" : m.Value);
                break;
            case 5:
                text = text.Insert(tag, string.Concat(Enumerable.Repeat(Openings[_random.Next(Openings.Length)], _random.Next(1, 3000))));
                break;
            case 6:
                text = text.Insert(tag, string.Concat(Enumerable.Repeat(text[tag..Math.Min(text.Length, tag + _random.Next(400))], _random.Next(1, 200))));
                break;
            case 7:
                text = text.Remove(tag, _random.Next(Math.Min(300, text.Length - tag)));
                break;
            case 8:
                text = $"<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"{outside}\">]>" + text.Insert(tag, "&b;&c;");
                break;
            case 9:
                Lead(parts);
                return;
            default:
                parts.Add(("word/vbaProject.bin", Flipped(bytes)));
                text = text.Replace("document.main+xml", "document.macroEnabled.main+xml", StringComparison.Ordinal).Replace("<w:t>", "<w:t>" + new string('a', _random.Next(20_000)), StringComparison.Ordinal);
                break;
        }

        parts[at] = (name, Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Leads every relation of the document outside.</summary>
    private void Lead(List<(string Name, byte[] Bytes)> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Name.EndsWith(".rels", StringComparison.Ordinal))
            {
                var target = _random.Next(2) == 0 ? outside : Targets[_random.Next(Targets.Length)];
                var mode = _random.Next(4) == 0 ? "" : " TargetMode=\"External\"";
                parts[i] = (parts[i].Name, Encoding.UTF8.GetBytes(Target().Replace(Encoding.UTF8.GetString(parts[i].Bytes), m => _random.Next(3) == 0 ? $" Target=\"{target}\"{mode}" : m.Value)));
            }
        }
    }

    private byte[] Flipped(byte[] bytes)
    {
        var flipped = bytes.ToArray();
        for (var i = _random.Next(1, 20); i > 0 && flipped.Length > 0; i--)
        {
            flipped[_random.Next(flipped.Length)] = (byte)_random.Next(256);
        }

        return flipped;
    }

    private static List<(string Name, byte[] Bytes)> Parts(byte[] document)
    {
        using var zip = new ZipArchive(new MemoryStream(document));
        return [.. zip.Entries.Select(entry => (entry.FullName, Read(entry)))];
    }

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var part = entry.Open();
        using var bytes = new MemoryStream();
        part.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static byte[] Zip(List<(string Name, byte[] Bytes)> parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(content);
            }
        }

        return bytes.ToArray();
    }

    [GeneratedRegex("<w:")]
    private static partial Regex Tag();

    [GeneratedRegex("=\"[^\"]*\"")]
    private static partial Regex Value();

    [GeneratedRegex(" Target=\"[^\"]*\"")]
    private static partial Regex Target();
}
