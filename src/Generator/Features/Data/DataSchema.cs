using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Recognition.Theming;

namespace Recognition.Generator.Features.Data;

/// <summary>The JSON Schema (draft 2020-12) of a table, made from the type of its rows; what each field means comes from the texts.</summary>
internal static class DataSchema
{
    /// <summary>Makes the schema of a list of rows.</summary>
    /// <typeparam name="TRow">The type of a row.</typeparam>
    /// <param name="table">Name of the table.</param>
    /// <param name="texts">Where the descriptions are.</param>
    public static JsonObject Of<TRow>(string table, Texts texts)
    {
        var rows = DataJson.Options.GetJsonSchemaAsNode(typeof(IReadOnlyList<TRow>), new()
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = (context, node) => Complete(context, node, table, texts),
        }).AsObject();
        return new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "",
            ["title"] = texts[$"data.{table}"],
            ["description"] = texts[$"data.{table}.about"],
            ["type"] = "array",
            ["items"] = rows["items"]!.DeepClone(),
        };
    }

    /// <summary>Says of a field what the type alone does not: what it means, how its text looks, and that there are no others.</summary>
    private static JsonNode Complete(JsonSchemaExporterContext context, JsonNode node, string table, Texts texts)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (DataJson.Patterns.TryGetValue(type, out var pattern))
        {
            JsonNode kind = type == context.TypeInfo.Type ? "string" : new JsonArray("string", "null");
            node = new JsonObject { ["type"] = kind, ["pattern"] = pattern };
        }

        if (node is not JsonObject schema)
        {
            return node;
        }

        if (schema.ContainsKey("properties"))
        {
            schema["additionalProperties"] = false;
        }

        if (context.PropertyInfo is not null)
        {
            schema.Insert(0, "description", texts[$"data.{table}.{NameOf(context.Path)}"]);
        }

        return schema;
    }

    /// <summary>The name of a field with those it stands in: <c>register_by.date</c>.</summary>
    private static string NameOf(ReadOnlySpan<string> path)
    {
        var names = new List<string>();
        for (var i = 1; i < path.Length; i++)
        {
            if (path[i - 1] == "properties")
            {
                names.Add(path[i]);
            }
        }

        return string.Join('.', names);
    }
}
