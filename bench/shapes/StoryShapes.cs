using System.Text;

namespace Recognition.Bench.Shapes;

/// <summary>Texts as large as a story may be, full of one shape, of those that make readers of Markdown, HTML and YAML work for minutes or fall.</summary>
internal static class StoryShapes
{
    private const int Most = 250_000;

    /// <summary>Lines between the front matter's, by a name for each.</summary>
    public static IReadOnlyList<(string Name, string Keys)> FrontMatter { get; } =
    [
        ("brackets", $"x: {Of("[", 60_000)}"),
        ("maps", $"x: {Of("{a: ", 60_000)}"),
        ("a list of lists", $"x:\n {Of("- ", 60_000)}a"),
        ("a staircase", "x:\n" + string.Concat(Enumerable.Range(1, 600).Select(i => new string(' ', i) + "a:\n"))),
        ("keys that do not exist", string.Concat(Enumerable.Range(0, 16_000).Select(i => $"khoa{i}: a\n"))),
        ("the same key", Of("tag: a\n")),
        ("tags", "tags: [" + string.Join(", ", Enumerable.Range(0, 20_000).Select(i => $"the{i}")) + "]"),
        ("pictures", "gallery:\n" + string.Concat(Enumerable.Range(0, 6_000).Select(i => $"  - {{ file: a{i}.jpg, alt: a }}\n"))),
        ("achievements", "achievements:\n" + string.Concat(Enumerable.Range(0, 9_000).Select(i => $"  - {{ claim: Việc {i} }}\n"))),
        ("old addresses", "aliases:\n" + string.Concat(Enumerable.Range(0, 12_000).Select(i => $"  - /cu/a-{i}/\n"))),
        ("anchors", "x0: &a0 [a,a,a,a,a,a,a,a]\n" + string.Concat(Enumerable.Range(1, 9).Select(i => $"x{i}: &a{i} [{string.Join(',', Enumerable.Repeat($"*a{i - 1}", 8))}]\n"))),
        ("a quotation that never ends", $"x: \"{Of("a ")}"),
        ("colons", $"x: {Of(": ")}"),
        ("questions", Of("? a\n")),
        ("a long key", $"{Of("k")}: a"),
        ("comments", Of("# a\n") + "x: a"),
        ("tabs", Of("\ta: b\n")),
    ];

    /// <summary>What is repeated in the text below the front matter.</summary>
    public static IReadOnlyList<string> Repeated { get; } =
    [
        "## Việc làm\n\nChữ.\n\n", "\u0323\u0302\u0301", "<blockquote>", "<div>\n", "> ", "[", "[a](", "![a", "*a **b ", "**", "_a_", "~~a", "<a href=\"", "<!-- ", "<", "a=b ", "a | b\n--- | ---\n", "&amp;", "[a]: /b\n", "[^1] ",
        "a", "ạ", "Nguyễn Văn An ", "0912345678 ", "0", "a@b.vn ", "a.", " ", "\t", "\n", "\u200d", "\u202e", "👨\u200d", "\n:::\n", "https://a.vn/b ", "www.", "\\", "\"a ", "“", "A", "Đồng Chí ", "a-", "---\n\n", "a\n===\n", "- a\n", "1. a\n",
        "![a](media/a.jpg)\n\n", "[a](/guong/x/) ", "05/9/2026 ", "<b><i>", "<details><summary>", "<ul><li>", "<table><tr><td>", "<svg><math>",
    ];

    /// <summary>Something repeated until it is as large as a story may be, or so many times.</summary>
    public static string Of(string shape, int? times = null) => string.Concat(Enumerable.Repeat(shape, times ?? (Most / Encoding.UTF8.GetByteCount(shape))));
}
