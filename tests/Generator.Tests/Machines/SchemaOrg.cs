using System.Text.Json.Nodes;
using Recognition.Tests;

namespace Recognition.Generator.Tests.Machines;

/// <summary>Judges JSON-LD by schema.org's own list of types and properties, as far as this site uses them (<c>schema-org.json</c>).</summary>
internal static class SchemaOrg
{
    private static readonly JsonNode Terms = JsonNode.Parse(File.ReadAllText(Repository.PathTo("tests", "Generator.Tests", "Machines", "schema-org.json")))!;

    /// <summary>What is wrong with a document, each with its path.</summary>
    public static IEnumerable<string> Faults(string json)
    {
        var root = JsonNode.Parse(json)!.AsObject();
        if ((string?)root["@context"] != "https://schema.org")
        {
            yield return "@context is not https://schema.org";
        }

        foreach (var fault in root["@graph"]!.AsArray().SelectMany(node => FaultsOf(node!.AsObject(), "")))
        {
            yield return fault;
        }
    }

    /// <summary>Every object of a document that has a type.</summary>
    public static IEnumerable<JsonObject> Things(string json) => Within(JsonNode.Parse(json)!);

    private static IEnumerable<JsonObject> Within(JsonNode? node) => node switch
    {
        JsonObject thing => (thing.ContainsKey("@type") ? [thing] : Array.Empty<JsonObject>()).Concat(thing.SelectMany(property => Within(property.Value))),
        JsonArray many => many.SelectMany(Within),
        _ => [],
    };

    private static IEnumerable<string> FaultsOf(JsonObject thing, string path)
    {
        var type = (string?)thing["@type"] ?? "";
        if (Terms["types"]![type] is null)
        {
            return [$"{path}: no type '{type}'"];
        }

        return thing.Where(property => property.Key != "@type").SelectMany(property => FaultsOf(property.Key, property.Value, type, $"{path}/{type}.{property.Key}"));
    }

    private static IEnumerable<string> FaultsOf(string name, JsonNode? value, string type, string path)
    {
        // https://schema.org/docs/actions.html: what has to be filled in is written NAME-input and is itself a text.
        var isInput = name.EndsWith("-input", StringComparison.Ordinal);
        if (Terms["properties"]![isInput ? name[..^6] : name] is not { } property)
        {
            return [$"{path}: no such property"];
        }

        if (!property["on"]!.AsArray().Any(on => Is(type, (string)on!)))
        {
            return [$"{path}: not a property of {type}"];
        }

        var takes = isInput ? ["Text"] : property["takes"]!.AsArray().Select(taken => (string)taken!).ToList();
        return (value is JsonArray many ? many.ToList() : [value]).SelectMany(one => one switch
        {
            JsonObject thing => FaultsOf(thing, path).Concat(takes.Any(taken => Is((string)thing["@type"]!, taken)) ? [] : [$"{path}: takes no {thing["@type"]}"]),
            null => [$"{path}: nothing"],
            _ => takes.Any(taken => Fits(one.AsValue(), taken)) ? [] : new[] { $"{path}: takes no {one.ToJsonString()}" },
        });
    }

    private static bool Is(string? type, string other) =>
        type == other || (type is not null && Terms["types"]![type] is JsonArray above && above.Any(t => Is((string?)t, other)));

    /// <summary>Whether a plain value fits; the address of a thing may stand for the thing.</summary>
    private static bool Fits(JsonValue value, string type) => type switch
    {
        "Integer" => value.TryGetValue<int>(out _),
        "Date" => DateOnly.TryParseExact(TextOf(value), "yyyy-MM-dd", out _),
        "Language" => TextOf(value) is "vi" or "en",
        "Text" => TextOf(value).Length > 0,
        "URL" or "Thing" => Uri.TryCreate(TextOf(value), UriKind.Absolute, out var address) && address.Scheme == "https",
        _ => false,
    };

    private static string TextOf(JsonValue value) => value.TryGetValue<string>(out var text) ? text : "";
}
