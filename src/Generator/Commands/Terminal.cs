using Recognition.Content.Problems;
using Recognition.Generator.Problems;
using Recognition.Theming;
using Spectre.Console;

namespace Recognition.Generator.Commands;

/// <summary>What is known of the screen the program speaks to.</summary>
internal static class Terminal
{
    /// <summary>Whether a person watches, rather than a file or CI.</summary>
    public static bool IsWatched => AnsiConsole.Console.Profile.Capabilities is { Interactive: true, Ansi: true } && !Console.IsOutputRedirected;

    /// <summary>Whether that person can be asked something.</summary>
    public static bool CanAsk => IsWatched && !Console.IsInputRedirected;

    /// <summary>From here on nothing that comes from content speaks to the terminal; bars and questions of this program still do.</summary>
    public static void Guard()
    {
        // Reading it opens the console of the bars, which must have the terminal itself.
        var isWatched = IsWatched;
#pragma warning disable CA2000 // They live as long as the program.
        Console.SetOut(new PrintableWriter(Console.Out, isWatched));
        Console.SetError(new PrintableWriter(Console.Error, isWatched));
#pragma warning restore CA2000
    }

    /// <summary>A report for people that quotes from the files of the input folder.</summary>
    public static TextReport Report(SiteRequest request, Messages messages, Texts texts) => new(messages, texts, new(request.Input, request.ShownInput), IsWatched);
}
