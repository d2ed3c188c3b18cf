using System.Text.Json;
using Recognition.Tests;

namespace Recognition.Generator.Tests.Images;

/// <summary>Makes pictures for tests and reads published ones back, with sharp (<c>pictures.mjs</c>).</summary>
public static class Sharp
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Makes pictures with GPS, XMP, IPTC, a comment and a colour profile: red above, green below left, blue below right.</summary>
    public static void Make(params IEnumerable<PictureToMake> pictures) => Run(new { make = pictures });

    /// <summary>Reads files back.</summary>
    public static IReadOnlyList<PictureRead> Read(IEnumerable<string> files) => JsonSerializer.Deserialize<List<PictureRead>>(Run(new { read = files }), Json)!;

    private static string Run(object job)
    {
        var outcome = Shell.Run(Repository.Root, "node", [Repository.PathTo("tests", "Generator.Tests", "Images", "pictures.mjs"), JsonSerializer.Serialize(job, Json)]);
        Assert.True(outcome.Code == 0, outcome.Error);
        return outcome.Output;
    }
}

/// <summary>A picture to make.</summary>
/// <param name="File">Its path.</param>
/// <param name="Width">Its width, upright.</param>
/// <param name="Height">Its height, upright.</param>
/// <param name="Orientation">How it is stored: 1 upright, 6 lying on its side.</param>
/// <param name="Profile">Its colours: <c>srgb</c> or <c>p3</c>.</param>
public sealed record PictureToMake(string File, int Width, int Height, int Orientation = 1, string Profile = "srgb");

/// <summary>A picture as it was read back.</summary>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Format">What it is.</param>
/// <param name="Space">Its colours.</param>
/// <param name="Hidden">Whatever it holds besides the picture.</param>
/// <param name="Colours">Its strongest colours above, below left and below right: <c>rgb</c> when it stands upright.</param>
public sealed record PictureRead(int Width, int Height, string Format, string Space, IReadOnlyList<string> Hidden, string Colours);
