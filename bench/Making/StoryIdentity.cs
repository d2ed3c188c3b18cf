using Recognition.Content.Kinds.Terms;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Values;

namespace Recognition.Bench.Making;

/// <summary>What others need to know of a story: it depends on its number alone, so stories can link to each other unseen.</summary>
/// <param name="Number">Counted from 0.</param>
/// <param name="Title">Title.</param>
/// <param name="Slug">Name in addresses.</param>
/// <param name="Subject">Kind of subject.</param>
/// <param name="Honoree">Who is honoured.</param>
/// <param name="Unit">The unit that introduces it.</param>
/// <param name="Quarter">The quarter.</param>
internal sealed record StoryIdentity(int Number, string Title, string Slug, Subject Subject, string Honoree, Unit Unit, Quarter Quarter)
{
    private const int LongestSlug = 64;
    private const int MostGroups = 997;

    /// <summary>Folder and file name below <c>stories/</c>.</summary>
    public string File => $"{Quarter.Year}/q{Quarter.Number}/{Slug}.md";

    /// <summary>Makes the identity of a story.</summary>
    public static StoryIdentity Of(Vocabulary vocabulary, int seed, int number)
    {
        var random = new SplitMix64(seed, number, aspect: 0);
        var units = vocabulary.Site.Units;

        // Each unit first gets a story of its own collective, so that its head may be honoured later (Phong Thổ, part II, 1.2 b).
        var isFirst = number < units.Count;
        var unit = isFirst ? units[number] : random.PickSkewed(units);
        var subject = isFirst ? vocabulary.Site.Subjects.First(s => s.Kind == SubjectKind.Collective) : random.PickSkewed(vocabulary.Site.Subjects);
        var quarter = random.Pick([.. vocabulary.Quarters.Where(unit.IsInForceIn)]);
        var honoree = HonoreeOf(random, number % MostGroups, subject, unit);
        var title = $"{(random.Chance(40) ? random.Pick(WordLists.Deeds) : News.Deed(random))} {random.Pick(WordLists.Places)}{(random.Chance(40) ? $" – {unit.ShortName}" : "")}";
        title = title.Length <= 110 ? title : title[..110].TrimEnd();
        return new(number, title, SlugOf(title, number), subject, honoree, unit, quarter);
    }

    private static string SlugOf(string title, int number)
    {
        var slug = Content.Values.Slug.From(title);
        return $"{(slug.Length > LongestSlug ? slug[..LongestSlug].Trim('-') : slug)}-{number + 1}";
    }

    /// <summary>Who is honoured. Groups and works bear a number: no two stories may have the same title and honoree.</summary>
    private static string HonoreeOf(SplitMix64 random, int number, Subject subject, Unit unit)
    {
        var name = $"{random.Pick(WordLists.Surnames)} {random.Pick(WordLists.MiddleNames)} {random.Pick(WordLists.GivenNames)}";
        return subject.Kind switch
        {
            SubjectKind.Person => (random.Chance(50) ? "Ông " : "Bà ") + name,
            SubjectKind.Household => "Hộ gia đình " + name,
            SubjectKind.Collective => $"{random.Pick(WordLists.Collectives)} {number + 1} {unit.ShortName}",
            _ => $"{subject.Label} “{random.Pick(WordLists.Deeds)} {number + 1}”",
        };
    }
}
