using Recognition.Content.Files;
using Recognition.Content.Schema;

namespace Recognition.Content.Kinds.Documents;

/// <summary>The document register of the graph.</summary>
/// <param name="content">Everything that was read.</param>
internal sealed class DocumentRegister(ContentSet content)
{
    private readonly Dictionary<string, Document> _documents = content.All(Family.Document).ToDictionary(d => d.Slug, Make, StringComparer.Ordinal);

    /// <summary>All documents.</summary>
    public IReadOnlyCollection<Document> All => _documents.Values;

    /// <summary>A document, if there is one.</summary>
    public Document? Find(Located<string>? id) => id is null ? null : _documents.GetValueOrDefault(id.Value);

    /// <summary>Makes a document of what was read.</summary>
    internal static Document Make(ContentFile file) => new(
        file.Slug,
        file.Record.Get(DocumentSchema.Number),
        file.Record.Get(DocumentSchema.Title)!,
        file.Record.Get(DocumentSchema.Issuer)!,
        file.Record.Get(DocumentSchema.Date),
        file.Record.Get(DocumentSchema.Url),
        file.Record.Get(DocumentSchema.Note))
    {
        From = file.Record.Get(DocumentSchema.From),
        To = file.Record.Get(DocumentSchema.To),
        Plan = file.Record.Get(DocumentSchema.Plan) is { } plan ? Kinds.Documents.Plan.Of(plan) : null,
    };
}
