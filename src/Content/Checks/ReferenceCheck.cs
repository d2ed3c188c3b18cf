using Recognition.Content.Files;
using Recognition.Content.Kinds;
using Recognition.Content.Problems;
using Recognition.Content.Schema;

namespace Recognition.Content.Checks;

/// <summary>Whatever is referred to exists.</summary>
internal static class ReferenceCheck
{
    /// <summary>So many values are shown in the message; of more it says where they stand.</summary>
    private const int FewValues = 12;

    public static void Check(CheckContext context)
    {
        var names = new Dictionary<Family, KnownNames>();
        foreach (var reference in context.Content.References)
        {
            var (family, slug, field) = reference;
            if (context.Content.Find(family, slug) is not null || context.Content.MayBeUnread(family, slug.Value))
            {
                continue;
            }

            if (!names.TryGetValue(family, out var known))
            {
                names.Add(family, known = new(context.Content, family));
            }

            var row = Families.Of(family);
            var isFew = known.Count is > 0 and <= FewValues;
            var isExample = slug.Value.StartsWith(ReferenceType.ExampleStart, StringComparison.Ordinal);
            context.Problems.Add(new Problem(
                Rules.UnknownReference,
                slug.At,
                field,
                [
                    Argument.Word("which", isFew ? "reference-few" : known.Count == 0 ? "reference-none" : "reference-many"),
                    Argument.Word("family", row.Name),
                    ("value", slug.Value),
                    isFew ? ("allowed", known.All) : ("where", row.Path),
                ],
                isExample ? null : known.Meant(slug.Value, mayBeSeveral: reference.IsAlone)));
        }
    }
}
