namespace Recognition.Content.Problems;

/// <summary>A piece of a file and what should stand there. Messages show the whole line, with everything else that is to be corrected in it.</summary>
/// <param name="Start">Where the piece begins.</param>
/// <param name="End">Behind its end; where it begins if something is only put in.</param>
/// <param name="Text">What should stand there.</param>
/// <param name="Line">The lines of the file by their numbers.</param>
public sealed record Correction(Place Start, Place End, string Text, Func<int, string> Line)
{
    /// <summary>Whether both are of one line, so that they are shown together.</summary>
    public bool IsBeside(Correction other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Start.File == other.Start.File && Start.Line == other.Start.Line && End.Line == other.End.Line;
    }

    /// <summary>What a message says of it.</summary>
    /// <param name="beside">All corrections of the same line, itself among them.</param>
    public IReadOnlyList<Argument> Shown(IEnumerable<Correction> beside)
    {
        var line = Line(Start.Line);
        var rest = Line(End.Line)[(End.Column - 1)..];
        var text = line[..(Start.Column - 1)] + Text + rest;
        if (Start.Line == End.Line)
        {
            text = line;
            var from = int.MaxValue;
            foreach (var one in beside.Where(c => c == this || !c.Overlaps(this)).OrderByDescending(c => c.Start.Column).ThenByDescending(c => c.End.Column))
            {
                if (one.End.Column <= from)
                {
                    text = text[..(one.Start.Column - 1)] + one.Text + text[(one.End.Column - 1)..];
                    from = one.Start.Column;
                }
            }
        }

        var indent = text.Length - text.TrimStart(' ').Length;
        return
        [
            Argument.Word("cure", (Start.Line < End.Line ? "cure-lines" : "cure-line") + (indent > 0 ? "-indented" : "")),
            ("number", Invariant(Start.Line)),
            ("last", Invariant(End.Line)),
            ("indent", Invariant(indent)),
            ("column", Invariant(indent + 1)),
            ("text", text.Trim()),
        ];
    }

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private bool Overlaps(Correction other) => Start.Column < other.End.Column && other.Start.Column < End.Column;
}
