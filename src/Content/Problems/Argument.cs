namespace Recognition.Content.Problems;

/// <summary>A value that fills a <c>{name}</c> in a message.</summary>
/// <param name="Name">The name between braces.</param>
/// <param name="Value">The text, or the key of a word.</param>
/// <param name="IsWord">Whether <paramref name="Value"/> is the key of a word that the message file translates.</param>
public readonly record struct Argument(string Name, string Value, bool IsWord = false)
{
    /// <summary>A word of the message file, such as <c>word.unit</c>, in the language of the message.</summary>
    public static Argument Word(string name, string key) => new(name, "word." + key, IsWord: true);

    /// <summary>Lets a pair of texts stand for an argument.</summary>
    public static implicit operator Argument((string Name, string Value) pair) => new(pair.Name, pair.Value);

    /// <summary>The named form of the conversion from a pair.</summary>
    public static Argument FromValueTuple((string Name, string Value) pair) => pair;
}
