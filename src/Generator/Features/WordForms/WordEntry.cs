using Recognition.Content.Configuration;
using Recognition.Content.Files;
using Recognition.Generator.Features.Starting;
using Recognition.Generator.Features.WordFiles;
using Recognition.Generator.Problems;
using Recognition.Theming;

namespace Recognition.Generator.Features.WordForms;

/// <summary>A Word file that is brought in as a story: a text as somebody wrote it, or a form that was filled in.</summary>
internal static class WordEntry
{
    /// <summary>Makes a story of a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="content">Everything that was read of the site.</param>
    /// <param name="settings">The site's settings.</param>
    /// <param name="reader">Makes values of what people write.</param>
    /// <param name="texts">Wording.</param>
    /// <exception cref="FaultException">The file cannot be read, or there is nothing in it.</exception>
    public static WordStory Read(WordFile file, ContentSet content, Settings settings, AnswerReader reader, Texts texts) =>
        file.Read(document =>
        {
            var word = new WordContent(document.MainDocumentPart!, settings.KeepsLineBreaks);
            return FormSheet.Find(word.Blocks, Languages) is not { } sheet ? WordStory.Of(word)
                : sheet.Count > 1 ? throw new FaultException(texts["form.several", file.Name, texts.Number(sheet.Count)])
                : FilledForm.Of(sheet, word, content, reader, texts);
        }) ?? throw new FaultException(texts["word.fault.empty", file.Name]);

    /// <summary>The form may have been written in any language of the program.</summary>
    private static IReadOnlyList<Texts> Languages { get; } = [Texts.Read("vi", typeof(WordEntry).Assembly), Texts.Read("en", typeof(WordEntry).Assembly)];
}
