using Recognition.Theming;

namespace Recognition.Generator.Features.Reports;

/// <summary>A report an office sends on: the same for a screen, a spreadsheet and a document.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Notes">What to know before reading: deadline, day of the figures, illustrations among them.</param>
/// <param name="Parts">Its parts, for people.</param>
/// <param name="Flat">One row for each unit (and target), for spreadsheets.</param>
/// <param name="Frame">What it needs beyond that to be an official paper.</param>
internal sealed record OfficeReport(string Title, IReadOnlyList<string> Notes, IReadOnlyList<ReportPart> Parts, ReportTable Flat, ReportFrame Frame);

/// <summary>A part of a report: sentences, a table, a list, each of which may be absent.</summary>
/// <param name="Heading">Its heading.</param>
internal sealed record ReportPart(string Heading)
{
    /// <summary>Sentences at its beginning.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>Its table.</summary>
    public ReportTable? Table { get; init; }

    /// <summary>A list after the table.</summary>
    public IReadOnlyList<string> Items { get; init; } = [];
}

/// <summary>A table of a report.</summary>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows, as wide as there are columns.</param>
/// <param name="Total">The row of sums, if it has one.</param>
internal sealed record ReportTable(IReadOnlyList<ReportColumn> Columns, IReadOnlyList<IReadOnlyList<ReportCell>> Rows, IReadOnlyList<ReportCell>? Total)
{
    /// <summary>Whether a column holds figures that are nought for everybody.</summary>
    public bool IsNought(int column) => Columns[column].IsNumber && Rows.All(r => r[column].Number == 0);

    /// <summary>A table with a row for each thing.</summary>
    /// <param name="things">The things.</param>
    /// <param name="total">What the row of sums is called; without a name there is none.</param>
    /// <param name="columns">The columns.</param>
    public static ReportTable Of<T>(IReadOnlyCollection<T> things, string? total, params IReadOnlyList<ReportColumn<T>> columns) => new(
        [.. columns.Select(c => new ReportColumn(c.Name, c.Number is not null, c.IsForPaper))],
        [.. things.Select(thing => (IReadOnlyList<ReportCell>)[.. columns.Select(c => c.CellOf(thing))])],
        total is null ? null : [.. columns.Select((c, i) => i == 0 ? new ReportCell(total) : c.Number is { } number ? new("", things.Sum(number)) : new(""))]);
}

/// <summary>A column.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="IsNumber">Whether it holds numbers.</param>
/// <param name="IsForPaper">Whether it is too much for a screen.</param>
internal sealed record ReportColumn(string Name, bool IsNumber, bool IsForPaper = false);

/// <summary>A cell.</summary>
/// <param name="Text">What it says, if it is no number.</param>
/// <param name="Number">The number it is.</param>
internal readonly record struct ReportCell(string Text, int? Number = null)
{
    /// <summary>As people read it.</summary>
    public string Show(Texts texts) => Number is { } number ? texts.Number(number) : Text;
}

/// <summary>How a column is made from the thing of its row.</summary>
/// <typeparam name="T">The kind of thing.</typeparam>
/// <param name="Name">Its heading.</param>
internal sealed record ReportColumn<T>(string Name)
{
    /// <summary>A column of text.</summary>
    public ReportColumn(string name, Func<T, string?> text)
        : this(name) => Text = text;

    /// <summary>A column of numbers.</summary>
    public ReportColumn(string name, Func<T, int?> number)
        : this(name) => Number = number;

    /// <summary>Gives its text.</summary>
    public Func<T, string?>? Text { get; }

    /// <summary>Gives its number, where one is known.</summary>
    public Func<T, int?>? Number { get; }

    /// <summary>Whether it is too much for a screen.</summary>
    public bool IsForPaper { get; init; }

    /// <summary>Its cell for a thing.</summary>
    public ReportCell CellOf(T thing) => Number is null ? new(Text!(thing) ?? "") : new("", Number(thing));
}
