using System.Text.Json.Nodes;
using Recognition.Content.Checks;
using Recognition.Content.Files;
using Recognition.Content.Kinds;
using Recognition.Content.Schema;
using Recognition.Theming;

namespace Recognition.Generator.Features.EditorSupport;

/// <summary>
/// Snippets of VS Code for the keys at the head of Markdown files, which no YAML language server looks at: each puts a key with its example,
/// or with the names to choose from, and explains it (VS Code, "Snippets": placeholders and choices).
/// </summary>
internal static class Snippets
{
    private static readonly Family[] Markdown = [Family.Story, Family.Unit, Family.Campaign, Family.Page];

    /// <summary>All snippets.</summary>
    /// <param name="content">Everything that was read; names are taken from it.</param>
    /// <param name="texts">Words of the explanations.</param>
    public static JsonObject Of(ContentSet content, Texts texts)
    {
        var explained = new Explanations(texts);
        var snippets = new JsonObject();
        foreach (var row in Markdown.Select(Families.Of))
        {
            foreach (var field in row.Schema.Fields)
            {
                snippets[$"{row.Name}.{field.Name}"] = new JsonObject
                {
                    ["scope"] = "markdown",
                    ["prefix"] = $"{field.Name}:",
                    ["body"] = $"{field.Name}: {Body(field, content)}$0",
                    ["description"] = $"{texts[$"kind.{row.Name}"]}. {explained.Find($"{Explanations.Of(row)}.{field.Name}")}",
                };
            }
        }

        return snippets;
    }

    private static string Body(Field field, ContentSet content)
    {
        var names = field.Type.Single is ReferenceType reference ? [.. new KnownNames(content, reference.Family).Entries.Select(e => e.Slug)] : field.Type.Single.Words;
        var one = names.Count > 0 ? $"${{1|{string.Join(',', names)}|}}" : $"${{1:{Escaped(field.Example)}}}";
        return names.Count > 0 && field.Type.Single != field.Type ? $"[{one}]" : one;
    }

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("$", "\\$", StringComparison.Ordinal).Replace("}", "\\}", StringComparison.Ordinal);
}
