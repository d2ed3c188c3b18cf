using Recognition.Content.Schema;

namespace Recognition.Theming.Pages;

/// <summary>What a site in Vietnamese says of itself in English: <c>en/</c> (decree 42/2022/NĐ-CP). It says nothing but what holds for every site, and what the vocabulary says in English.</summary>
/// <param name="Name">Its name.</param>
public sealed record EnglishPage(string Name) : PageModel(Addresses.English, Name)
{
    /// <inheritdoc/>
    public override bool IsEnglish => true;
}
