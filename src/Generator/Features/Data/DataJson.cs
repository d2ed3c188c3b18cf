using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Recognition.Content.Values;

namespace Recognition.Generator.Features.Data;

/// <summary>JSON as all files for programs are written: Vietnamese letters as they are, names and fixed words in snake_case, line feeds.</summary>
internal static class DataJson
{
    /// <summary>What is written as text, and how that text looks (a regular expression of ECMA-262, as JSON Schema takes it).</summary>
    public static IReadOnlyDictionary<Type, string> Patterns { get; } = new Dictionary<Type, string>
    {
        [typeof(Quarter)] = "^[0-9]{4}-Q[1-4]$",
        [typeof(PartialDate)] = "^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$",
    };

    /// <summary>For what is made from records.</summary>
    public static JsonSerializerOptions Options { get; } = Make();

    /// <summary>For what is written piece by piece.</summary>
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = Options.Encoder, Indented = true, NewLine = "\n" };

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions
        {
            // Escapes what JSON asks for and no more: +07:00 stays as it is. These are files of their own type; none is written into a page.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            RespectRequiredConstructorParameters = true,
            WriteIndented = true,
            NewLine = "\n",
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false), new AsText<Quarter>(), new AsText<PartialDate>() },
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        };
        options.MakeReadOnly();
        return options;
    }

    /// <summary>Writes a value as it stands in editors' files: <c>2026-Q3</c>. Nothing here reads it back.</summary>
    private sealed class AsText<T> : JsonConverter<T>
        where T : struct
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
