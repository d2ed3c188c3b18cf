using System.Text;

namespace Recognition.Bench.Making;

/// <summary>Makes the text of a story: paragraphs under sub-headings, lists, quotations, some emphasis, links that lead somewhere.</summary>
internal sealed class BodyMaker(Prose prose, Func<int, StoryIdentity> identityOf)
{
    private const int MedianBytes = 6000;
    private const int LeastBytes = 1100;
    private const int MostBytes = 13_000;
    private const double Spread = 0.42;

    /// <summary>Makes a text.</summary>
    /// <param name="random">The story's own stream of chance.</param>
    /// <param name="identity">The story.</param>
    public string Make(SplitMix64 random, StoryIdentity identity)
    {
        var wanted = Math.Clamp((int)(MedianBytes * Math.Exp(Spread * random.Bell())), LeastBytes, MostBytes);
        var body = new StringBuilder();
        for (var (bytes, block) = (0, 0); bytes < wanted; block++)
        {
            var text = Block(random, identity, block);
            bytes += Encoding.UTF8.GetByteCount(text);
            body.Append(text).Append('\n');
        }

        return body.ToString();
    }

    private string Block(SplitMix64 random, StoryIdentity identity, int number)
    {
        if (number > 0 && number % 4 == 2)
        {
            return $"## {prose.Phrase(random, random.Between(4, 8))}\n";
        }

        return number == 0 ? Paragraph(random, identity) : random.Below(12) switch
        {
            0 or 1 => List(random, ordered: false),
            2 => List(random, ordered: true),
            3 => $"> {prose.Sentence(random)} {prose.Sentence(random)}\n",
            4 when random.Chance(30) => Table(random),
            5 => $"### {prose.Phrase(random, 5)}\n\n{Paragraph(random, identity)}",
            _ => Paragraph(random, identity),
        };
    }

    private string Paragraph(SplitMix64 random, StoryIdentity identity)
    {
        var sentences = new List<string>();
        for (var i = random.Between(2, 6); i > 0; i--)
        {
            sentences.Add(Emphasised(random, prose.Sentence(random)));
        }

        if (random.Chance(60))
        {
            sentences.Add(News.Sentence(random));
        }

        if (random.Chance(20))
        {
            sentences.Add(LinkTo(random, identity));
        }

        return string.Join(' ', sentences) + "\n";
    }

    private string LinkTo(SplitMix64 random, StoryIdentity identity)
    {
        if (identity.Number > 0 && random.Chance(60))
        {
            var other = identityOf(random.Below(identity.Number));
            return $"Chuyện ấy có ở bài [{other.Title}](/guong/{other.Slug}/).";
        }

        return $"Đơn vị giới thiệu là [{identity.Unit.ShortName}](/don-vi/{identity.Unit.Slug}/).";
    }

    private static string Emphasised(SplitMix64 random, string sentence)
    {
        var words = sentence.Split(' ');
        if (words.Length < 10 || !random.Chance(8))
        {
            return sentence;
        }

        var at = random.Between(2, words.Length - 4);
        if (!words[at..(at + 2)].All(w => w.All(char.IsLetter)))
        {
            return sentence;
        }

        var mark = random.Chance(50) ? "**" : "*";
        words[at] = mark + words[at];
        words[at + 1] += mark;
        return string.Join(' ', words);
    }

    private string List(SplitMix64 random, bool ordered)
    {
        var list = new StringBuilder();
        var count = random.Between(3, 6);
        for (var i = 1; i <= count; i++)
        {
            list.Append(ordered ? $"{i}. " : "- ").Append(prose.Phrase(random, random.Between(6, 14))).Append(i < count ? ";\n" : ".\n");
        }

        return list.ToString();
    }

    private static string Table(SplitMix64 random)
    {
        var table = new StringBuilder("| Việc | Kết quả |\n| --- | --- |\n");
        for (var i = random.Between(3, 5); i > 0; i--)
        {
            table.Append("| ").Append(random.Pick(WordLists.Claims)).Append(" | ")
                .Append(random.Between(2, 400).ToString(System.Globalization.CultureInfo.InvariantCulture)).Append(' ')
                .Append(random.Pick(WordLists.Measures)).Append(" |\n");
        }

        return table.ToString();
    }
}
