using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using CsvHelper;
using Recognition.Content.Values;

namespace Recognition.Generator.Features.Data;

/// <summary>
/// Rows as CSV (RFC 4180): UTF-8 with a byte order mark, so that spreadsheets see accents, and cells that would be formulas escaped.
/// Columns are those of the JSON file: a record within a row becomes several (<c>register_by_date</c>), a list of words one cell,
/// a list of records one line each, with the rest of the row repeated.
/// </summary>
internal static class CsvFile
{
    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true, Injection = CsvInjection.Escape, NewLine = "\r\n" };

    /// <summary>Writes a file.</summary>
    /// <typeparam name="TRow">The type of a row.</typeparam>
    public static void Write<TRow>(Stream stream, IEnumerable<TRow> rows)
        where TRow : class
    {
        var (columns, parts) = ColumnsOf(DataJson.Options.GetTypeInfo(typeof(TRow)));
        using var csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        csv.WriteHeader([.. columns.Concat(parts?.Columns ?? []).Select(c => c.Name)]);
        foreach (var row in rows)
        {
            foreach (var part in parts is null ? [null] : parts.Of(row).DefaultIfEmpty())
            {
                WriteCells(csv, columns, row);
                WriteCells(csv, parts?.Columns ?? [], part);
                csv.EndRecord();
            }
        }
    }

    private static void WriteCells(CsvWriter csv, IReadOnlyList<Column> columns, object? row)
    {
        foreach (var column in columns)
        {
            csv.WriteField(row is null ? null : Cell(column.Get(row)));
        }
    }

    private static (List<Column> Columns, Parts? Parts) ColumnsOf(JsonTypeInfo type, string prefix = "")
    {
        var columns = new List<Column>();
        Parts? parts = null;
        foreach (var property in type.Properties)
        {
            var inner = DataJson.Options.GetTypeInfo(property.PropertyType);
            if (inner.Kind == JsonTypeInfoKind.Object)
            {
                columns.AddRange(ColumnsOf(inner, $"{prefix}{property.Name}_").Columns.Select(c => c.Within(property.Get!)));
            }
            else if (inner is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element } && DataJson.Options.GetTypeInfo(element).Kind == JsonTypeInfoKind.Object)
            {
                parts = new(property.Get!, ColumnsOf(DataJson.Options.GetTypeInfo(element), $"{prefix}{property.Name}_").Columns);
            }
            else
            {
                columns.Add(new(prefix + property.Name, property.Get!));
            }
        }

        return (columns, parts);
    }

    private static string? Cell(object? value) => value switch
    {
        null => null,
        string text => text,
        bool yes => yes ? "true" : "false",
        DateOnly day => IsoDate.Of(day),
        Enum word => JsonNamingPolicy.SnakeCaseLower.ConvertName(word.ToString()),
        Uri address => address.OriginalString,
        IEnumerable list => string.Join("; ", list.Cast<object?>().Select(Cell)),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };

    private sealed record Column(string Name, Func<object, object?> Get)
    {
        public Column Within(Func<object, object?> outer) => this with { Get = row => outer(row) is { } inner ? Get(inner) : null };
    }

    /// <summary>The records within a row that have lines of their own.</summary>
    private sealed record Parts(Func<object, object?> Get, IReadOnlyList<Column> Columns)
    {
        public IEnumerable<object?> Of(object row) => ((IEnumerable)Get(row)!).Cast<object?>();
    }
}
