using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Documents;

/// <summary>A document of the register (văn bản).</summary>
/// <param name="Id">Name by which others refer to it.</param>
/// <param name="Number">Number and sign, where it has one.</param>
/// <param name="Title">Title.</param>
/// <param name="Issuer">Who issued it.</param>
/// <param name="Date">Its date, where it has one.</param>
/// <param name="Url">Where it can be read.</param>
/// <param name="Note">A remark.</param>
public sealed record Document(string Id, string? Number, string Title, string Issuer, PartialDate? Date, Uri? Url, string? Note)
{
    /// <summary>Kinds of document an office issues (decree 30/2020, article 7), as titles begin with them.</summary>
    private static readonly string[] Kinds = ["Nghị quyết", "Quyết định", "Chỉ thị", "Kết luận", "Quy chế", "Quy định", "Hướng dẫn", "Chương trình", "Kế hoạch", "Đề án", "Thông báo", "Nghị định", "Thông tư", "Luật"];

    /// <summary>Begin of the time it is for, where it says one.</summary>
    public PartialDate? From { get; init; }

    /// <summary>End of the time it is for, where it says one.</summary>
    public PartialDate? To { get; init; }

    /// <summary>What it asks, where it is a plan.</summary>
    public Plan? Plan { get; init; }

    /// <summary>What kind of document it is, where its title begins with that.</summary>
    public string? Kind => Kinds.FirstOrDefault(kind => Title.StartsWith(kind, StringComparison.Ordinal));

    /// <summary>What it is about: its title without the kind.</summary>
    public string About => Title[(Kind?.Length ?? 0)..].TrimStart();

    /// <summary>Whether a quarter has a day in the time it is for; every quarter does if it names none.</summary>
    public bool IsFor(Quarter quarter) => IsFor(quarter.Start, quarter.End);

    /// <summary>Whether a span of days, both of them included, has a day in the time it is for.</summary>
    public bool IsFor(DateOnly from, DateOnly to) => !(From?.First > to) && !(To?.Last < from);

    /// <summary>How one speaks of it: "Kế hoạch số 221/KH-UBND"; by its title where it has no number.</summary>
    public string Designation => Number is null ? Title
        : Kind is { } kind ? $"{kind} số {Number}"
        : Number;
}
