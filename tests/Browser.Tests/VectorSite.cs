using System.Text.Json;
using Recognition.Tests;

namespace Recognition.Browser.Tests;

/// <summary>A site in which each vector stands in every key that takes it, of every kind of file; where the program refuses one by name, plain words stand instead.</summary>
/// <param name="folder">A good site, to which the files are added.</param>
internal sealed class VectorSite(TestFolder folder)
{
    private static readonly string[] BuildArguments = ["build", "--date", "2026-11-20", "--verify", "none"];
    private static readonly string[] CheckArguments = ["check", "--format", "json", "--date", "2026-11-20", "--verify", "none"];

    /// <summary>Kinds of files with a text below their keys, by folder.</summary>
    private static readonly Dictionary<string, Func<Slots, string>> Files = new(StringComparer.Ordinal)
    {
        ["input/stories/2026/q3"] = Story,
        ["input/units"] = Unit,
        ["input/campaigns"] = Campaign,
        ["input/pages"] = Page,
    };

    /// <summary>Kinds of lists, by file; an entry is a line.</summary>
    private static readonly Dictionary<string, Func<Slots, string>> Lists = new(StringComparer.Ordinal)
    {
        ["input/documents.yml"] = slot => $$"""- { id: vec-to-{{slot.Vector}}, number: {{slot.In("number", "1/KH")}}, title: {{slot.In("title", "Kế hoạch")}}, issuer: {{slot.In("issuer", "Ủy ban")}}, note: {{slot.In("note", "Ghi chú")}}, from: 2025-01, plan: { localities: [Côn Đảo], rules: [{{slot.In("plan.rules", "Mỗi quý một gương.")}}], send_to: {{slot.In("plan.send_to", "Trung tâm")}}, yearly: { at_least: 1, years: [2026], text: {{slot.In("plan.yearly.text", "Mỗi năm một gương.")}} }, reports: [{ due: 15/11, text: {{slot.In("plan.reports.text", "Các đơn vị báo cáo.")}} }] } }""",
        ["input/taxonomy/tag.yml"] = Term,
        ["input/taxonomy/category.yml"] = Term,
        ["input/taxonomy/criterion.yml"] = slot => $$"""- { slug: vec-to-{{slot.Vector}}, label: { vi: {{slot.In("label.vi", "Tiêu chí")}} }, subjects: [ca-nhan], source: 221-kh-ubnd, description: {{slot.In("description", "Mô tả.")}} }""",
    };

    private readonly HashSet<(string File, int Vector, string Key)> _refused = [];
    private readonly HashSet<(string File, int Vector, string Key)> _slots = [];

    /// <summary>How many vectors stand in the site that was built.</summary>
    public int Used => _slots.Count - _refused.Count;

    /// <summary>Writes the files and builds the site; what is refused by name gives way, until nothing is.</summary>
    public void Build()
    {
        var lists = Lists.Keys.ToDictionary(file => file, file => File.ReadAllText(folder.PathTo(file)).TrimEnd() + "\n", StringComparer.Ordinal);
        for (var attempt = 0; attempt < 6; attempt++)
        {
            foreach (var (place, write) in Files)
            {
                foreach (var vector in Enumerable.Range(0, Vectors.All.Count))
                {
                    folder.Write($"{place}/vec-to-{vector}.md", write(new(this, place, vector)) + "\n");
                }
            }

            foreach (var (file, write) in Lists)
            {
                folder.Write(file, lists[file] + string.Join('\n', Enumerable.Range(0, Vectors.All.Count).Select(vector => write(new(this, file, vector)))) + "\n");
            }

            var built = WarmProgram.Run(folder.Root, BuildArguments);
            if (built.Code == 0)
            {
                return;
            }

            var before = _refused.Count;
            using var report = JsonDocument.Parse(WarmProgram.Run(folder.Root, CheckArguments).Output);
            foreach (var problem in report.RootElement.GetProperty("problems").EnumerateArray().Where(p => p.GetProperty("severity").GetString() == "error"))
            {
                _refused.Add(SlotOf(problem.GetProperty("file").GetString()!, problem.GetProperty("line").GetInt32(), problem.GetProperty("field").GetString()!, lists));
            }

            Assert.True(_refused.Count > before, built.Output + built.Error);
        }

        throw new InvalidOperationException("What is refused has no end.");
    }

    private (string File, int Vector, string Key) SlotOf(string file, int line, string field, Dictionary<string, string> lists)
    {
        var (place, vector) = lists.TryGetValue(file, out var list)
            ? (file, line - list.Count(c => c == '\n') - 1)
            : (Path.GetDirectoryName(file)!, int.Parse(Path.GetFileNameWithoutExtension(file)["vec-to-".Length..], System.Globalization.CultureInfo.InvariantCulture));
        var key = _slots.Where(slot => slot.File == place && slot.Vector == vector && field.StartsWith(slot.Key, StringComparison.Ordinal)).Select(slot => slot.Key).MaxBy(key => key.Length);
        return (place, vector, key ?? "body");
    }

