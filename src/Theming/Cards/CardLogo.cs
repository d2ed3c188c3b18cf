namespace Recognition.Theming.Cards;

/// <summary>The mark of a place on its share cards.</summary>
/// <param name="Source">The picture itself as a <c>data:</c> address: who draws the card opens no file.</param>
/// <param name="Size">Its size.</param>
public sealed record CardLogo(string Source, PictureSize Size);
