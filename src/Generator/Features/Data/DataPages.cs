using System.Text.Json.Nodes;
using Recognition.Content.Schema;
using Recognition.Generator.Features.Calendars;
using Recognition.Theming.Pages;

namespace Recognition.Generator.Features.Data;

/// <summary>What the data files hold. Their fields are taken from the schemas that are published beside them.</summary>
internal static class DataPages
{
    public static IEnumerable<PlannedPage> Of(PageContext context, IReadOnlyList<DataTable> tables)
    {
        yield return new(Addresses.Data, () => new DataPage(context.Texts["name.data"], [.. tables.Select(table => Entry(context, table))])
        {
            Description = context.Texts["about.data"],
            Trail = context.Trail(),
            Calendar = Calendar.OfAll(context).AddressIn(Addresses.Home),
        });
    }

    private static DataTableEntry Entry(PageContext context, DataTable table)
    {
        var schema = table.Schema(context.Texts);
        return new(
            table.Name,
            (string)schema["title"]!,
            (string)schema["description"]!,
            table.CountOf(context.Site),
            table.JsonAddress,
            table.CsvAddress,
            table.SchemaAddress,
            [.. FieldsOf(schema["items"]!)]);
    }

    /// <summary>All fields in order, those of a record after the record's own.</summary>
    private static IEnumerable<DataFieldEntry> FieldsOf(JsonNode row, string prefix = "")
    {
        foreach (var (name, field) in row["properties"]!.AsObject())
        {
            var inner = field!["properties"] is null ? field["items"] : field;
            if (inner?["properties"] is null)
            {
                yield return new(prefix + name, KindOf(field), (string)field["description"]!);
                continue;
            }

            foreach (var part in FieldsOf(inner, $"{prefix}{name}."))
            {
                yield return part;
            }
        }
    }

    private static DataKind KindOf(JsonNode field)
    {
        if (field["enum"] is not null)
        {
            return DataKind.Choice;
        }

        var type = field["type"] is JsonArray several ? (string)several.First(t => (string?)t != "null")! : (string)field["type"]!;
        return (type, (string?)field["format"]) switch
        {
            ("array", _) => DataKind.List,
            ("boolean", _) => DataKind.YesNo,
            ("integer", _) => DataKind.Number,
            (_, "date") => DataKind.Date,
            (_, "uri") => DataKind.Address,
            _ => DataKind.Text,
        };
    }
}
