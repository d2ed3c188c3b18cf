using Recognition.Content.Problems;
using Recognition.Content.Schema;

namespace Recognition.Content.Checking;

/// <summary>Whatever is referred to exists.</summary>
internal static class References
{
    public static void Check(CheckContext context)
    {
        foreach (var (family, slug, field) in context.Content.References)
        {
            if (context.Content.Find(family, slug) is not null || context.Content.MayBeUnread(family, slug.Value))
            {
                continue;
            }

            context.Problems.Add(new Problem(
                Rules.UnknownReference,
                slug.At,
                field,
                [Argument.Word("family", TermSchema.FileName(family)), ("value", slug.Value), ("where", WhereIs(family))],
                Suggestion.Closest(slug.Value, context.Content.Slugs(family))));
        }
    }

    /// <summary>Where an editor finds what there is.</summary>
    private static string WhereIs(Family family) => family switch
    {
        Family.Document => "documents.yml",
        Family.Unit => "units/",
        Family.Campaign => "campaigns/",
        _ => $"taxonomy/{TermSchema.FileName(family)}.yml",
    };
}
