namespace Recognition.Content.Configuration;

/// <summary>What the end of a line within a paragraph means.</summary>
public enum LineBreaks
{
    /// <summary>A new line on the page: verse and dialogue read as they were typed.</summary>
    Hard,

    /// <summary>A blank: texts that were wrapped by hand or by a program.</summary>
    Soft,
}
