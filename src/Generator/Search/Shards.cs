using System.Text;

namespace Recognition.Generator.Search;

/// <summary>
/// Terms in ordinal order of their UTF-16, cut into files of about equal size. A file is the number of terms, then for each how many characters it shares
/// with the one before, its rest and the length of its content, then all contents.
/// </summary>
internal static class Shards
{
    private const int LeastBytes = 1200;

    /// <summary>Cuts terms into at most about so many files.</summary>
    /// <param name="terms">Terms with their content.</param>
    /// <param name="limit">About how many files there may be.</param>
    /// <returns>The first term of each file and its content.</returns>
    public static IEnumerable<(string First, byte[] Content)> Cut(IEnumerable<(string Term, byte[] Content)> terms, int limit)
    {
        var sorted = terms.OrderBy(t => t.Term, StringComparer.Ordinal).ToList();
        var size = Math.Max(LeastBytes, sorted.Sum(t => t.Content.Length + 5L) / limit);
        var from = 0;
        var bytes = 0L;
        for (var i = 0; i < sorted.Count; i++)
        {
            var next = sorted[i].Content.Length + 5;
            if (i > from && bytes + (next / 2) > size)
            {
                yield return (sorted[from].Term, Pack(sorted[from..i]));
                (from, bytes) = (i, 0);
            }

            bytes += next;
        }

        if (from < sorted.Count)
        {
            yield return (sorted[from].Term, Pack(sorted[from..]));
        }
    }

    /// <summary>A number of 0 or more, seven bits to a byte.</summary>
    public static void Number(Stream stream, int value)
    {
        for (; value > 127; value >>= 7)
        {
            stream.WriteByte((byte)(value | 128));
        }

        stream.WriteByte((byte)value);
    }

    private static byte[] Pack(List<(string Term, byte[] Content)> terms)
    {
        using var file = new MemoryStream();
        Number(file, terms.Count);
        var before = "";
        foreach (var (term, content) in terms)
        {
            var shared = before.Zip(term).TakeWhile(x => x.First == x.Second).Count();
            var rest = Encoding.UTF8.GetBytes(term[shared..]);
            Number(file, shared);
            Number(file, rest.Length);
            file.Write(rest);
            Number(file, content.Length);
            before = term;
        }

        foreach (var (_, content) in terms)
        {
            file.Write(content);
        }

        return file.ToArray();
    }
}
