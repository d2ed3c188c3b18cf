using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Generator.Features.Starting;
using Recognition.Generator.Features.WordFiles;
using Recognition.Generator.Features.WordForms;
using Recognition.Generator.Problems;
using Recognition.Theming;

namespace Recognition.Generator.Previewing;

/// <summary>Makes drafts of Word files that are dropped on the desk, as <c>new story --from</c> does.</summary>
/// <param name="request">What is previewed.</param>
/// <param name="open">Where a file opens in VS Code.</param>
/// <param name="texts">Wording.</param>
internal sealed class DroppedFile(SiteRequest request, Func<string, string> open, Texts texts)
{
    private readonly Lock _lock = new();
    private readonly Messages _messages = Messages.In(request.Language);

    /// <summary>What was said of the last file; a desk that is loaded anew because of it says so as well.</summary>
    public DropAnswer? Last
    {
        get
        {
            lock (_lock)
            {
                return field;
            }
        }

        private set;
    }

    /// <summary>Makes a draft.</summary>
    /// <param name="state">The site.</param>
    /// <param name="name">The name of the file.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="title">The title that is asked for; empty for the one in the file.</param>
    /// <returns>What is said of it.</returns>
    public DropAnswer Take(PreviewState state, string name, byte[] bytes, string title)
    {
        lock (_lock)
        {
            try
            {
                return Last = state.Read is { } read ? Write(read, new(name, bytes, texts), title.Trim()) : new(texts["desk.drop.unread"], []);
            }
            catch (Exception fault) when (fault is FaultException or IOException or UnauthorizedAccessException)
            {
                return Last = new(fault.Message, []);
            }
        }
    }

    private DropAnswer Write(Outcome read, WordFile file, string title)
    {
        var word = WordEntry.Read(file, read.Content, read.Settings, request.Today, texts, _messages);
        title = title.Length > 0 ? title : word.Material.Title ?? "";
        var names = new EntryName(Family.Story, read.Content, request.Input, request.ShownInput, texts);
        var slug = names.From(title);
        if (slug.Length == 0)
        {
            return new(texts["desk.drop.no-title"], []);
        }

        if (names.FaultOf(slug) is not null)
        {
            return new(texts["desk.drop.taken", title], []);
        }

        var shown = new EntryStarter(EntryKind.Story, read.Content, read.Settings, request.Today, texts, _messages) { Material = word.Material }
            .Write(request.Input, request.ShownInput, question => question.Key == EntryKind.Story.Questions[0].Key ? [title] : [], slug: null);
        using var remarks = new StringWriter { NewLine = "\n" };
        new WordRemarks(texts).Write(remarks, word, [.. shown.Skip(1)]);
        return new(texts["desk.drop.written", shown[0]], [.. remarks.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.TrimStart('-', ' '))])
        {
            File = shown[0],
            Open = open(shown[0]),
        };
    }
}

/// <summary>What the desk says of a file that was dropped on it.</summary>
/// <param name="Text">What was done, or why nothing was.</param>
/// <param name="Remarks">What has to be looked at.</param>
public sealed record DropAnswer(string Text, IReadOnlyList<string> Remarks)
{
    /// <summary>The file that was written; nothing if none was.</summary>
    public string? File { get; init; }

    /// <summary>Opens it in VS Code.</summary>
    public string? Open { get; init; }
}
