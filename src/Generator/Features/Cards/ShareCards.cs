using Recognition.Content;
using Recognition.Content.Schema;
using Recognition.Content.Values;
using Recognition.Generator.Images;
using Recognition.Generator.Images.Worker;
using Recognition.Generator.Problems;
using Recognition.Theming;
using Recognition.Theming.Cards;
using Recognition.Theming.Words;

namespace Recognition.Generator.Features.Cards;

/// <summary>The cards of a site, drawn by its theme: what pages say of them, and the files to publish.</summary>
internal sealed class ShareCards
{
    private const int LongestName = 60;

    private ShareCards(IReadOnlyList<Drawn> cards, ImageCache cache)
    {
        ByPage = cards.ToDictionary(c => c.Page, c => new SharePicture(c.Address, c.IsPhoto ? "image/jpeg" : "image/png", ShareCard.Width, ShareCard.Height, c.Card.Alt), StringComparer.Ordinal);
        Files = [.. cards.DistinctBy(c => c.Address).Select(c => new PictureFile(c.Address, cache.PathOf(c.Key, c.IsPhoto ? CardEncoder.PortraitFileName : CardEncoder.FileName)))];
    }

    /// <summary>The cards by the address of the page they stand for.</summary>
    public IReadOnlyDictionary<string, SharePicture> ByPage { get; }

    /// <summary>Their files.</summary>
    public IReadOnlyList<PictureFile> Files { get; }

    /// <summary>Draws the cards of a site, except those drawn before.</summary>
    /// <param name="site">The site.</param>
    /// <param name="theme">Its theme; one that draws no cards has none.</param>
    /// <param name="photographs">Its photographs and its logo.</param>
    /// <param name="words">Which syllables stay on one line.</param>
    /// <param name="workshop">Where they are drawn.</param>
    /// <param name="progress">Hears how many cards there are to draw, then of each one done.</param>
    /// <exception cref="AggregateException">The theme cannot draw some cards: a <see cref="ThemeException"/> for each.</exception>
    /// <exception cref="ImageException">The tools have failed.</exception>
    public static ShareCards Draw(Site site, Theme theme, Photographs photographs, WordBinding words, ImageWorkshop workshop, IBuildProgress progress)
    {
        var texts = theme.Texts(site.Settings.Language, typeof(ShareCards).Assembly);
        var cards = new ShareCardTexts(site, texts, photographs).All().ToList();
        return cards.Count > 0 && theme.Find<ICardDesign>() is { } design
            ? Draw(cards, new CardOfPlace(design, Recolouring.Of(theme, site.Settings), photographs.LogoOfCards(), words), texts, workshop, progress)
            : new([], workshop.Cache);
    }

    /// <summary>Draws cards, except those drawn before.</summary>
    /// <param name="cards">The cards.</param>
    /// <param name="design">How they look.</param>
    /// <param name="texts">Wording of faults.</param>
    /// <param name="workshop">Where they are drawn.</param>
    /// <param name="progress">Hears how many cards there are to draw, then of each one done.</param>
    /// <exception cref="AggregateException">The design cannot draw some cards: a <see cref="ThemeException"/> for each.</exception>
    /// <exception cref="ImageException">The tools have failed.</exception>
    internal static ShareCards Draw(
        IReadOnlyList<PageCard> cards,
        ICardDesign design,
        Texts texts,
        ImageWorkshop workshop,
        IBuildProgress progress)
    {
        // A drawing takes a fiftieth of the time of its picture: those that are needed are made again, rather than all kept.
        var keys = new string[cards.Count];
        workshop.ForEach(Enumerable.Range(0, cards.Count), i => keys[i] = ImageKeys.OfCard(Drawing(cards[i].Card), cards[i].Portrait));
        var drawn = cards.Zip(keys, (card, key) => new Drawn(card, key)).ToList();
        var unknown = drawn.DistinctBy(c => c.Key).Where(c => workshop.Cache.Find<CacheEntry>(c.Key) is null).ToList();
        workshop.ForEach(
            "step.cards",
            unknown,
            (card, worker) => workshop.Cache.Make(card.Key, into => worker.Draw(Drawing(card.Card), card.Of.Portrait, into)),
            progress);
        drawn.ForEach(c => workshop.Cache.Touch(c.Key));
        return new(drawn, workshop.Cache);

        string Drawing(ShareCard card)
        {
            try
            {
                return design.Draw(card);
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                throw new ThemeException(texts["fault.card-design", card.Title, fault.Message], fault);
            }
        }
    }

    /// <summary>A card with its key in the cache.</summary>
    private sealed record Drawn(PageCard Of, string Key)
    {
        public string Page => Of.Page;

        public ShareCard Card => Of.Card;

        /// <summary>Whether a photograph is part of it, so that it is no PNG.</summary>
        public bool IsPhoto => Of.Portrait is not null;

        /// <summary>Its own address, which changes with what it shows, so that sites which keep previews see it.</summary>
        public string Address => $"{Addresses.ShareCards}{NameOf(Card)}-{Key[..8]}.{(IsPhoto ? "jpg" : "png")}";

        private static string NameOf(ShareCard card)
        {
            var name = Slug.From(card.Title);
            return name.Length == 0 ? "the" : name[..Math.Min(name.Length, LongestName)].Trim('-');
        }
    }
}
