using System.Text;

namespace Recognition.Generator.Features.Search;

/// <summary>
/// Terms in ordinal order of their UTF-16, cut into files of about equal size. A file begins with the number of its terms, then for each how many characters
/// it shares with the one before and how many bytes its rest has (both in one byte if they are small) and the rest; then come the contents in the same order.
/// </summary>
internal static class Shards
{
    /// <summary>Cuts terms into about so many files or fewer.</summary>
    /// <param name="sizes">About how many bytes the content of each term has.</param>
    /// <param name="limit">About how many files there may be.</param>
    /// <param name="least">About how many bytes a file has at least.</param>
    /// <returns>For each file its terms.</returns>
    public static List<Range> Cut(IReadOnlyList<int> sizes, int limit, int least)
    {
        var most = Math.Max(least, sizes.Sum(s => (long)s) / limit);
        var files = new List<Range>();
        var from = 0;
        var bytes = 0L;
        for (var i = 0; i < sizes.Count; i++)
        {
            if (i > from && bytes + (sizes[i] / 2) > most)
            {
                files.Add(from..i);
                from = i;
                bytes = 0;
            }

            bytes += sizes[i];
        }

        if (from < sizes.Count)
        {
            files.Add(from..sizes.Count);
        }

        return files;
    }

    /// <summary>The shortest beginning of a term that stands after the term before it: by it a file is found.</summary>
    public static string Start(string[] terms, int at) => at == 0 ? terms[0][..1] : terms[at][..(Shared(terms[at - 1], terms[at]) + 1)];

    /// <summary>Writes the terms of a file.</summary>
    public static void Terms(Stream file, ReadOnlySpan<string> terms)
    {
        Number(file, terms.Length);
        var before = "";
        foreach (var term in terms)
        {
            var shared = Shared(before, term);
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
            before = term;
        }
    }

    /// <summary>Writes pieces, each with its length before it.</summary>
    public static void Pieces(Stream file, IEnumerable<byte[]> pieces)
    {
        foreach (var piece in pieces)
        {
            Number(file, piece.Length);
            file.Write(piece);
        }
    }

    /// <summary>Writes a number of 0 or more, seven bits to a byte.</summary>
    private static void Number(Stream stream, int value)
    {
        for (; value > 127; value >>= 7)
        {
            stream.WriteByte((byte)(value | 128));
        }

        stream.WriteByte((byte)value);
    }

    private static int Shared(string one, string other) => one.AsSpan().CommonPrefixLength(other);
}
