using Recognition.Generator.Images;
using Recognition.Tests;

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

        var card = worker.Draw($"""<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">{drawing}</svg>""", folder.Root);

        var bytes = Assert.Single(card.Sizes, size => size.Key == "card.png").Value;
        Assert.Equal(bytes, new FileInfo(folder.PathTo("card.png")).Length);
        Assert.InRange(bytes, least, most);
        var read = PictureRead.Of(folder.PathTo("card.png"));
        Assert.Equal((1200, 630, "png"), (read.Width, read.Height, read.Format));
        Assert.Empty(read.Hidden);
    }

    [Fact]
    public void ADrawingThatIsNoneIsOneClearFault()
    {
        using var folder = new TestFolder();
        using var worker = Workers.Start();

        var fault = Assert.Throws<ImageException>(() => worker.Draw("<svg", folder.Root));

        Assert.StartsWith("Không tạo được ảnh chia sẻ: ", fault.Message, StringComparison.Ordinal);
    }
}
