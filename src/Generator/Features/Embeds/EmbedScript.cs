namespace Recognition.Generator.Features.Embeds;

/// <summary>
/// The script that other sites load: <c>Client/embed.js</c>, at an address that never changes, since it stands in pages we do not see.
/// It has the colours of Sen, which wear that of the place as those of the theme do. It knows <c>data.json</c> and nothing else of this site.
/// </summary>
internal static class EmbedScript
{
    /// <summary>The script.</summary>
    public static string Content
    {
        get
        {
            using var script = new StreamReader(typeof(EmbedScript).Assembly.GetManifestResourceStream("Scripts/embed.js")!);
            return script.ReadToEnd();
        }
    }
}
