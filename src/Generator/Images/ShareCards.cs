using Recognition.Content;
using Recognition.Content.Model;
using Recognition.Theming;

namespace Recognition.Generator.Images;

/// <summary>The cards of a site, drawn by its theme: what pages say of them, and the files to publish.</summary>
internal sealed class ShareCards
{
    private const string Folder = Photographs.Folder + "chia-se/";
    private const string FileName = "card.png";
    private const string Type = "image/png";
    private const int Width = 1200;
    private const int Height = 630;
    private const int LongestName = 60;

    private ShareCards(IReadOnlyList<Drawn> cards, ImageCache cache)
    {
        ByPage = cards.ToDictionary(c => c.Page, c => new SharePicture(c.Address, Type, Width, Height, c.Card.Alt), StringComparer.Ordinal);
        Files = [.. cards.DistinctBy(c => c.Address).Select(c => new PictureFile(c.Address, cache.PathOf(c.Key, FileName)))];
    }

    /// <summary>The cards by the address of the page they stand for.</summary>
    public IReadOnlyDictionary<string, SharePicture> ByPage { get; }

    /// <summary>Their files.</summary>
    public IReadOnlyList<PictureFile> Files { get; }

    /// <summary>Draws the cards of a site, except those drawn before.</summary>
    /// <param name="site">The site.</param>
    /// <param name="theme">Its theme; one that draws no cards has none.</param>
    /// <param name="pictures">Its photographs.</param>
    /// <param name="workshop">Where they are drawn.</param>
    /// <param name="progress">Hears how many cards there are to draw, then of each one done.</param>
    /// <exception cref="ImageException">The tools are missing or have failed.</exception>
    public static ShareCards Draw(Site site, Theme theme, Pictures pictures, ImageWorkshop workshop, IBuildProgress progress)
    {
        // Until the theme draws in C#, there are none.
        return new([], workshop.Cache);
    }

    /// <summary>A card with the address of its page and its key in the cache.</summary>
    private sealed record Drawn(string Page, ShareCard Card, string Key)
    {
        /// <summary>Its own address, which changes with what it shows, so that sites which keep previews see it.</summary>
        public string Address { get; } = $"{Folder}{NameOf(Card)}-{Key[..8]}.png";

        private static string NameOf(ShareCard card)
        {
            var name = Slug.From(card.Title);
            return name.Length == 0 ? "the" : name[..Math.Min(name.Length, LongestName)].Trim('-');
        }
    }
}
