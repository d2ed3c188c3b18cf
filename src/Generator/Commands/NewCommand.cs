using System.CommandLine;
using Recognition.Generator.Features.Starting;
using Recognition.Theming;

namespace Recognition.Generator.Commands;

/// <summary><c>new</c>: starts a story, a unit, a campaign, a form to fill in, or a whole site.</summary>
internal sealed class NewCommand(Texts texts, TimeProvider clock)
{
    /// <summary>Makes the command.</summary>
    public Command Make()
    {
        var command = new Command("new", texts["verb.new"]);
        foreach (var kind in new[] { EntryKind.Story, EntryKind.Unit, EntryKind.Campaign })
        {
            command.Add(new NewEntryCommand(kind, texts, clock).Make());
        }

        command.Add(new NewFormCommand(texts, clock).Make());
        command.Add(new NewSiteCommand(texts, clock).Make());
        return command;
    }
}
