using Recognition.Content.Schema;

namespace Recognition.Theming;

/// <summary>Says which picture other sites show with a link to a page.</summary>
/// <param name="photographs">The photographs.</param>
/// <param name="cards">Cards by the address of the page they stand for.</param>
public sealed class SharePictures(Pictures photographs, IReadOnlyDictionary<string, SharePicture> cards)
{
    /// <summary>A site without photographs and cards.</summary>
    public static SharePictures None { get; } = new(Pictures.None, new Dictionary<string, SharePicture>());

    /// <summary>The picture of a page: its own card, or else a story's photograph, or the card of its list or unit, or that of the site.</summary>
    public SharePicture? Of(PageModel page)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (!cards.ContainsKey(page.Address) && photographs.Of(page.Photograph) is { } photograph)
        {
            var size = photograph.Full.UsualSize;
            return new(photograph.Full.AddressOf(size, "jpg"), "image/jpeg", size.Width, size.Height, photograph.Alt);
        }

        return page.SharedAs.Append(Addresses.Home).Select(cards.GetValueOrDefault).FirstOrDefault(card => card is not null);
    }
}
