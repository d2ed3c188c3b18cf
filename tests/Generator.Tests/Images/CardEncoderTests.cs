using Recognition.Generator.Images;
using Recognition.Tests;
using Recognition.Theming.Cards;

namespace Recognition.Generator.Tests.Images;

/// <summary>Drawings of share cards become light pictures.</summary>
public sealed class CardEncoderTests
{
    [Theory]
    [InlineData("""<rect width="1200" height="630" fill="#6d1023"/><circle cx="300" cy="300" r="200" fill="#d9a94f"/>""", 1_000, 30_000)]
    [InlineData("""<filter id="n"><feTurbulence baseFrequency=".9"/></filter><rect width="1200" height="630" filter="url(#n)"/>""", 50_000, 99_999)]
    public void EvenNoiseStaysBelowTheLimit(string drawing, int least, int most)
    {
        using var folder = new TestFolder();
        using var worker = Workers.Start();

        var card = worker.Draw($"""<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">{drawing}</svg>""", portrait: null, folder.Root);

        var bytes = Assert.Single(card.Sizes, size => size.Key == "card.png").Value;
        Assert.Equal(bytes, new FileInfo(folder.PathTo("card.png")).Length);
        Assert.InRange(bytes, least, most);
        var read = PictureRead.Of(folder.PathTo("card.png"));
        Assert.Equal((1200, 630, "png"), (read.Width, read.Height, read.Format));
        Assert.Empty(read.Hidden);
    }

    /// <summary>Red above, green below left, blue below right: what is left of a photograph stands at the left edge of the card.</summary>
    [Theory]
    [InlineData(600, 1600, null, 'r')] // Cut at the bottom: the top stays, where heads are.
    [InlineData(600, 1600, 1.0, 'b')] // The editor says otherwise.
    [InlineData(1200, 800, null, 'r')]
    public void APortraitKeepsTheTopUnlessTheEditorSaysOtherwise(int width, int height, double? down, char above)
    {
        using var folder = new TestFolder();
        using var worker = Workers.Start();
        using (var scene = PictureToMake.Scene(width, height))
        {
            scene.WriteToFile(folder.PathTo("canh.jpg"));
        }

        var portrait = new Portrait("", folder.PathTo("canh.jpg"), down is { } y ? new(1, y) : null);
        var card = worker.Draw("""<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect width="1200" height="630" fill="#000"/></svg>""", portrait, folder.Root);

        Assert.InRange(card.Sizes["card.jpg"], 1_000, 99_999);
        using var read = NetVips.Image.NewFromFile(folder.PathTo("card.jpg"));
        Assert.Equal((1200, 630), (read.Width, read.Height));
        var top = read.Getpoint(ShareCard.PortraitWidth - 20, 20);
        Assert.Equal(above, "rgb"[Array.IndexOf(top, top.Max())]);
        Assert.All(read.Getpoint(ShareCard.PortraitWidth + 20, 20), value => Assert.InRange(value, 0, 40));
    }

    [Fact]
    public void ADrawingThatIsNoneIsOneClearFault()
    {
        using var folder = new TestFolder();
        using var worker = Workers.Start();

        var fault = Assert.Throws<ImageException>(() => worker.Draw("<svg", portrait: null, folder.Root));

        Assert.StartsWith("Không tạo được ảnh chia sẻ: ", fault.Message, StringComparison.Ordinal);
    }
}
