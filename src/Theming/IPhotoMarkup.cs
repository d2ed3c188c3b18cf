namespace Recognition.Theming;

/// <summary>How a theme shows photographs in the Markdown of editors. A theme that has none shows plain images.</summary>
public interface IPhotoMarkup
{
    /// <summary>HTML of a photograph in a paragraph of its own.</summary>
    string Figure(Picture picture, ThemeContext context);

    /// <summary>HTML of a photograph among words.</summary>
    string Inline(Picture picture, ThemeContext context);
}
