using Recognition.Content.Schema;

namespace Recognition.Theming.Pages;

/// <summary>What the data files hold: <c>du-lieu/</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Tables">The tables.</param>
public sealed record DataPage(string Name, IReadOnlyList<DataTableEntry> Tables) : PageModel(Addresses.Data, Name);

/// <summary>A table of the open data.</summary>
/// <param name="Id">Its name in addresses, and its anchor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">What a row is.</param>
/// <param name="Rows">How many rows there are.</param>
/// <param name="Json">Address of the JSON file.</param>
/// <param name="Csv">Address of the CSV file.</param>
/// <param name="Schema">Address of the JSON Schema.</param>
/// <param name="Fields">What a row holds.</param>
public sealed record DataTableEntry(string Id, string Name, string Description, int Rows, string Json, string Csv, string Schema, IReadOnlyList<DataFieldEntry> Fields);

/// <summary>A field of a table.</summary>
/// <param name="Name">Its name; within a record <c>register_by.date</c>, in the CSV file <c>register_by_date</c>.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Description">What it means.</param>
public sealed record DataFieldEntry(string Name, DataKind Kind, string Description);

/// <summary>What a field of a table holds.</summary>
public enum DataKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>True or false.</summary>
    YesNo,

    /// <summary>A date, <c>2026-09-05</c>.</summary>
    Date,

    /// <summary>A web address.</summary>
    Address,

    /// <summary>One of a few words.</summary>
    Choice,

    /// <summary>Several texts or numbers.</summary>
    List,
}
