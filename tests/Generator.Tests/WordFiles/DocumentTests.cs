using System.Text;
using Recognition.Tests;

namespace Recognition.Generator.Tests.WordFiles;

/// <summary>
/// What documents as offices send them become, and what is said of each. They were made once, with LibreOffice or part by part, and hold nobody real.
/// The environment variable <c>ACCEPT_DOCUMENTS=1</c> writes what is expected; read it.
/// </summary>
public sealed class DocumentTests
{
    public static TheoryData<string> Names => [.. Documents.All.Select(path => Path.GetFileNameWithoutExtension(path))];

    [Theory]
    [MemberData(nameof(Names))]
    public void ADocumentBecomesWhatIsExpected(string name)
    {
        var story = Documents.Read(Path.Combine(Documents.Folder, name + ".docx"));
        var pictures = string.Concat(story.Material.Pictures.Select((picture, at) => $"{at + 1}{picture.Extension}: {picture.Alt}\n"));
        var said = $"{story.Material.Title}\n\n{story.Material.Body}\n~~~\n{pictures}{Documents.RemarksOn(story)}";
        var expectation = Path.Combine(Documents.Folder, name + ".md");
        if (Environment.GetEnvironmentVariable("ACCEPT_DOCUMENTS") == "1")
        {
            File.WriteAllText(expectation, said);
        }

        Assert.Equal(File.ReadAllText(expectation), said);
        Assert.True(said.IsNormalized(NormalizationForm.FormC));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ADraftMadeOfADocumentPassesCheckAndBuilds(string name)
    {
        using var folder = TestFolder.WithGoodSite();

        var outcome = Cli.Run(folder, "new", "story", "--from", Path.Combine(Documents.Folder, name + ".docx"), "--unit", "xa-nam-dong");

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.EndsWith("\n0 lỗi, 0 cảnh báo.\n", "\n" + Cli.Run(folder, "check").Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void ThereAreEnoughOfThemAndTheyAreSmall()
    {
        Assert.InRange(Documents.All.Count(), 8, 30);
        Assert.All(Documents.All, path => Assert.InRange(new FileInfo(path).Length, 1000, 60_000));
    }
}
