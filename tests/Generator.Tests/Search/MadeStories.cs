using Recognition.Tests;

namespace Recognition.Generator.Tests.Search;

/// <summary>The good site with stories of given texts added: <c>bai-0</c>, <c>bai-1</c> …, alike but for title and text.</summary>
internal static class MadeStories
{
    private const string Original = "input/stories/2026/q3/hien-dat.md";

    /// <summary>A site with a story for each text.</summary>
    public static TestFolder With(params IReadOnlyList<string> texts)
    {
        var folder = TestFolder.WithGoodSite();
        var original = File.ReadAllText(folder.PathTo(Original)).Split('\n')
            .Where(line => !line.StartsWith("aliases:", StringComparison.Ordinal) && !line.StartsWith("slug:", StringComparison.Ordinal))
            .ToList();
        foreach (var (i, text) in texts.Index())
        {
            folder.Write(
                $"input/stories/2026/q3/bai-{i}.md",
                string.Join('\n', original.Select(line => line.StartsWith("title:", StringComparison.Ordinal) ? $"title: Bài {i}" : line)) + text + "\n");
        }

        return folder;
    }
}
