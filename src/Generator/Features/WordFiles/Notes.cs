namespace Recognition.Generator.Features.WordFiles;

/// <summary>The notes of a document, numbered as they are met in its text.</summary>
/// <param name="texts">What each says, by its name.</param>
internal sealed class Notes(IReadOnlyDictionary<string, IReadOnlyList<Block>> texts)
{
    private readonly List<string> _marked = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>The mark of a note in the text; nothing for one that says nothing.</summary>
    public string MarkOf(string note)
    {
        if (!texts.ContainsKey(note))
        {
            return "";
        }

        if (_numbers.TryAdd(note, _marked.Count + 1))
        {
            _marked.Add(note);
        }

        return $"[^{_numbers[note]}]";
    }

    /// <summary>The notes that were marked, each a line.</summary>
    /// <param name="inline">Writes their text.</param>
    public IEnumerable<string> Lines(MarkdownInline inline)
    {
        // A note may have a mark of another note in it.
        for (var i = 0; i < _marked.Count; i++)
        {
            yield return $"[^{i + 1}]: {string.Join(' ', texts[_marked[i]].SelectMany(block => block.Paragraphs).SelectMany(p => inline.LinesOf(p.Pieces)))}";
        }
    }
}
