using Recognition.Theming;
using Recognition.Theming.Cards;
using Recognition.Theming.Words;

namespace Recognition.Generator.Features.Cards;

/// <summary>A theme's cards as one place has them: in its colours, with its logo.</summary>
/// <param name="design">How the theme draws them.</param>
/// <param name="colours">The colours of the place.</param>
/// <param name="logo">The logo of the place, if it has one.</param>
/// <param name="words">Which syllables stay on one line.</param>
internal sealed class CardOfPlace(ICardDesign design, Recolouring colours, CardLogo? logo, WordBinding words) : ICardDesign
{
    /// <inheritdoc/>
    public string Draw(ShareCard card) => colours.Apply(design.Draw(card with { Logo = logo, Words = words }));
}
