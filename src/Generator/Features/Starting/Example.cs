using System.Text.RegularExpressions;
using Recognition.Content.Files;
using Recognition.Content.Schema;

namespace Recognition.Generator.Features.Starting;

/// <summary>The example of a key as it can be pasted into this site: where that of the schema names an entry that is not there, it names one that is.</summary>
internal static partial class Example
{
    /// <summary>Whether there is anything that the key could name.</summary>
    public static bool Exists(Field field, ContentSet content) => field.Type.Single is not ReferenceType reference || content.All(reference.Family).Count > 0;

    /// <summary>The example.</summary>
    public static string Of(Field field, ContentSet content)
    {
        switch (field.Type.Single)
        {
            case ReferenceType reference:
                return Names().Replace(field.Example, name => Existing(content, reference.Family, name.Value));
            case MapType map:
                var example = field.Example;
                if (map.Shorthand?.Type is ReferenceType shorthand && !example.Contains('{', StringComparison.Ordinal))
                {
                    return Names().Replace(example, name => Existing(content, shorthand.Family, name.Value));
                }

                foreach (var (_, inner) in map.Schema.AllFields)
                {
                    if (inner.Type.Single is ReferenceType within)
                    {
                        example = Regex.Replace(example, $@"(?<=\b{inner.Name}: \[?)[a-z0-9-]+", name => Existing(content, within.Family, name.Value));
                    }
                }

                return example;
            default:
                return field.Example;
        }
    }

    private static string Existing(ContentSet content, Family family, string name) =>
        content.Find(family, name) is null && content.All(family) is [var first, ..] ? first.Slug : name;

    [GeneratedRegex("[a-z0-9][a-z0-9-]*")]
    private static partial Regex Names();
}
