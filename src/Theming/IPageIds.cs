namespace Recognition.Theming;

/// <summary>
/// Says which ids a theme gives to parts of pages that also hold what editors wrote, or looks for with its scripts on every page.
/// No heading of a text gets such an id, so that links and scripts find the part they mean. A theme has one public class of this kind, or none.
/// </summary>
public interface IPageIds
{
    /// <summary>Whether an id belongs to the theme. Of a name with a number at its end some numbers must be free, or a heading of that name never gets an id.</summary>
    bool Has(string id);
}
