using System.CommandLine;
using System.Text.RegularExpressions;
using Recognition.Content;
using Recognition.Content.Configuration;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Generator.Features.EditorSupport;
using Recognition.Generator.Features.Starting;
using Recognition.Generator.Problems;
using Recognition.Theming;
using Spectre.Console;

namespace Recognition.Generator.Commands;

/// <summary><c>new site</c>: starts the site of another place, with its first unit, in a new folder.</summary>
internal sealed partial class NewSiteCommand
{
    private readonly Texts _texts;
    private readonly TimeProvider _clock;
    private readonly Argument<string> _folder;
    private readonly Dictionary<Question, Option<string[]>> _flags;
    private readonly Option<string?> _release;
    private readonly Option<string?> _sha256;
    private readonly Option<string> _language;

    public NewSiteCommand(Texts texts, TimeProvider clock)
    {
        _texts = texts;
        _clock = clock;
        _folder = new("folder") { Description = texts["new.option.folder"] };
        _flags = SiteSettings.Questions.ToDictionary(q => q, q => new Option<string[]>(q.Flag) { Description = texts[$"explained.settings.{q.Key.Name}"] });
        foreach (var question in EntryKind.FirstUnit.Questions)
        {
            _flags.Add(question, new(question.Flag) { Description = texts[$"explained.unit.{question.Key.Name}"] });
        }

        _release = new("--release") { Description = texts["new.option.release"] };
        _sha256 = new("--sha256") { Description = texts["new.option.sha256"] };
        _release.Validators.Add(result => Refuse(result, value => value.Length == 0 || Web().IsMatch(value), "new.fault.release"));
        _sha256.Validators.Add(result => Refuse(result, Checksum().IsMatch, "new.fault.sha256"));
        _language = Languages.Option(texts);
    }

    /// <summary>Makes the command.</summary>
    public Command Make()
    {
        var command = new Command("site", _texts["verb.new.site"]) { _folder };
        foreach (var option in _flags.Values.Cast<Option>().Concat([_release, _sha256, _language]))
        {
            command.Add(option);
        }

        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult asked)
    {
        var screen = Terminal.CanAsk ? AnsiConsole.Console : null;
        var shown = asked.GetRequiredValue(_folder);
        using var folder = NewFolder.Begin(shown, _texts);
        var answers = Answers(asked, screen);
        CopyLogo(folder.Draft, answers);
        Fill(folder.Draft, answers, asked);
        var request = new SiteRequest
        {
            Input = Path.Combine(folder.Draft, "input"),
            Settings = Path.Combine(folder.Draft, "settings.yml"),
            Today = DateOnly.FromDateTime(_clock.GetLocalNow().DateTime),
            Language = asked.GetRequiredValue(_language),
        };
        var loaded = new Pipeline(request, _texts, _clock, new Unwatched()).Load();
        new EntryStarter(EntryKind.FirstUnit, loaded.Content, loaded.Settings, request.Today, _texts, Messages.In(request.Language)) { Screen = screen }
            .Write(request.Input, "input", question => Given(asked, question), slug: null);
        var judged = new Pipeline(request, _texts, _clock, new Unwatched()).Check();
        if (judged.Report.Errors > 0)
        {
            throw new FaultException(_texts["new.fault.judged", string.Join('\n', judged.Report.Problems.Where(p => p.Severity == Severity.Error).Select(Messages.In(request.Language).Describe))]);
        }

        foreach (var (path, text) in EditorFiles.Of(judged.Content, _texts))
        {
            NewFile.Write(Path.Combine(folder.Draft, ".vscode", path), text);
        }

        folder.Finish();
        Console.WriteLine(_texts["new.written", shown]);
        Console.WriteLine(_texts["new.next"]);
        Console.WriteLine(_texts["new.next.site", shown.Replace('\\', '/').TrimEnd('/'), Invocation.From(shown)]);
        return ExitCode.Done;
    }

    private string[] Given(ParseResult asked, Question question) => asked.GetValue(_flags[question]) ?? [];

    /// <summary>What is known of the site itself, as it was typed; whatever is missing of it and of its first unit is told of at once.</summary>
    private Dictionary<Field, string> Answers(ParseResult asked, IAnsiConsole? screen)
    {
        if (screen is null && _flags.Keys.Where(q => q.IsNeeded && Given(asked, q).Length == 0).ToList() is { Count: > 0 } missing)
        {
            throw new FaultException(_texts["new.fault.missing", string.Join('\n', missing.Select(q => $"{q.Flag}: {_flags[q].Description}"))]);
        }

        var answers = new Dictionary<Field, string>();
        foreach (var question in SiteSettings.Questions)
        {
            var said = Given(asked, question);
            var answer = said.Length > 0 ? said[^1] : screen?.Prompt(new TextPrompt<string>(Markup.Escape(_flags[question].Description!)) { AllowEmpty = !question.IsNeeded });
            if (!string.IsNullOrWhiteSpace(answer))
            {
                answers[question.Key] = Blanks().Replace(answer.Trim(), " ");
            }
        }

        return answers;
    }

    /// <summary>Copies the logo that was named into the folder of photographs; the settings then name it there.</summary>
    private void CopyLogo(string folder, Dictionary<Field, string> answers)
    {
        if (!answers.TryGetValue(SettingsSchema.Logo, out var file))
        {
            return;
        }

        if (!File.Exists(file))
        {
            throw new FaultException(_texts["new.fault.logo", file]);
        }

        answers[SettingsSchema.Logo] = Path.GetFileName(file);
        NewFile.Write(Path.Combine(folder, "input", ContentReader.MediaFolder, answers[SettingsSchema.Logo]), File.ReadAllBytes(file));
    }

    private void Fill(string folder, Dictionary<Field, string> answers, ParseResult asked)
    {
        foreach (var (path, template) in SiteTemplate.Files)
        {
            var text = SiteSettings.Filled(template, answers)
                .Replace("%release%", asked.GetValue(_release), StringComparison.Ordinal)
                .Replace("%sha256%", asked.GetValue(_sha256)?.ToLowerInvariant(), StringComparison.Ordinal);
            if (path == "settings.yml")
            {
                var messages = Messages.In(asked.GetRequiredValue(_language));
                var faults = SiteSettings.Judge(text).Select(f => $"{f.Question.Flag}: {messages.Describe(f.Problem with { Field = "" })}").ToList();
                if (faults.Count > 0)
                {
                    throw new FaultException(_texts["new.fault.wrong", string.Join('\n', faults)]);
                }
            }

            NewFile.Write(Path.Combine(folder, path), text);
        }
    }

    private void Refuse(System.CommandLine.Parsing.OptionResult result, Func<string, bool> isRight, string why)
    {
        if (result.Tokens is [var token, ..] && !isRight(token.Value))
        {
            result.AddError(_texts[why, token.Value]);
        }
    }

    [GeneratedRegex("^(https|file)://[^\\s\"'%]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Web();

    [GeneratedRegex("^[0-9A-Fa-f]{64}$", RegexOptions.CultureInvariant)]
    private static partial Regex Checksum();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
