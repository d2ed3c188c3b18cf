using Recognition.Content.Kinds.Documents;
using Recognition.Content.Problems;
using Recognition.Content.Schema;

namespace Recognition.Content.Kinds.Stories;

/// <summary>Where plans disagree on a document's date, the register settles it; a source needs a title or a document.</summary>
internal static class SourceCheck
{
    public static void Check(StoryCheckContext context)
    {
        foreach (var story in context.Content.All(Family.Story))
        {
            foreach (var source in story.Record.Get(StorySchema.Sources)!)
            {
                if (source.Get(SourceSchema.Id) is not { } id)
                {
                    if (!source.Has(SourceSchema.Id) && !source.Has(SourceSchema.Title))
                    {
                        context.Problems.Add(new Lack(Rules.Missing, source.At, StorySchema.Sources.Name).Of(source, SourceSchema.Title));
                    }

                    continue;
                }

                var registered = context.Content.Find(Family.Document, id)?.Record.Get(DocumentSchema.Date);
                if (registered is not null && source.Get(SourceSchema.Date) is { } date && date != registered)
                {
                    context.Report(
                        Rules.DocumentDate,
                        source.PlaceOf(SourceSchema.Date),
                        "sources.date",
                        ("id", id.Value),
                        ("date", date.ToString()),
                        ("registered", registered.Value.ToString()));
                }
            }
        }
    }
}
