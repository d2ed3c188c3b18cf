using Recognition.Content.Kinds.Stories;
using Recognition.Content.Schema;

namespace Recognition.Theming.Pages;

/// <summary>How to follow new stories, for people who have never heard of a feed: <c>nhan-bai-moi/</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Latest">What the feed of the whole site holds now.</param>
public sealed record FeedsPage(string Name, IReadOnlyList<Story> Latest) : PageModel(Addresses.Feeds, Name);