    private static string Story(Slots slot) => $$"""
        ---
        title: {{slot.In("title", $"Bài số {slot.Vector}")}}
        summary: {{slot.In("summary", "Một câu.")}}
        subject: ca-nhan
        honoree: { name: {{slot.In("honoree.name", $"Người được nêu {slot.Vector}")}}, group: nong-dan }
        category: [nguoi-tot-viec-tot, vec-to-{{slot.Vector}}]
        tag: vec-to-{{slot.Vector}}
        unit: xa-nam-dong
        quarter: 2026-Q3
        level: duoc-cong-nhan
        achievements: [{ claim: {{slot.In("achievements.claim", "Hiến đất")}}, figure: {{slot.In("achievements.figure", "350 m²")}}, evidence: {{slot.In("achievements.evidence", "Biên bản")}} }]
        how_to_follow: { cost: {{slot.In("how_to_follow.cost", "Tự lo")}}, people: {{slot.In("how_to_follow.people", "Hai người")}}, time: {{slot.In("how_to_follow.time", "Một năm")}}, contact: {{slot.In("how_to_follow.contact", "Ủy ban")}}, text: {{slot.In("how_to_follow.text", "Cứ làm.")}} }
        sources: [vec-to-{{slot.Vector}}, { title: {{slot.In("sources.title", "Báo cáo")}}, publisher: {{slot.In("sources.publisher", "Ủy ban")}}, date: 2026-08-01 }]
        approved: { by: {{slot.In("approved.by", "Hội đồng")}}, unit: xa-nam-dong, date: 2026-08-28 }
        consent: { status: given, date: 2026-08-25, scope: {{slot.In("consent.scope", "Họ tên, câu chuyện")}} }
        author: {{slot.In("author", "Trung tâm")}}
        published: 2026-09-05
        submitted: 2026-09-04
        status: published
        updates: [{ date: 2026-10-01, text: {{slot.In("updates.text", "Làm thêm.")}} }]
        quotes: [{ text: {{slot.In("quotes.text", "Việc nên làm.")}}, speaker: {{slot.In("quotes.speaker", "Bà con")}}, post: {{slot.In("quotes.post", "Hàng xóm")}} }]
        award: { award: bang-khen-ubnd-tinh, decision: {{slot.In("award.decision", "45/QĐ-UBND")}}, date: 2026-08-20, issuer: {{slot.In("award.issuer", "Chủ tịch UBND tỉnh")}} }
        ---

        Mở đầu bài số {{slot.Vector}}.

        {{slot.Body}}

        Chữ {{slot.Body}} sau chữ.
        """;

    private static string Unit(Slots slot) => $$"""
        ---
        name: {{slot.In("name", $"Đơn vị {slot.Vector}")}}
        short_name: {{slot.In("short_name", $"Đơn vị {slot.Vector}")}}
        locality: {{slot.In("locality", "Cư Jút")}}
        level: xa
        ---

        {{slot.Body}}
        """;

    private static string Campaign(Slots slot) => $$"""
        ---
        name: {{slot.In("name", $"Đợt {slot.Vector}")}}
        summary: {{slot.In("summary", "Một câu.")}}
        launched_by: dac-khu-con-dao
        basis: [221-kh-ubnd]
        from: 2026-01
        to: 2026-12
        participants: [{{slot.In("participants", "Các xã")}}]
        targets: [{ text: {{slot.In("targets.text", "Mỗi đơn vị một công trình")}} }]
        awards: [bang-khen-ubnd-tinh]
        awards_note: {{slot.In("awards_note", "Theo kế hoạch.")}}
        criteria_note: {{slot.In("criteria_note", "Đạt các tiêu chuẩn:")}}
        criteria: [{ for: {{slot.In("criteria.for", "Cá nhân")}}, items: [{{slot.In("criteria.items", "Làm một việc.")}}] }]
        works: [{ name: {{slot.In("works.name", "Đường điện")}}, unit: xa-dak-wil, kind: cong-trinh, status: done, date: 2026-05-01, evidence: {{slot.In("works.evidence", "Biên bản")}} }]
        ---

        {{slot.Body}}
        """;

    private static string Page(Slots slot) => $$"""
        ---
        title: {{slot.In("title", $"Trang {slot.Vector}")}}
        summary: {{slot.In("summary", "Một câu.")}}
        ---

        {{slot.Body}}
        """;

    private static string Term(Slots slot) =>
        $$"""- { slug: vec-to-{{slot.Vector}}, label: { vi: {{slot.In("label.vi", $"Mục {slot.Vector}")}}, en: {{slot.In("label.en", $"Term {slot.Vector}")}} }, description: {{slot.In("description", "Mô tả.")}} }""";

    /// <summary>The places of a file, or of an entry of a list, that take a vector.</summary>
    private sealed record Slots(VectorSite Site, string File, int Vector)
    {
        public string Body => Take("body") ? Vectors.All[Vector] : "Chữ.";

        public string In(string key, string plain) => JsonSerializer.Serialize(Take(key) ? $"{plain} {Vectors.All[Vector]}" : plain);

        private bool Take(string key)
        {
            Site._slots.Add((File, Vector, key));
            return !Site._refused.Contains((File, Vector, key));
        }
    }
}
