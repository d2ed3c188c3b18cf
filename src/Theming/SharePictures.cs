using Recognition.Content.Schema;

namespace Recognition.Theming;

/// <summary>Says which picture other sites show with a link to a page.</summary>
/// <param name="photographs">The photographs.</param>
/// <param name="cards">Cards by the address of the page they stand for.</param>
public sealed class SharePictures(Pictures photographs, IReadOnlyDictionary<string, SharePicture> cards)
{
    /// <summary>A site without photographs and cards.</summary>
    public static SharePictures None { get; } = new(Pictures.None, new Dictionary<string, SharePicture>());

    /// <summary>The picture of a page: a story's photograph, or else its own card, that of its list or unit, or that of the site.</summary>
    public SharePicture? Of(PageModel page)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (photographs.Of(page.Photograph) is { } photograph)
        {
            var shape = photograph.Share;
            return new(shape.Address("jpg"), "image/jpeg", shape.Width, shape.Height, photograph.Alt);
        }

        return page.SharedAs.Append(Addresses.Home).Select(cards.GetValueOrDefault).FirstOrDefault(card => card is not null);
    }
}
