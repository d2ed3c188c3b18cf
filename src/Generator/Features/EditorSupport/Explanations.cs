using Recognition.Content.Kinds;
using Recognition.Content.Kinds.Terms;
using Recognition.Theming;

namespace Recognition.Generator.Features.EditorSupport;

/// <summary>What the keys mean, one line each; some kinds share theirs.</summary>
/// <param name="texts">The words.</param>
internal sealed class Explanations(Texts texts)
{
    /// <summary>The beginning of the names of those of the settings.</summary>
    public const string Settings = "explained.settings";

    private readonly HashSet<string> _known = [.. texts.Keys];

    /// <summary>The beginning of the names of those of a kind.</summary>
    public static string Of(FamilyRow row) => $"explained.{(TermSchema.All.Any(t => t.Family == row.Family) ? "term" : row.Name)}";

    /// <summary>An explanation; nothing of a key within another, which that explains.</summary>
    public string? Find(string name) => _known.Contains(name) ? texts[name] : null;
}
