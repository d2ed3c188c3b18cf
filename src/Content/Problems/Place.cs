namespace Recognition.Content.Problems;

/// <summary>Where a value stands, so that an editor can go straight to it.</summary>
/// <param name="File">Path as shown to people: relative to the project, with forward slashes.</param>
/// <param name="Line">Line, counted from 1.</param>
/// <param name="Column">Column in characters (UTF-16 units of the NFC text), counted from 1.</param>
public readonly record struct Place(string File, int Line, int Column)
{
    /// <summary>The place as people read it; nothing in the name of the file is obeyed by a terminal.</summary>
    public override string ToString() => $"{Printable.Of(File)}:{Line}:{Column}";
}
