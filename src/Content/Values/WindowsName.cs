using System.Buffers;
using System.Text;

namespace Recognition.Content.Values;

/// <summary>
/// Names of files and folders that Windows cannot have. Addresses become folders, and editors' files are copied to their machines: what one
/// of them cannot hold would be missing there, or stop everything.
/// </summary>
public static class WindowsName
{
    /// <summary>
    /// The longest path within the site, in characters: Windows takes 260 for the whole path, of which the output folder and <c>index.html</c>
    /// need some. A name may have 255 bytes on other systems, which plain letters within this length cannot exceed.
    /// </summary>
    public const int LongestPath = 200;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("<>:\"|?*\\/");

    private static readonly HashSet<string> Devices = new(
        [
            "con", "prn", "aux", "nul", "conin$", "conout$",
            .. "123456789¹²³".SelectMany(n => new[] { $"com{n}", $"lpt{n}" }),
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Why Windows cannot have a name.</summary>
    /// <returns>A word that messages explain, or <see langword="null"/> if it can.</returns>
    public static string? FaultOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return IsDevice(name) ? "windows-device"
            : name.Length > 0 && IsLostAtTheEnd(name[^1]) ? "windows-ending"
            : name.EnumerateRunes().Any(IsForbidden) ? "windows-sign"
            : null;
    }

    /// <summary>A name near it that Windows can have.</summary>
    public static string Mended(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var mended = string.Concat(name.EnumerateRunes().Select(rune => IsForbidden(rune) ? "-" : rune.ToString())).TrimEnd('.', ' ', '\u00A0');
        var end = mended.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? point : mended.Length;
        return mended.Length == 0 ? "ten-moi" : IsDevice(mended) ? $"{mended[..end].TrimEnd()}-1{mended[end..]}" : mended;
    }

    /// <summary>A device has its name with whatever ending: <c>aux.txt</c>.</summary>
    private static bool IsDevice(string name)
    {
        var point = name.IndexOf('.', StringComparison.Ordinal);
        return Devices.Contains((point < 0 ? name : name[..point]).TrimEnd());
    }

    private static bool IsLostAtTheEnd(char c) => c == '.' || char.IsWhiteSpace(c);

    private static bool IsForbidden(Rune rune) =>
        rune.Value < ' ' || (rune.IsBmp && Forbidden.Contains((char)rune.Value)) || !UnicodeText.IsCharacter(rune.Value) || rune == Rune.ReplacementChar;
}
