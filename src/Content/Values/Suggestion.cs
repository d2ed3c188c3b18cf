
namespace Recognition.Content.Values;

/// <summary>Finds what was probably meant.</summary>
public static class Suggestion
{
    /// <summary>
    /// The candidate nearest to a value, both seen without marks, case and punctuation, so that
    /// <c>Xã Đắk Wil</c> and <c>xa_dak_will</c> lead to <c>xa-dak-wil</c>.
    /// </summary>
    /// <returns>The candidate, or <see langword="null"/> when none is near.</returns>
    public static string? Closest(string value, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return Closest(value, candidates.Select(c => (c, c)));
    }

    /// <summary>What is meant by the nearest of many names. A name in other words than what it means must be nearer than that itself.</summary>
    /// <inheritdoc cref="Closest(string, IEnumerable{string})"/>
    public static string? Closest(string value, IEnumerable<(string Said, string Meant)> candidates)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(candidates);
        var sought = Slug.From(value);
        if (sought.Length is 0 or > 120)
        {
            return null;
        }

        // Of a text of two letters another is never near: "vn" is no "en".
        var limit = sought.Length <= 2 ? 0 : Math.Max(1, sought.Length / 4);
        string? closest = null;
        var least = limit + 1;
        foreach (var (said, candidate) in candidates)
        {
            var folded = Slug.From(said);
            if (Math.Abs(folded.Length - sought.Length) >= least)
            {
                continue;
            }

            var distance = Distance(sought, folded);
            if (distance > sought.Length / 4 && said != candidate)
            {
                continue;
            }

            if (distance < least || (distance == least && closest is not null && string.CompareOrdinal(candidate, closest) < 0))
            {
                (closest, least) = (candidate, distance);
            }
        }

        return closest;
    }

    /// <summary>Edits between two texts, neighbours swapped counting as one (Damerau 1964, optimal string alignment).</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[3][];
        for (var r = 0; r < rows.Length; r++)
        {
            rows[r] = new int[b.Length + 1];
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0][j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var (current, above, twoAbove) = (rows[i % 3], rows[(i + 2) % 3], rows[(i + 1) % 3]);
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(current[j - 1], above[j]) + 1, above[j - 1] + change);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], twoAbove[j - 2] + 1);
                }
            }
        }

        return rows[a.Length % 3][b.Length];
    }
}
