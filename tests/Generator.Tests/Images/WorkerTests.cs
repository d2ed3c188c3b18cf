using Recognition.Content.Model;
using Recognition.Generator.Images;
using Recognition.Tests;
using Recognition.Theming;

namespace Recognition.Generator.Tests.Images;

/// <summary>The worker that encodes may die; the program says so and goes on to its end.</summary>
public sealed class WorkerTests
{
    [Theory]
    [InlineData("process.exit(3)")]
    [InlineData("throw new Error('hong')")]
    [InlineData("process.stdin.once('data', () => process.exit(1))")]
    [InlineData("process.stdin.once('data', () => console.log('{{'))")]
    public void AWorkerThatDiesIsOneClearFault(string script)
    {
        using var folder = new TestFolder();
        folder.Write("worker.mjs", script);
        using var worker = new ImageWorker(folder.PathTo("worker.mjs"), 2, Texts.Read("vi", typeof(ImageWorker).Assembly));

        var fault = Assert.Throws<ImageException>(() => worker.Ask("anh.jpg", new(HasCrops: true, new Focus(0.5, 0.5)), folder: null));

        Assert.Contains("Phần xử lý ảnh đã dừng giữa chừng khi đang làm ảnh \"anh.jpg\"", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutNodeThePersonIsToldWhatToInstall()
    {
        using var folder = PhotographTests.WithPhotographs();
        var dotnet = Environment.ProcessPath!;
        var start = new System.Diagnostics.ProcessStartInfo(dotnet, [Path.Combine(AppContext.BaseDirectory, "guong-sang.dll"), "--date", "2026-11-20"])
        {
            WorkingDirectory = folder.Root,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["PATH"] = folder.Root;
        using var process = System.Diagnostics.Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(2, process.ExitCode);
        Assert.Contains("Hãy cài Node.js 20 trở lên", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.PathTo("output")));
    }
}
