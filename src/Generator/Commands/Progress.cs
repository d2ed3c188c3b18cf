using System.Diagnostics;
using Recognition.Generator.Problems;
using Recognition.Theming;
using Spectre.Console;

namespace Recognition.Generator.Commands;

/// <summary>Plain lines, one a step: for CI and for files.</summary>
internal sealed class PlainProgress(IAnsiConsole console, Texts texts) : IBuildProgress
{
    public void Begin(string step, int total) =>
        console.WriteLine(total > 0 ? texts["progress.of", texts[step], texts.Number(total)] : texts[step]);

    public void Advance()
    {
    }
}

/// <summary>A bar for each step: for a person who watches.</summary>
internal sealed class LiveProgress(ProgressContext context, Texts texts) : IBuildProgress
{
    private ProgressTask? _task;

    public void Begin(string step, int total)
    {
        End();
        _task = context.AddTask(Markup.Escape(texts[step]), maxValue: Math.Max(1, total));
    }

    public void Advance() => _task?.Increment(1);

    /// <summary>Marks the last step as done.</summary>
    public void End()
    {
        if (_task is not null)
        {
            Debug.Assert(_task.MaxValue >= 1, "A bar has a length.");
            _task.Value = _task.MaxValue;
        }
    }
}
