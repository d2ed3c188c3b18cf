using System.Text.Json.Nodes;
using Recognition.Content.Checks;
using Recognition.Content.Files;
using Recognition.Content.Schema;
using Recognition.Content.Values;
using Recognition.Generator.Features.Data;
using Recognition.Theming;

namespace Recognition.Generator.Features.EditorSupport;

/// <summary>
/// A schema of ours as JSON Schema (draft-07, which editors' language servers read), with explanations, examples and the names that exist in this site.
/// It forbids nothing that <c>check</c> lets pass; what JSON Schema cannot say is left to <c>check</c>.
/// </summary>
/// <param name="content">Everything that was read; names are taken from it.</param>
/// <param name="texts">Words of the explanations.</param>
internal sealed class JsonSchemaOf(ContentSet content, Texts texts)
{
    private const string Date = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";
    private const string Name = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private const string Web = "^https?://";

    private readonly Dictionary<Family, JsonObject> _names = [];
    private readonly Explanations _explained = new(texts);
    private readonly ValueWords _values = new(texts);

    /// <summary>The schema of a map.</summary>
    /// <param name="schema">Its keys.</param>
    /// <param name="explained">The beginning of the names of its explanations: <c>explained.story</c>.</param>
    public JsonObject Map(RecordSchema schema, string explained)
    {
        var properties = new JsonObject();
        foreach (var field in schema.Fields)
        {
            var value = Value(field.Type, $"{explained}.{field.Name}");
            if (field.Requirement == Requirement.Optional)
            {
                // An empty key that may be left out says nothing.
                value = new() { ["anyOf"] = new JsonArray(value, new JsonObject { ["type"] = "null" }) };
            }

            if (_explained.Find($"{explained}.{field.Name}") is { } words)
            {
                value["description"] = words;
            }

            value["defaultSnippets"] = new JsonArray(new JsonObject { ["label"] = field.Example, ["body"] = field.Example });
            properties[field.Name] = value;
        }

        var map = new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
        if (schema.Fields.Where(f => f.Requirement == Requirement.Always).Select(f => (JsonNode)f.Name).ToArray() is { Length: > 0 } needed)
        {
            map["required"] = new JsonArray(needed);
        }

        return map;
    }

    private JsonObject Value(FieldType type, string explained)
    {
        var single = Single(type.Single, explained);
        if (single.ContainsKey("pattern") || single.ContainsKey("enum"))
        {
            // What the language server says of a wrong value, instead of a pattern or a hundred names.
            single["errorMessage"] = _values.Of(type.Single);
        }

        return type.Single == type ? single : new() { ["anyOf"] = new JsonArray(single, new JsonObject { ["type"] = "array", ["items"] = single.DeepClone() }) };
    }

    private JsonObject Single(FieldType type, string explained) => type switch
    {
        MapType { Shorthand: { } shorthand } map => new() { ["anyOf"] = new JsonArray(Value(shorthand.Type, explained), Map(map.Schema, explained)) },
        MapType map => Map(map.Schema, explained),
        ReferenceType reference => (JsonObject)Names(reference.Family).DeepClone(),
        TextType text => new() { ["type"] = new JsonArray("string", "number", "boolean"), ["maxLength"] = text.Max },
        NumberType number => new() { ["type"] = "integer", ["minimum"] = number.Min, ["maximum"] = number.Max },
        BooleanType => new() { ["type"] = "boolean" },
        { Words.Count: > 0 } => new() { ["enum"] = new JsonArray([.. type.Words.Select(word => (JsonNode)word)]) },
        DateType => Text(Date),
        PartialDateType => Text(DataJson.Patterns[typeof(PartialDate)]),
        QuarterType => Text(DataJson.Patterns[typeof(Quarter)]),
        SlugType => Text(Name),
        UrlType => Text(Web),
        ColourType => Text("^#([0-9A-Fa-f]{3}){1,2}$"),
        _ => [],
    };

    private static JsonObject Text(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    /// <summary>The names of a family that exist, with what people call them.</summary>
    private JsonObject Names(Family family)
    {
        if (!_names.TryGetValue(family, out var names))
        {
            var entries = new KnownNames(content, family).Entries;
            names = entries.Count == 0 ? Text(Name) : new()
            {
                ["enum"] = new JsonArray([.. entries.Select(e => (JsonNode)e.Slug)]),
                ["enumDescriptions"] = new JsonArray([.. entries.Select(e => (JsonNode)e.Label)]),
            };
            _names.Add(family, names);
        }

        return names;
    }
}
