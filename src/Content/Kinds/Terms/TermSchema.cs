using Recognition.Content.Schema;
using static Recognition.Content.Schema.Requirement;

namespace Recognition.Content.Kinds.Terms;

/// <summary>The keys of a term: <c>input/taxonomy/FAMILY.yml</c>. Every family has the first six; some have more.</summary>
public sealed class TermSchema
{
    private TermSchema(Family family)
    {
        Family = family;
        Schema = new(family.ToString().ToLowerInvariant());
        Slug = Schema.Add("slug", new SlugType(), "ten-khong-dau", Always);
        Label = Schema.Add("label", new MapType(LabelSchema.Schema, LabelSchema.Vietnamese), "{ vi: \"Tên\" }", Always);
        Aliases = Schema.Add("aliases", new ListType<string>(new TextType(300, TextUse.Official)), "[\"Cách gọi khác\"]");
        Source = Schema.Add("source", new ListType<Located<string>>(new ReferenceType(Family.Document)), "MÃ-VĂN-BẢN");
        Description = Schema.Add("description", new TextType(1000, TextUse.Explained), "\"Mô tả ngắn.\"");
    }

    /// <summary>Which terms these are.</summary>
    public Family Family { get; }

    /// <summary>All keys.</summary>
    public RecordSchema Schema { get; }

    /// <summary>Name in addresses and in other files.</summary>
    public Field<string> Slug { get; }

    /// <summary>What people read.</summary>
    public Field<Record> Label { get; }

    /// <summary>Other wordings.</summary>
    public Field<IReadOnlyList<string>> Aliases { get; }

    /// <summary>The plans it comes from.</summary>
    public Field<IReadOnlyList<Located<string>>> Source { get; }

    /// <summary>What it means.</summary>
    public Field<string> Description { get; }

    /// <summary>Kind of subject (subject.yml).</summary>
    public Field<SubjectKind?>? Kind { get; private set; }

    /// <summary>Quarters in which the rota asks this block for stories (block.yml).</summary>
    public Field<IReadOnlyList<int?>>? Quarters { get; private set; }

    /// <summary>Order of an award; lower is higher (award.yml).</summary>
    public Field<int?>? Rank { get; private set; }

    /// <summary>Level of government that gives an award (award.yml).</summary>
    public Field<AwardTier?>? Tier { get; private set; }

    /// <summary>Who gives an award (award.yml).</summary>
    public Field<string>? Issuer { get; private set; }

    /// <summary>Title or form (award.yml).</summary>
    public Field<AwardForm?>? Form { get; private set; }

    /// <summary>Subjects a criterion applies to (criterion.yml).</summary>
    public Field<IReadOnlyList<Located<string>>>? Subjects { get; private set; }

    /// <summary>Groups a criterion applies to (criterion.yml).</summary>
    public Field<IReadOnlyList<Located<string>>>? Groups { get; private set; }

    /// <summary>Kinds of subject.</summary>
    public static TermSchema Subject { get; } = MakeSubject();

    /// <summary>Groups of honorees.</summary>
    public static TermSchema Group { get; } = new(Family.Group);

    /// <summary>Fields of merit.</summary>
    public static TermSchema Category { get; } = new(Family.Category);

    /// <summary>Tags.</summary>
    public static TermSchema Tag { get; } = new(Family.Tag);

    /// <summary>Emulation movements.</summary>
    public static TermSchema Movement { get; } = new(Family.Movement);

    /// <summary>Blocks of units.</summary>
    public static TermSchema Block { get; } = MakeBlock();

    /// <summary>Levels of recognition.</summary>
    public static TermSchema Level { get; } = new(Family.Level);

    /// <summary>Awards.</summary>
    public static TermSchema Award { get; } = MakeAward();

    /// <summary>Criteria.</summary>
    public static TermSchema Criterion { get; } = MakeCriterion();

    /// <summary>All families of terms, in the order of families.</summary>
    public static IReadOnlyList<TermSchema> All { get; } = [Subject, Group, Category, Tag, Movement, Block, Level, Award, Criterion];

    private static TermSchema MakeSubject()
    {
        var terms = new TermSchema(Family.Subject);
        terms.Kind = terms.Schema.Add(
            "kind",
            new ChoiceType<SubjectKind>(
                ("collective", SubjectKind.Collective),
                ("person", SubjectKind.Person),
                ("household", SubjectKind.Household),
                ("work", SubjectKind.Work)),
            "LOẠI",
            Always);
        return terms;
    }

    private static TermSchema MakeBlock()
    {
        var terms = new TermSchema(Family.Block);
        terms.Quarters = terms.Schema.Add("quarters", new ListType<int?>(new NumberType(1, 4)), "[1]");
        return terms;
    }

    private static TermSchema MakeAward()
    {
        var terms = new TermSchema(Family.Award);
        terms.Rank = terms.Schema.Add("rank", new NumberType(1, 1000), "SỐ", Always);
        terms.Tier = terms.Schema.Add(
            "tier",
            new ChoiceType<AwardTier>(
                ("nha-nuoc", AwardTier.State),
                ("chinh-phu", AwardTier.Government),
                ("trung-uong", AwardTier.Central),
                ("tinh", AwardTier.Province),
                ("huyen", AwardTier.District),
                ("xa", AwardTier.Commune),
                ("co-so", AwardTier.Grassroots)),
            "CẤP",
            Always);
        terms.Issuer = terms.Schema.Add("issuer", new TextType(200, TextUse.Official), "\"UBND xã\"");
        terms.Form = terms.Schema.Add(
            "form",
            new ChoiceType<AwardForm>(("danh-hieu", AwardForm.Title), ("hinh-thuc", AwardForm.Form), ("ghi-nhan", AwardForm.Mention)),
            "LOẠI",
            Always);
        return terms;
    }

    private static TermSchema MakeCriterion()
    {
        var terms = new TermSchema(Family.Criterion);
        terms.Subjects = terms.Schema.Add("subjects", new ListType<Located<string>>(new ReferenceType(Family.Subject)), "[MÃ-ĐỐI-TƯỢNG]", Always);
        terms.Groups = terms.Schema.Add("groups", new ListType<Located<string>>(new ReferenceType(Family.Group)), "[MÃ-NHÓM]");
        return terms;
    }
}

/// <summary>What people read, in both languages.</summary>
public static class LabelSchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("label");

    /// <summary>Vietnamese.</summary>
    public static Field<string> Vietnamese { get; } = Schema.Add("vi", new TextType(500, TextUse.Official), "\"Tên\"", Always);

    /// <summary>English.</summary>
    public static Field<string> English { get; } = Schema.Add("en", new TextType(500, TextUse.Official), "\"Name\"");
}
