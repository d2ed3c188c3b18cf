using System.Reflection;
using System.Text.Json;

namespace Recognition.Theming;

/// <summary>The files <c>strings.json</c> of an assembly, embedded as <c>Strings/ROOM/strings.json</c>: <c>{ "count.story": { "vi": "1 bài", "en": "1 story" } }</c>.</summary>
internal static class StringFiles
{
    private const string Folder = "Strings/";

    /// <summary>All texts of an assembly in one language; those that are not in it are left out.</summary>
    /// <exception cref="ThemeException">A key is said twice.</exception>
    public static Dictionary<string, string> Read(Assembly assembly, string language)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            foreach (var (key, languages) in JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(stream)!)
            {
                if (languages.TryGetValue(language, out var text) && !texts.TryAdd(key, text))
                {
                    throw new ThemeException($"{assembly.GetName().Name} says '{key}' twice.");
                }
            }
        }

        return texts;
    }
}
