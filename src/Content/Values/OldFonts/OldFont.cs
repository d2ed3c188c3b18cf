namespace Recognition.Content.Values.OldFonts;

/// <summary>
/// An encoding of the years before Unicode: a font shows other letters than those that are stored, so that text pasted without the font
/// is unreadable ("Text as offices really have it").
/// </summary>
public abstract class OldFont
{
    private protected OldFont()
    {
    }

    /// <summary>Every encoding that is known.</summary>
    public static IReadOnlyList<OldFont> All { get; } = [new Tcvn3(), new Vni()];

    /// <summary>A font of it as editors know it, then the encoding's name.</summary>
    public abstract string Name { get; }

    /// <summary>What is stored for each letter that is stored differently from Unicode.</summary>
    public abstract IReadOnlyDictionary<string, char> Letters { get; }

    /// <summary>Whether a sign may stand within a word of it, letter or not.</summary>
    public abstract bool IsOfWords(char sign);

    /// <summary>The Unicode text of a stored one; what is not in the table stays.</summary>
    /// <param name="stored">What is stored.</param>
    public abstract string Decode(string stored);
}
