using System.Text;

namespace Recognition.Generator.Search;

/// <summary>
/// Terms in ordinal order of their UTF-16, cut into files of about equal size. A file is the number of terms, then for each how many characters it shares
/// with the one before, how many bytes its rest has (both in one byte if they are small), the rest and the length of its content, then all contents.
/// </summary>
internal static class Shards
{
    private const int LeastBytes = 1200;

    /// <summary>Cuts terms into at most about so many files.</summary>
    /// <param name="terms">Terms with their content.</param>
    /// <param name="limit">About how many files there may be.</param>
    /// <returns>A beginning by which each file is found, and its content.</returns>
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
                yield return (Start(sorted, from), Pack(sorted[from..i]));
                (from, bytes) = (i, 0);
            }

            bytes += next;
        }

        if (from < sorted.Count)
        {
            yield return (Start(sorted, from), Pack(sorted[from..]));
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

    /// <summary>The shortest beginning of a term that stands after the term before it.</summary>
    private static string Start(List<(string Term, byte[] Content)> sorted, int at)
    {
        var (before, term) = (at == 0 ? "" : sorted[at - 1].Term, sorted[at].Term);
        return term[..(before.Zip(term).TakeWhile(x => x.First == x.Second).Count() + 1)];
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
            if (shared < 15 && rest.Length < 15)
            {
                file.WriteByte((byte)((shared << 4) | rest.Length));
            }
            else
            {
                file.WriteByte(255);
                Number(file, shared);
                Number(file, rest.Length);
            }

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
