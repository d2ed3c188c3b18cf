using System.Text.RegularExpressions;
using Recognition.Content.Files;
using Recognition.Content.Kinds;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Content.Checks;

/// <summary>A text that readers will read, and where it stands.</summary>
/// <param name="Field">Its key with its parents; empty for the body.</param>
/// <param name="Text">The text.</param>
/// <param name="At">Where it begins.</param>
/// <param name="Use">Whose words it is.</param>
/// <param name="Body">The body it is, if it is one: then a place within it can be told.</param>
internal sealed partial record ReaderText(string Field, string Text, Place At, TextUse Use, MarkdownBody? Body = null)
{
    private string? _flat;

    /// <summary>The text as readers see it.</summary>
    public VisibleText Seen => field ??= VisibleText.Of(Text, isMarkdown: Body is not null);

    /// <summary><see cref="Seen"/> with a blank for the end of a line within a paragraph, as readers read it; every character keeps its index.</summary>
    public string Flat => _flat ??= LineEnd().Replace(Seen.Text, " ");

    /// <summary>The place of a character as it was typed: exact in a body, the beginning of the value elsewhere.</summary>
    public Place PlaceOf(int index) => Body?.PlaceOf(Text, index) ?? At;

    /// <summary>The place of a character of <see cref="Seen"/>.</summary>
    public Place PlaceOfSeen(int index) => PlaceOf(Seen.TypedIndexOf(index));

    [GeneratedRegex(@"(?<!\n)\n(?!\n)")]
    private static partial Regex LineEnd();
}

/// <summary>Everything that readers will read, found by the schema: a new key is among it unless its declaration says why not (<see cref="TextUse"/>).</summary>
internal static class ReaderTexts
{
    /// <summary>The texts of an entry: those of its keys, then its Markdown.</summary>
    public static IEnumerable<ReaderText> Of(ContentFile file)
    {
        var schema = Families.Of(file.Family).Schema;
        foreach (var text in Of(schema, file.Record))
        {
            yield return text;
        }

        if (schema.Body is { } use)
        {
            yield return new("", file.Body.Text, file.Body.At, use, file.Body);
        }
    }

    /// <summary>The texts of a map and of all maps within it.</summary>
    /// <param name="schema">Its keys.</param>
    /// <param name="record">Its values.</param>
    /// <param name="parents">The keys it stands in, each followed by a point.</param>
    public static IEnumerable<ReaderText> Of(RecordSchema schema, Record record, string parents = "") =>
        Every(schema, record, parents).Where(t => TextType.IsReadAs(t.Use));

    /// <summary>The texts of a map and of all maps within it, those that nobody reads as well.</summary>
    /// <inheritdoc cref="Of(RecordSchema, Record, string)"/>
    public static IEnumerable<ReaderText> Every(RecordSchema schema, Record record, string parents = "")
    {
        foreach (var field in schema.Fields)
        {
            var (value, path) = (record.ValueOf(field), parents + field.Name);
            switch (field.Type.Single)
            {
                case TextType type when value is PlacedList<string> texts:
                    for (var i = 0; i < texts.Count; i++)
                    {
                        yield return new(path, texts[i], texts.PlaceOf(i), type.Use);
                    }

                    break;
                case TextType type when value is string text:
                    yield return new(path, text, record.PlaceOf(field), type.Use);
                    break;
                case MapType map:
                    foreach (var text in Maps(value).SelectMany(inner => Every(map.Schema, inner, path + ".")))
                    {
                        yield return text;
                    }

                    break;
            }
        }
    }

    /// <summary>The maps that a value is or holds.</summary>
    public static IEnumerable<Record> Maps(object? value) => value switch
    {
        Record one => [one],
        IEnumerable<Record> several => several,
        _ => [],
    };
}
