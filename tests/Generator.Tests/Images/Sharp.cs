using System.Text.Json;
using Recognition.Tests;

namespace Recognition.Generator.Tests.Images;

/// <summary>Sets texts with the program's own scripts (<c>pictures.mjs</c>).</summary>
public static class Sharp
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Sets texts in the fonts of Sen's cards.</summary>
    public static IReadOnlyList<SetText> Set(IEnumerable<string> texts, SetBox box)
    {
        var (worker, theme) = (Path.Combine(AppContext.BaseDirectory, "worker"), Path.Combine(AppContext.BaseDirectory, "cards", "Sen"));
        return JsonSerializer.Deserialize<List<SetText>>(Run(new { set = new { worker, theme, texts, box } }), Json)!;
    }

    private static string Run(object job)
    {
        var outcome = Shell.Run(Repository.Root, "node", [Repository.PathTo("tests", "Generator.Tests", "Images", "pictures.mjs"), JsonSerializer.Serialize(job, Json)]);
        Assert.True(outcome.Code == 0, outcome.Error);
        return outcome.Output;
    }
}

/// <summary>A box for a text.</summary>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Weight">How bold.</param>
/// <param name="Sizes">The sizes to try.</param>
public sealed record SetBox(int Width, int Height, int Weight, params IReadOnlyList<int> Sizes);

/// <summary>A text as it is set.</summary>
/// <param name="D">Its outline.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
public sealed record SetText(string D, double Width, double Height);
