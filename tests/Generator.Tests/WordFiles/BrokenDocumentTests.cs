using System.Net;
using System.Net.Sockets;
using Recognition.Content.Problems;
using Recognition.Generator.Features.Starting;
using Recognition.Generator.Features.WordFiles;
using Recognition.Generator.Features.WordForms;
using Recognition.Generator.Problems;
using Recognition.Tests;

namespace Recognition.Generator.Tests.WordFiles;

/// <summary>Whatever happens to a document, it becomes a story that passes check, or a message; the work is bounded, and nobody outside is asked anything.</summary>
public sealed class BrokenDocumentTests
{
    private const long MostAllocated = 600 << 20;

    [Fact]
    public void ABrokenDocumentBecomesAStoryOrAMessage()
    {
        var count = Trials.Count * 2 / 5;
        var good = Documents.All.Concat(Directory.EnumerateFiles(Path.Combine(Documents.Folder, "forms"), "*.docx").Order(StringComparer.Ordinal)).Select(File.ReadAllBytes).ToList();
        using var outside = new TcpListener(IPAddress.Loopback, 0);
        outside.Start();
        using var folder = TestFolder.WithGoodSite();
        var loaded = Judgement.PipelineOf(folder).Load();
        var stories = 0;
        for (var seed = 0; seed < count; seed++)
        {
            File.WriteAllBytes(folder.PathTo("bai.docx"), new BrokenDocument(seed, $"http://127.0.0.1:{((IPEndPoint)outside.LocalEndpoint).Port}/a.png").Of(good));
            var before = GC.GetAllocatedBytesForCurrentThread();
            stories += IsWritten(seed, () =>
            {
                var story = WordEntry.Read(WordFile.Open(folder.PathTo("bai.docx"), Judgement.Texts), loaded.Content, loaded.Settings, TestFolder.Today, Judgement.Texts, Messages.In("vi"));
                new EntryStarter(EntryKind.Story, loaded.Content, loaded.Settings, TestFolder.Today, Judgement.Texts, Messages.In("vi")) { Material = story.Material }
                    .Write(folder.PathTo("input"), "input", question => question.Flag == "--title" ? ["Một bài"] : [], $"bai-{seed}");
            }) ? 1 : 0;

            Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < MostAllocated, $"seed {seed}");
        }

        Assert.False(outside.Pending());
        Assert.InRange(stories, count / 6, count * 4 / 5);
        Assert.Equal(0, Cli.Run(folder, "check").Code);
    }

    private static bool IsWritten(int seed, Action write)
    {
        try
        {
            write();
            return true;
        }
        catch (FaultException fault)
        {
            Assert.StartsWith("Chưa ghi gì", fault.Message, StringComparison.Ordinal);
            return false;
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"seed {seed}", fault);
        }
    }
}
