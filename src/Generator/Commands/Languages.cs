using System.CommandLine;
using Recognition.Content.Problems;
using Recognition.Theming;


namespace Recognition.Generator.Commands;

/// <summary>The language of the program's own words is needed before the command line is understood, for its help.</summary>
internal static class Languages
{
    /// <summary>The option <c>--lang</c>.</summary>
    public static Option<string> Option(Texts texts)
    {
        var option = new Option<string>("--lang") { Description = texts["option.lang"], DefaultValueFactory = _ => "vi" };
        option.AcceptOnlyFromAmong([.. Messages.Languages]);
        return option;
    }

    /// <summary>What <c>--lang</c> asks for; Vietnamese if it does not.</summary>
    public static string Asked(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == "--lang=en" || (arguments[i] == "--lang" && i + 1 < arguments.Count && arguments[i + 1] == "en"))
            {
                return "en";
            }
        }

        return "vi";
    }
}
