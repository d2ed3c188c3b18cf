using System.Text.Json.Nodes;
using Recognition.Content.Configuration;
using Recognition.Content.Files;
using Recognition.Content.Kinds;
using Recognition.Theming;

namespace Recognition.Generator.Features.EditorSupport;

/// <summary>A JSON Schema for the settings and for each kind of content: what an editor's program offers, explains and marks while somebody types.</summary>
internal static class EditorSchemas
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    /// <summary>The schemas with the names of their files: <c>settings.schema.json</c>, <c>story.schema.json</c>.</summary>
    /// <param name="content">Everything that was read; names are taken from it.</param>
    /// <param name="texts">Words of the explanations.</param>
    public static IEnumerable<(string File, JsonObject Schema)> Of(ContentSet content, Texts texts)
    {
        var made = new JsonSchemaOf(content, texts);
        yield return ("settings.schema.json", Whole(made.Map(SettingsSchema.Schema, Explanations.Settings)));
        foreach (var row in Families.All)
        {
            var map = made.Map(row.Schema, Explanations.Of(row));
            yield return ($"{row.Name}.schema.json", Whole(row.IsFolder ? map : new() { ["type"] = "array", ["items"] = map }));
        }
    }

    private static JsonObject Whole(JsonObject schema)
    {
        schema.Insert(0, "$schema", Draft);
        return schema;
    }
}
