using Recognition.Content.Files;
using Recognition.Generator.Features.Data;
using Recognition.Theming;

namespace Recognition.Generator.Features.EditorSupport;

/// <summary>What VS Code takes to offer and explain the keys of this site, below its folder <c>.vscode</c>.</summary>
internal static class EditorFiles
{
    /// <summary>The files with their paths below the folder.</summary>
    /// <param name="content">Everything that was read; names are taken from it.</param>
    /// <param name="texts">Words of the explanations.</param>
    public static IEnumerable<(string Path, string Text)> Of(ContentSet content, Texts texts) =>
        EditorSchemas.Of(content, texts).Select(s => ($"schema/{s.File}", s.Schema.ToJsonString(DataJson.Options) + "\n"))
            .Append(("guong-sang.code-snippets", Snippets.Of(content, texts).ToJsonString(DataJson.Options) + "\n"));
}
