using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>
/// What holds for the place's own content, whatever editors write: the program takes it as it is today, and every page is valid.
/// No other test reads <c>input/</c> and <c>settings.yml</c>; those that count and compare read <c>tests/sites/sample</c>.
/// </summary>
public sealed class InputTests
{
    [Fact]
    public void ThePlacesOwnContentBuildsIntoValidPages()
    {
        using var folder = TestFolder.WithOwnContent();

        var built = Shell.Run(folder.Root, "dotnet", [WarmProgram.Path, "build", "--output", "site"]);

        Assert.True(built.Code == 0, built.Output + built.Error);
        var judged = ValidHtmlTests.Judge(folder.PathTo("site"));
        Assert.True(judged.Code == 0, judged.Output + judged.Error);
    }
}
