using Recognition.Content.Model;

namespace Recognition.Generator.Search;

/// <summary>How much a place in a story counts, from the text up to the title.</summary>
internal enum Place
{
    /// <summary>Body, achievements, sources, updates.</summary>
    Body,

    /// <summary>Summary.</summary>
    Summary,

    /// <summary>Unit, award, field of merit, place, quarter and the other facts.</summary>
    Facts,

    /// <summary>Title and honoree.</summary>
    Title,
}

/// <summary>What search knows of a story besides its <see cref="Facets"/>.</summary>
internal static class SearchDocument
{
    /// <summary>All texts of a story with their places. No phrase reaches from one text into another.</summary>
    public static IEnumerable<(Place Place, string Text)> Of(Story story)
    {
        yield return (Place.Title, story.Title);
        if (story.HonoreeName != story.Title)
        {
            yield return (Place.Title, story.HonoreeName);
        }

        foreach (var fact in Facts(story).OfType<string>().Distinct())
        {
            yield return (Place.Facts, fact);
        }

        yield return (Place.Summary, story.Summary);
        yield return (Place.Body, PlainText.Of(story.Body.Text));
        foreach (var text in Details(story).OfType<string>())
        {
            yield return (Place.Body, text);
        }
    }

    private static IEnumerable<string?> Facts(Story story) =>
        [story.HeadOf?.Name, story.HonoreeGroup?.Label, .. story.Movements.Select(m => m.Label), .. story.Tags.Select(t => t.Label)];

    private static IEnumerable<string?> Details(Story story) =>
    [
        .. story.Achievements.SelectMany(a => new[] { a.Claim, a.Figure, a.Evidence }),
        .. story.Awards.SelectMany(a => new[] { a.Revocation is null ? null : a.Award.Label, a.Decision, a.Issuer, a.Revocation?.Decision, a.Revocation?.Reason }),
        .. story.Criteria.Select(c => c.Label),
        .. story.Sources.SelectMany(s => new[] { s.Document?.Number, s.Document?.Title ?? s.Title, s.Document?.Issuer ?? s.Publisher }),
        .. story.Updates.Select(u => u.Text),
        story.Approved?.By, story.Approved?.Unit?.Name, story.Author,
    ];
}
