using Recognition.Content.Files;
using Recognition.Content.Kinds;
using Recognition.Content.Problems;
using Recognition.Content.Values;

namespace Recognition.Content.Checks;

/// <summary>Whatever is referred to exists.</summary>
internal static class ReferenceCheck
{
    public static void Check(CheckContext context)
    {
        foreach (var (family, slug, field) in context.Content.References.Concat(context.Settings.References))
        {
            if (context.Content.Find(family, slug) is not null || context.Content.MayBeUnread(family, slug.Value))
            {
                continue;
            }

            var row = Families.Of(family);
            context.Problems.Add(new Problem(
                Rules.UnknownReference,
                slug.At,
                field,
                [Argument.Word("family", row.Name), ("value", slug.Value), ("where", row.Path)],
                Suggestion.Closest(slug.Value, context.Content.Slugs(family))));
        }
    }
}
