namespace Recognition.Theming.Cards;

/// <summary>
/// How a theme draws the cards that other sites show with links: a public class of the theme with a constructor that takes nothing.
/// A theme may have none; then its sites have no cards.
/// </summary>
public interface ICardDesign
{
    /// <summary>Draws a card. Several threads may ask at once.</summary>
    /// <param name="card">What is written on it.</param>
    /// <returns>
    /// An SVG of <see cref="ShareCard.Width"/> × <see cref="ShareCard.Height"/>. It holds shapes, the <see cref="ShareCard.Logo"/> if there is one, and no text, which a
    /// <see cref="Typesetter"/> turns into outlines: the machine may have no fonts. The same card must give the same SVG on
    /// every machine, since the address of the card follows from it. Where there is a <see cref="ShareCard.Portrait"/>, the photograph
    /// is laid over its first <see cref="ShareCard.PortraitWidth"/> pixels afterwards.
    /// </returns>
    string Draw(ShareCard card);
}
