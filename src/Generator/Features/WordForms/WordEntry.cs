using Recognition.Content.Configuration;
using Recognition.Content.Files;
using Recognition.Content.Problems;
using Recognition.Generator.Features.Starting;
using Recognition.Generator.Features.WordFiles;
using Recognition.Generator.Problems;
using Recognition.Theming;

namespace Recognition.Generator.Features.WordForms;

/// <summary>A Word file that is brought in as a story: a text as somebody wrote it, or a form that was filled in.</summary>
internal static class WordEntry
{
    /// <summary>The form may have been written in any language of the program.</summary>
    private static readonly IReadOnlyList<Texts> Languages = [Texts.Read("vi", typeof(WordEntry).Assembly), Texts.Read("en", typeof(WordEntry).Assembly)];

    /// <summary>Makes a story of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="content">Everything that was read of the site.</param>
    /// <param name="settings">The site's settings.</param>
    /// <param name="today">The day.</param>
    /// <param name="texts">Wording.</param>
    /// <param name="messages">Wording of problems.</param>
    /// <exception cref="FaultException">The file cannot be read, there is nothing in it, or more than one form.</exception>
    public static WordStory Read(WordFile file, ContentSet content, Settings settings, DateOnly today, Texts texts, Messages messages) =>
        file.Read(document =>
        {
            var word = new WordContent(document.MainDocumentPart!, settings.KeepsLineBreaks);
            var reader = new AnswerReader(EntryKind.Story, content, today, texts, messages) { IsExact = true };
            return FormSheet.Find(word.Blocks, Languages) is not { } sheet ? WordStory.Of(word)
                : sheet.Count > 1 ? throw new FaultException(texts["form.several", file.Name, texts.Number(sheet.Count)])
                : new FilledForm(sheet, word, content, reader, today, texts).Read();
        }) ?? throw new FaultException(texts["word.fault.empty", file.Name]);
}
