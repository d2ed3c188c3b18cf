using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Recognition.Content.Checks;
using Recognition.Content.Problems;

namespace Recognition.Generator.Publishing;

/// <summary>
/// Reads every file of a site as it is made for what may not be there: private words, paths of this machine, and what cameras hide in pictures. Texts are judged before;
/// this guards against the program itself and its themes. Safe for many threads, one file each.
/// </summary>
/// <param name="words">What may not be told.</param>
/// <param name="folders">Folders of this machine.</param>
/// <param name="problems">Where problems go.</param>
internal sealed class FinishedSite(PrivateWords words, IEnumerable<string> folders, ProblemList problems)
{
    private static readonly string[] Pictures = [".jpg", ".jpeg", ".png", ".webp", ".avif", ".ico", ".woff2"];

    /// <summary>What begins hidden data in a picture: of cameras, of Adobe's programs, of press agencies.</summary>
    private static readonly byte[][] Hidden = ["Exif\0\0"u8.ToArray(), "http://ns.adobe.com/xap"u8.ToArray(), "Photoshop 3.0"u8.ToArray(), "<x:xmpmeta"u8.ToArray()];

    /// <summary>A folder right below the root, <c>/home</c>, tells nothing.</summary>
    private readonly List<(string Path, byte[] Bytes)> _folders =
        [.. folders.Distinct(StringComparer.Ordinal).Where(f => f.Count(c => c is '/' or '\\') > 1).Select(f => (f, Encoding.UTF8.GetBytes(f)))];

    /// <summary>What was found, each with the first of the files that have it.</summary>
    private readonly ConcurrentDictionary<Leak, string> _found = new();

    /// <summary>Reads a file.</summary>
    /// <param name="address">Its address.</param>
    /// <param name="content">Its bytes.</param>
    public void Look(string address, ReadOnlySpan<byte> content)
    {
        if (Array.Exists(Pictures, ending => address.EndsWith(ending, StringComparison.Ordinal)))
        {
            foreach (var mark in Hidden)
            {
                if (content.IndexOf(mark) >= 0)
                {
                    Note(new(Encoding.ASCII.GetString(mark).TrimEnd('\0'), "private-metadata", "/" + address), address);
                }
            }

            return;
        }

        foreach (var (path, bytes) in _folders)
        {
            if (content.IndexOf(bytes) >= 0)
            {
                Note(new(path, "private-path", "/" + address), address);
            }
        }

        if (words.All.Count > 0)
        {
            var text = Encoding.UTF8.GetString(content);
            foreach (var (word, _) in words.In(address.EndsWith('/') || address.EndsWith(".html", StringComparison.Ordinal) ? Seen(text) : text))
            {
                if (!word.IsSaidElsewhere)
                {
                    Note(new(word.Text, word.Why, word.At.File), address);
                }
            }
        }
    }

    /// <summary>Tells what was found.</summary>
    public void Finish()
    {
        foreach (var (leak, address) in _found)
        {
            problems.Add(Rules.LeakInSite, new("/" + address, 1, 1), "", ("found", leak.Found), Argument.Word("why", leak.Why), ("file", leak.From));
        }
    }

    private void Note(Leak leak, string address) =>
        _found.AddOrUpdate(leak, address, (_, other) => string.CompareOrdinal(address, other) < 0 ? address : other);

    /// <summary>The words of a page without its tags, which may stand within a name, and values of attributes, which are words as well.</summary>
    private static string Seen(string html)
    {
        var text = new StringBuilder(html.Length);
        for (var at = 0; at < html.Length;)
        {
            var tag = html.IndexOf('<', at);
            text.Append(html, at, (tag < 0 ? html.Length : tag) - at);
            var end = tag < 0 ? -1 : html.IndexOf('>', tag);
            at = end < 0 ? html.Length : end + 1;
        }

        // Tags are words of their own: what attributes say stands behind the text.
        return WebUtility.HtmlDecode(text.Append('\n').Append(html).ToString()).Replace('\u00A0', ' ');
    }

    /// <summary>What may not be there.</summary>
    /// <param name="Found">The words.</param>
    /// <param name="Why">The key of the word that says what they are.</param>
    /// <param name="From">The file they come from.</param>
    private sealed record Leak(string Found, string Why, string From);
}
