using Recognition.Content.Files;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Problems;
using Recognition.Content.Schema;

namespace Recognition.Content.Kinds.Stories;

/// <summary>A story is approved by its unit, one above it, one it took over from, or an office of its locality (Nam Định, part V, 1); any other is asked about.</summary>
internal static class ApprovalCheck
{
    public static void Check(StoryCheckContext context)
    {
        var before = context.Content.All(Family.Unit)
            .Where(u => u.Record.Get(UnitSchema.Successor) is not null)
            .ToLookup(u => u.Record.Get(UnitSchema.Successor)!.Value, StringComparer.Ordinal);
        foreach (var story in context.Released)
        {
            if (story.Record.Get(StorySchema.Approved)?.Get(ApprovalSchema.Unit) is { } slug
                && context.Content.Find(Family.Unit, slug) is { } approving
                && context.Content.Find(Family.Unit, story.Record.Get(StorySchema.Unit)) is { } unit
                && !MayApprove(context.Content, before, unit, approving))
            {
                context.Report(Rules.ApprovedByStranger, slug.At, "approved.unit", ("approving", approving.Slug), ("unit", unit.Slug));
            }
        }
    }

    private static bool MayApprove(ContentSet content, ILookup<string, ContentFile> before, ContentFile unit, ContentFile approving)
    {
        if (approving.Record.Get(UnitSchema.Locality) is { } locality && locality == unit.Record.Get(UnitSchema.Locality))
        {
            return true;
        }

        // Up the tree and back in time; a circle is an error of its own and ends here.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var next = new Stack<ContentFile>([unit]);
        while (next.TryPop(out var at))
        {
            if (at.Slug == approving.Slug)
            {
                return true;
            }

            if (seen.Add(at.Slug))
            {
                foreach (var other in before[at.Slug].Append(content.Find(Family.Unit, at.Record.Get(UnitSchema.Parent))).OfType<ContentFile>())
                {
                    next.Push(other);
                }
            }
        }

        return false;
    }
}
