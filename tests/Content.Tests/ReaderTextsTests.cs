using Recognition.Content.Checks;
using Recognition.Content.Configuration;
using Recognition.Content.Files;
using Recognition.Content.Kinds;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Yaml;

namespace Recognition.Content.Tests;

/// <summary>What is read for tone and personal data: every text of every kind of content, unless its declaration says why not.</summary>
public sealed class ReaderTextsTests
{
    private static readonly RecordSchema[] Schemas = [SettingsSchema.Schema, .. Families.All.Select(row => row.Schema)];

    public static TheoryData<string> Kinds => [.. Schemas.Select(schema => schema.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryTextIsReadWhereItStandsUnlessItsDeclarationSaysWhyNot(string kind)
    {
        var schema = Schemas.Single(s => s.Name == kind);
        var written = new List<(TextType Type, string Path, ScalarNode Node)>();
        var record = schema.Read(Filled(schema, "", written), new("", new ProblemList(), []));

        var read = ReaderTexts.Of(schema, record);

        Assert.Equal(
            written.Where(w => w.Type.IsRead).Select(w => (w.Path, w.Node.Value, w.Node.At, w.Type.Use)),
            read.Select(r => (r.Field, r.Text, r.At, r.Use)));
        Assert.Equal(
            schema.AllFields.Where(f => f.Field.Type.Single is TextType).Select(f => f.Path),
            written.Select(w => w.Path).Distinct());
    }

    [Fact]
    public void TheseTextsAreNotReadAndNoOthers() => Assert.Equal(
        [
            "settings: theme is FileName",
            "settings: logo is FileName",
            "settings: quota_localities is Unpublished",
            "settings: superlatives is Unpublished",
            "settings: contacts is Unpublished",
            "story: consent.scope is Unpublished",
            "story: consent.guardian is Unpublished",
            "story: image.file is FileName",
            "story: image.consent.said is Unpublished",
            "story: image.consent.by is Unpublished",
            "story: gallery.file is FileName",
            "story: gallery.consent.said is Unpublished",
            "story: gallery.consent.by is Unpublished",
        ],
        from schema in Schemas
        from field in schema.AllFields
        let text = field.Field.Type.Single as TextType
        where text is { IsRead: false }
        select $"{schema.Name}: {field.Path} is {text.Use}");

    [Fact]
    public void TheMarkdownOfAnEntryIsReadAsWell()
    {
        var unit = new ContentFile(Family.Unit, "xa", UnitSchema.Schema.Read(new([], default), new("", new ProblemList(), [])), new("Giới thiệu.", new("xa.md", 5, 1)));

        var text = Assert.Single(ReaderTexts.Of(unit));

        Assert.Equal(("", "Giới thiệu.", TextUse.Told), (text.Field, text.Text, text.Use));
        Assert.Equal(new("xa.md", 5, 6), text.PlaceOf(5));
    }

    /// <summary>A map with a text for every key that takes one, each on a line of its own; lists have two items.</summary>
    private static MappingNode Filled(RecordSchema schema, string parents, List<(TextType Type, string Path, ScalarNode Node)> written)
    {
        var entries = new List<(ScalarNode, Node)>();
        foreach (var field in schema.Fields)
        {
            var isList = field.Type.Single != field.Type;
            if (field.Type.Single is MapType or TextType)
            {
                Node[] items = [.. Enumerable.Range(0, isList ? 2 : 1).Select(_ => One(field))];
                entries.Add((new(field.Name, IsQuoted: false, default), isList ? new SequenceNode(items, new("tệp", written.Count, 1)) : items[0]));
            }
        }

        return new(entries, new("tệp", written.Count + 1, 1));

        Node One(Field field)
        {
            var path = parents + field.Name;
            if (field.Type.Single is not TextType type)
            {
                return Filled(((MapType)field.Type.Single).Schema, path + ".", written);
            }

            var node = new ScalarNode($"chữ {written.Count}", IsQuoted: true, new("tệp", written.Count + 1, 8));
            written.Add((type, path, node));
            return node;
        }
    }
}
