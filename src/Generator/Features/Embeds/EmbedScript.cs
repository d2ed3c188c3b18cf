namespace Recognition.Generator.Features.Embeds;

/// <summary>
/// The script that other sites load: <c>Client/embed.js</c>, at an address that never changes, since it stands in pages we do not see.
/// It knows <c>data.json</c> and nothing else of this site.
/// </summary>
internal static class EmbedScript
{
    /// <summary>The script.</summary>
    public static byte[] Content
    {
        get
        {
            using var stream = typeof(EmbedScript).Assembly.GetManifestResourceStream("Scripts/embed.js")!;
            using var content = new MemoryStream();
            stream.CopyTo(content);
            return content.ToArray();
        }
    }
}
