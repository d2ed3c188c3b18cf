using Recognition.Content.Values;
using Recognition.Generator.Images.Worker;
using Recognition.Tests;

namespace Recognition.Generator.Tests.Images;

/// <summary>What <c>check</c> passes, <c>build</c> makes, whatever the shape of the picture; what no format can hold both refuse.</summary>
public sealed class ShapeTests
{
    [Theory]
    [InlineData("png", 1, 1, "1×1", "1×1")]
    [InlineData("png", 2, 3, "2×3", "2×2")]
    [InlineData("jpg", 3, 2, "3×2", "3×2")]
    [InlineData("png", 20000, 1, "1280×1", "1×1")]
    [InlineData("png", 65536, 1, "1280×1", "1×1")]
    [InlineData("png", 65536, 40, "1280×1", "53×40")]
    [InlineData("jpg", 65500, 1, "1280×1", "1×1")]
    [InlineData("png", 1, 16383, "1×16383", "1×1")]
    [InlineData("webp", 16383, 1, "1280×1", "1×1")]
    [InlineData("avif", 1, 16383, "1×16383", "1×1")]
    [InlineData("tif", 1, 16000, "1×16000", "1×1")]
    public void APictureOfAnyShapeIsMade(string ending, int width, int height, string full, string card)
    {
        using var folder = new TestFolder();
        using var worker = Workers.Start();
        var file = Scene(folder, ending, width, height);
        foreach (var asked in new[] { Workers.Everything, Workers.Everything with { Focus = new Focus(1, 1) } })
        {
            var (looked, made) = (worker.Ask(file, asked, folder: null), worker.Ask(file, asked, folder.Root));

            Assert.Equal(((PictureProblem?)null, (PictureProblem?)null), (looked.Problem, made.Problem));
            Assert.Equal(looked.Picture!.Full, made.Picture!.Full);
            foreach (var name in made.Picture.Sizes.Keys)
            {
                var read = PictureRead.Of(folder.PathTo(name));
                var shape = name.StartsWith("the-", StringComparison.Ordinal) ? made.Picture.Card : made.Picture.Full;
                Assert.Contains(new(read.Width, read.Height), shape);
            }

            Assert.Equal((full, card), (Largest(made.Picture.Full[^1]), Largest(made.Picture.Card[^1])));
        }
    }

    [Theory]
    [InlineData("png", 1080, 20000)]
    [InlineData("png", 1, 900_000)]
    [InlineData("png", 1, 16384)]
    [InlineData("png", 2000, 26000)]
    [InlineData("jpg", 1, 65500)]
    public void APictureThatNoFormatCanHoldIsRefusedByBoth(string ending, int width, int height)
    {
        using var folder = new TestFolder();
        using var worker = Workers.Start();
        var file = Scene(folder, ending, width, height);

        var expected = new PictureVerdict(null, PictureProblem.TooTall, width, height);
        Assert.Equal(expected, worker.Ask(file, Workers.Everything, folder: null));
        Assert.Equal(expected, worker.Ask(file, Workers.Everything, folder.Root));
    }

    private static string Scene(TestFolder folder, string ending, int width, int height)
    {
        var file = folder.PathTo("canh." + ending);
        using var scene = PictureToMake.Scene(width, height);
        scene.WriteToFile(file);
        return file;
    }

    private static string Largest(Theming.PictureSize size) => $"{size.Width}×{size.Height}";
}
