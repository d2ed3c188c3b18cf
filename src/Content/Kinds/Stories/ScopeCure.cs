using Recognition.Content.Files;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Problems;
using Recognition.Content.Schema;

namespace Recognition.Content.Kinds.Stories;

/// <summary>What a story's consent answers once its scope says so, told with the line to paste.</summary>
internal static class ScopeCure
{
    /// <summary>The scope that is shown where none is written.</summary>
    public const string Usual = "Họ tên, câu chuyện";

    /// <summary>The problem, with the consent as it should be. A person's or household's that is missing is asked for by a rule of its own: then only the scope is shown.</summary>
    /// <param name="content">Everything that was read.</param>
    /// <param name="story">The story.</param>
    /// <param name="lack">The rule, the place, the field and what else fills the message.</param>
    /// <param name="scope">What the scope should be, in quotes.</param>
    public static IEnumerable<Problem> Of(ContentSet content, ContentFile story, Lack lack, string scope) => story.Record.Get(StorySchema.Consent) switch
    {
        { } consent => lack.Of(consent, [(ConsentSchema.Scope, scope)]),
        _ when HeadCheck.Kind(content, story) is SubjectKind.Person or SubjectKind.Household =>
            [new Problem(lack.Rule, lack.At, lack.Field!, [.. lack.Arguments, Argument.Word("cure", "cure-scope"), ("text", $"{ConsentSchema.Scope.Name}: {scope}")])],
        _ => (lack with { Parent = "" }).Of(story.Record, [(StorySchema.Consent, $"{{ status: given, date: NĂM-THÁNG-NGÀY, scope: {scope} }}")]),
    };
}
