using Recognition.Content.Kinds.Stories;
using Recognition.Content.Problems;
using Recognition.Theming;

namespace Recognition.Generator.Problems;

/// <summary>All problems of one run, in reading order, and what follows from them.</summary>
/// <param name="Problems">The problems.</param>
/// <param name="IsStrict">Whether warnings fail as errors do.</param>
internal sealed record Report(IReadOnlyList<Problem> Problems, bool IsStrict)
{
    /// <summary>Of one rule in one file no more than these are listed: whoever has so many has one cause to look for.</summary>
    public const int MostAlike = 50;

    /// <summary>How many errors there are.</summary>
    public int Errors { get; } = Problems.Count(p => p.Severity == Severity.Error);

    /// <summary>How many warnings there are.</summary>
    public int Warnings => Problems.Count - Errors;

    /// <summary>Whether the site may not be published.</summary>
    public bool Fails => Errors > 0 || (IsStrict && Warnings > 0);

    /// <summary>The stories that readers do not see, if that is to be told as well.</summary>
    public IReadOnlyList<HiddenStory> Hidden { get; init; } = [];

    /// <summary>The problems people are shown, each with how many like it follow that they are not shown.</summary>
    public IEnumerable<(Problem Problem, int More)> Listed()
    {
        var totals = Problems.CountBy(Kind).ToDictionary();
        var listed = new Dictionary<(string, string), int>();
        foreach (var problem in Problems)
        {
            var number = listed[Kind(problem)] = listed.GetValueOrDefault(Kind(problem)) + 1;
            if (number <= MostAlike)
            {
                yield return (problem, number == MostAlike ? totals[Kind(problem)] - number : 0);
            }
        }
    }

    /// <summary>How many errors and warnings there are, in a sentence.</summary>
    public string Count(Texts texts) => texts["report.count", Count(texts, "errors", Errors), Count(texts, "warnings", Warnings)];

    private static string Count(Texts texts, string what, int number) =>
        number == 1 ? texts[$"report.{what}.one"] : texts[$"report.{what}.many", texts.Number(number)];

    private static (string File, string Code) Kind(Problem problem) => (problem.Place.File, problem.Rule.Code);
}
