using Recognition.Content.Schema;
using static Recognition.Content.Schema.Requirement;

namespace Recognition.Content.Kinds.FreePages;

/// <summary>What a free page may hold: <c>input/pages/*.md</c>.</summary>
public static class FreePageSchema
{
    /// <summary>All keys.</summary>
    public static RecordSchema Schema { get; } = new("page", body: TextUse.Explained);

    /// <summary>Title.</summary>
    public static Field<string> Title { get; } = Schema.Add("title", new TextType(120, TextUse.Explained), "\"Tên trang\"", Always);

    /// <summary>Name in the address; from the file name if left out.</summary>
    public static Field<string> Slug { get; } = Schema.Add("slug", new SlugType(), "gioi-thieu");

    /// <summary>What it is about.</summary>
    public static Field<string> Summary { get; } = Schema.Add("summary", new TextType(300, TextUse.Explained), "\"Một, hai câu giới thiệu.\"");

    /// <summary>Its place in the menu.</summary>
    public static Field<int?> Order { get; } = Schema.Add("order", new NumberType(0, 1000), "10");

    /// <summary>Old addresses.</summary>
    public static Field<IReadOnlyList<Located<string>>> Aliases { get; } =
        Schema.Add("aliases", new ListType<Located<string>>(new AddressType()), "[ten-cu]");
}
