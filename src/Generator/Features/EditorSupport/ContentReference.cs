using System.Globalization;
using System.Text;
using Recognition.Content.Configuration;
using Recognition.Content.Kinds;
using Recognition.Content.Schema;
using Recognition.Theming;

namespace Recognition.Generator.Features.EditorSupport;

/// <summary>All keys of all kinds of content as a page of Markdown, for people.</summary>
internal static class ContentReference
{
    private static readonly Family[] WrittenOften = [Family.Story, Family.Unit, Family.Campaign, Family.Page, Family.Document];

    /// <summary>The line it begins with.</summary>
    public static string Title(Texts texts) => $"# {texts["reference.title"]}\n";

    /// <summary>The page.</summary>
    /// <param name="file">Its name, as it stands in the line that says how it is made.</param>
    /// <param name="texts">Words.</param>
    public static string Of(string file, Texts texts)
    {
        var (values, explained) = (new ValueWords(texts), new Explanations(texts));
        var page = new StringBuilder($"{Title(texts)}\n{texts["reference.made", file]}\n");
        foreach (var row in Families.All.OrderBy(row => Array.IndexOf(WrittenOften, row.Family) is >= 0 and var place ? place : WrittenOften.Length))
        {
            Write($"{texts[$"kind.{row.Name}"]}: `input/{row.Path}{(row.IsFolder ? "*.md" : "")}`", row.Schema, Explanations.Of(row));
        }

        Write(texts["reference.settings"], SettingsSchema.Schema, Explanations.Settings);
        return page.ToString();

        void Write(string title, RecordSchema schema, string explanations)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n{texts["reference.head"]}\n| --- | --- | --- | --- | --- |\n");
            foreach (var (path, field) in schema.AllFields)
            {
                page.Append(CultureInfo.InvariantCulture, $"| `{path}` | {explained.Find($"{explanations}.{path}")} | {Cell(values.Of(field.Type))} | `{Cell(field.Example)}` | {Needed(field)} |\n");
            }
        }

        string Needed(Field field) => field.Requirement switch
        {
            Requirement.Always => texts["reference.always"],
            Requirement.ToPublish => texts["reference.to-publish"],
            _ => "",
        };
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
