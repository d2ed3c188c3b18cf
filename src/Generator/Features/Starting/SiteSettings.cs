using System.Text;
using Recognition.Content.Configuration;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Yaml;

namespace Recognition.Generator.Features.Starting;

/// <summary>What a new site is asked of itself, and how it fills the files of the template.</summary>
internal static class SiteSettings
{
    /// <summary>What is served nowhere: the workflows then take the address of GitHub Pages.</summary>
    private const string NoAddress = "https://example.org/";

    /// <summary>What is asked, in this order.</summary>
    public static IReadOnlyList<Question> Questions { get; } =
    [
        new("--title", SettingsSchema.Title) { IsNeeded = true },
        new("--organisation", SettingsSchema.Organisation) { IsNeeded = true },
        new("--base-url", SettingsSchema.BaseUrl),
        new("--accent", SettingsSchema.Accent),
        new("--logo", SettingsSchema.Logo),
    ];

    /// <summary>A file of the template with its <c>%words%</c> filled. A key that the template only shows as a remark takes effect if it is answered.</summary>
    /// <param name="template">The template.</param>
    /// <param name="answers">The answers as they were typed.</param>
    public static string Filled(string template, IReadOnlyDictionary<Field, string> answers)
    {
        var text = new StringBuilder(template);
        foreach (var question in Questions)
        {
            var name = question.Key.Name;
            var answer = answers.GetValueOrDefault(question.Key) ?? NoAddress;
            text.Replace($"%{name}%", OddSigns.Quoted(answer)).Replace($"%{name}_text%", Escaped(answer));
            if (answers.ContainsKey(question.Key))
            {
                text.Replace($"#{name}: {question.Key.Example}\n", $"{name}: {OddSigns.Quoted(answer)}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>What is wrong with the answers, by question.</summary>
    /// <param name="settings">The settings, filled.</param>
    public static IEnumerable<(Question Question, Problem Problem)> Judge(string settings)
    {
        var problems = new ProblemList();
        Settings.Read("settings.yml", Encoding.UTF8.GetBytes(settings), problems);
        return problems.InOrder().Select(p => (Questions.FirstOrDefault(q => q.Key.Name == p.Field) ?? Questions[0], p));
    }

    /// <summary>A name within Markdown: signs that would be markup stand as they are.</summary>
    private static string Escaped(string text) => string.Concat(text.Select(c => @"\`*_{}[]<>#|!~".Contains(c, StringComparison.Ordinal) ? $"\\{c}" : c.ToString()));
}
