using System.Text;
using Recognition.Content.Files;
using Recognition.Content.Kinds;
using Recognition.Content.Schema;
using Recognition.Theming;

namespace Recognition.Generator.Features.Starting;

/// <summary>
/// What a new file holds: its keys in the order of the schema, each below a line that explains it. A key without an answer is a comment that
/// shows an example, so that the file is right as it stands.
/// </summary>
internal static class EntryText
{
    /// <summary>The text of a file without a body.</summary>
    /// <param name="kind">The kind of file.</param>
    /// <param name="answers">What stands behind the keys that are known.</param>
    /// <param name="examples">What comments show in place of the examples of the schema.</param>
    /// <param name="unclear">What was said of keys and could not be used.</param>
    /// <param name="content">Everything that was read: no key is shown for which there is nothing to name.</param>
    /// <param name="texts">Words of the explanations.</param>
    public static string Of(EntryKind kind, IReadOnlyDictionary<Field, string> answers, IReadOnlyDictionary<Field, string> examples, ILookup<Field, string> unclear, ContentSet content, Texts texts)
    {
        var text = new StringBuilder("---\n");
        Comment(text, kind.Fixed is null ? texts["new.entry"] : texts["new.draft"]);
        Comment(text, texts["new.use"]);
        var isNeeded = Families.Of(kind.Family).Schema.Fields.ToLookup(f => f.Requirement != Requirement.Optional || answers.ContainsKey(f) || unclear.Contains(f));
        Write(isNeeded[true]);
        text.Append('\n');
        Comment(text, texts["new.others"]);
        Write(isNeeded[false]);
        return text.Append("---\n\n").ToString();

        void Write(IEnumerable<Field> fields)
        {
            foreach (var field in fields.Where(f => answers.ContainsKey(f) || examples.ContainsKey(f) || f.Type.Single is not ReferenceType reference || content.All(reference.Family).Count > 0))
            {
                text.Append('\n');
                Comment(text, texts[$"explained.{kind.Name}.{field.Name}"]);
                foreach (var said in unclear[field])
                {
                    Comment(text, said);
                }

                text.Append(answers.TryGetValue(field, out var yaml) ? Line(field, yaml) : "#" + Line(field, examples.GetValueOrDefault(field) ?? field.Example).Replace("\n", "\n#", StringComparison.Ordinal)).Append('\n');
            }
        }
    }

    private static string Line(Field field, string yaml) => yaml.StartsWith('\n') ? $"{field.Name}:{yaml}" : $"{field.Name}: {yaml}";

    private static void Comment(StringBuilder text, string words) => text.Append("# ").Append(words).Append('\n');
}
