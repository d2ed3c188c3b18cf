using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Kinds.Documents;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Schema;

namespace Recognition.Theming.Pages;

/// <summary>The document register: <c>van-ban/</c>. Each document has an anchor named after its id.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Documents">The documents, latest first, each with the stories and campaigns that rest on it.</param>
public sealed record DocumentsPage(string Name, IReadOnlyList<DocumentEntry> Documents) : PageModel(Addresses.Documents, Name);

/// <summary>A document with what rests on it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Stories">The latest stories that name it as a source.</param>
/// <param name="StoryCount">How many there are.</param>
/// <param name="Campaigns">Campaigns that rest on it.</param>
public sealed record DocumentEntry(Document Document, IReadOnlyList<Story> Stories, int StoryCount, IReadOnlyList<Campaign> Campaigns);
