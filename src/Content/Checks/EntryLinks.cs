using Recognition.Content.Files;
using Recognition.Content.Kinds;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Problems;
using Recognition.Content.Schema;

namespace Recognition.Content.Checks;

/// <summary>A web address in a key of an entry.</summary>
/// <param name="Url">The address.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Field">Its key with its parents.</param>
public sealed record EntryLink(Uri Url, Place At, string Field);

/// <summary>Finds the web addresses in keys of entries by the schema, as <see cref="ReaderTexts"/> finds texts.</summary>
public static class EntryLinks
{
    /// <summary>Those of all entries that readers may see.</summary>
    /// <param name="content">Everything that was read.</param>
    /// <param name="withDrafts">Whether drafts are shown as well.</param>
    public static IEnumerable<EntryLink> Of(ContentSet content, bool withDrafts) =>
        from row in Families.All
        from entry in content?.All(row.Family) ?? []
        where row.Family != Family.Story || StoryState.IsReleased(entry.Record) || (withDrafts && StoryState.IsDraft(entry))
        from link in Of(row.Schema, entry.Record, "")
        select link;

    private static IEnumerable<EntryLink> Of(RecordSchema schema, Record record, string parents)
    {
        foreach (var field in schema.Fields)
        {
            var (value, path) = (record.ValueOf(field), parents + field.Name);
            if (value is Uri url)
            {
                yield return new(url, record.PlaceOf(field), path);
            }
            else if (field.Type.Single is MapType map)
            {
                foreach (var link in ReaderTexts.Maps(value).SelectMany(inner => Of(map.Schema, inner, path + ".")))
                {
                    yield return link;
                }
            }
        }
    }
}
