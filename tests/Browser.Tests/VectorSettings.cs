using System.Text.Json;
using Recognition.Tests;

namespace Recognition.Browser.Tests;

/// <summary>Settings whose keys each hold another vector.</summary>
internal static class VectorSettings
{
    private static readonly (string Key, string Plain)[] All =
    [
        ("title", "Gương sáng"), ("tagline", "Trang để thử"), ("organisation", "Trung tâm"), ("quota_localities", "Nơi thử"),
    ];

    /// <summary>How many vectors one site takes.</summary>
    public static int Keys => All.Length;

    /// <summary>Builds the site with as many vectors as there are keys, from one on; a key whose vector is refused by name stays plain.</summary>
    /// <returns>How many vectors stand in it.</returns>
    public static int Build(TestFolder folder, int first)
    {
        var refused = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            var used = All.Index().Where(key => first + key.Index < Vectors.All.Count && !refused.Contains(key.Item.Key)).ToDictionary(key => key.Item.Key, key => Vectors.All[first + key.Index]);
            string In(string key) => JsonSerializer.Serialize($"{All.Single(k => k.Key == key).Plain} {used.GetValueOrDefault(key)}".TrimEnd());
            folder.Write(
                "settings.yml",
                $$"""
                title: {{In("title")}}
                tagline: {{In("tagline")}}
                organisation: {{In("organisation")}}
                base_url: https://example.org/guong-sang/
                share_cards: 0
                quota_localities: [{{In("quota_localities")}}]
                """ + "\n");
            folder.Replace("input/units/xa-nam-dong.md", "locality: " + Locality(folder), "locality: " + In("quota_localities"));
            var built = WarmProgram.Run(folder.Root, "build", "--date", "2026-11-20", "--verify", "none");
            if (built.Code == 0)
            {
                return used.Count;
            }

            var before = refused.Count;
            refused.UnionWith(used.Keys.Where(key => built.Error.Contains($"`{key}`", StringComparison.Ordinal) || built.Error.Contains($" {key} ", StringComparison.Ordinal) || built.Error.Contains(used[key], StringComparison.Ordinal)));
            Assert.True(refused.Count > before, built.Output + built.Error);
        }
    }

    private static string Locality(TestFolder folder) =>
        File.ReadLines(folder.PathTo("input/units/xa-nam-dong.md")).Single(line => line.StartsWith("locality: ", StringComparison.Ordinal))["locality: ".Length..];
}
