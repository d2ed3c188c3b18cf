using Recognition.Content.Checks;
using Recognition.Theming;
using Spectre.Console;

namespace Recognition.Generator.Features.Starting;

/// <summary>Asks a person who watches, step by step.</summary>
/// <param name="console">The screen.</param>
/// <param name="reader">Understands the answers.</param>
/// <param name="texts">Words of the questions.</param>
internal sealed class Interview(IAnsiConsole console, AnswerReader reader, Texts texts)
{
    /// <summary>Asks until the answer will do.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="words">The question as the person reads it.</param>
    /// <param name="usual">The answer if there is none.</param>
    /// <returns>The values; none if the person has nothing to say.</returns>
    public IReadOnlyList<string> Ask(Question question, string words, string? usual)
    {
        var offered = reader.Offered(question);
        var hints = new[]
        {
            offered.Count > 0 ? texts["new.choose"] : question.IsMany ? texts["new.several"] : null,
            offered.Count == 0 && !question.IsNeeded && usual is null && !question.IsMany ? texts["new.skip"] : null,
        };
        console.MarkupLineInterpolated($"[bold]{words}[/]");
        foreach (var hint in hints.OfType<string>())
        {
            console.MarkupLineInterpolated($"[grey]{hint}[/]");
        }

        var values = new List<string>();
        while (true)
        {
            var typed = Type(usual);
            if (typed.Trim().Length == 0)
            {
                if (offered.Count > 0 && Choose(offered, isFree: !question.IsNeeded) is { } chosen)
                {
                    return reader.Read(question, chosen.Slug).Values;
                }

                if (values.Count > 0 || !question.IsNeeded)
                {
                    return values;
                }

                console.MarkupLineInterpolated($"[yellow]{texts["new.needed"]}[/]");
                continue;
            }

            var reply = reader.Read(question, typed);
            if (reply.Choices.Count > 0)
            {
                reply = Choose(reply.Choices, isFree: false) is { } meant ? reader.Read(question, meant.Slug) : new();
            }

            if (reply.Fault is { } fault)
            {
                console.MarkupLineInterpolated($"[yellow]{fault}[/]");
            }

            values.AddRange(reply.Values);
            if (values.Count > 0 && (offered.Count > 0 || !question.IsMany))
            {
                return values;
            }
        }
    }

    /// <summary>Asks for the name of the file, offering one that is free.</summary>
    public string AskName(string free) => console.Prompt(new TextPrompt<string>(Markup.Escape(texts["new.name"])).DefaultValue(free));

    /// <summary>Says what is wrong, before something is asked again.</summary>
    public void Tell(string fault) => console.MarkupLineInterpolated($"[yellow]{fault}[/]");

    private string Type(string? usual)
    {
        var prompt = new TextPrompt<string>(">") { AllowEmpty = true };
        return console.Prompt(usual is null ? prompt : prompt.DefaultValue(usual));
    }

    private KnownName? Choose(IReadOnlyList<KnownName> offered, bool isFree)
    {
        var prompt = new SelectionPrompt<KnownName>
        {
            Title = Markup.Escape(texts["new.which"]),
            Converter = one => Markup.Escape(one.Slug == one.Label || one.Slug.Length == 0 ? one.Label : $"{one.Label} ({one.Slug})"),
            PageSize = 12,
            MoreChoicesText = Markup.Escape(texts["new.more"]),
        };

        // Where nothing need be chosen, Enter alone chooses nothing.
        prompt.AddChoices(isFree ? [new("", texts["new.none"]), .. offered] : [.. offered, new("", texts["new.again"])]);
        return console.Prompt(prompt) is { Slug.Length: > 0 } chosen ? chosen : null;
    }
}
