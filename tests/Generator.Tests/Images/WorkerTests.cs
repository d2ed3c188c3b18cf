using System.Diagnostics;
using Recognition.Generator.Images;
using Recognition.Generator.Images.Worker;
using Recognition.Tests;

namespace Recognition.Generator.Tests.Images;

/// <summary>The process that works on pictures may die or hang; the build goes on, and who is to blame is named.</summary>
public sealed class WorkerTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";

    [Fact]
    public void ItIsTheProgramItselfWithTheLibraryThatKeysName()
    {
        using var process = StartAlone();

        Assert.Equal($$"""{"id":0,"libvips":"{{ImageKeys.Libvips}}"}""", process.StandardOutput.ReadLine());

        process.StandardInput.Close();
        process.WaitForExit();
    }

    [Fact]
    public void ItEndsInTheMiddleOfItsWorkWhenTheProgramIsGone()
    {
        using var folder = new TestFolder();
        var file = Large(folder, "lon.jpg");
        using var process = StartAlone();
        process.StandardOutput.ReadLine();
        process.StandardInput.WriteLine($$"""{"id":1,"file":"{{file}}","asked":{"hasCrops":false},"folder":"{{folder.Root}}"}""");
        process.StandardInput.Flush();
        WaitForFile(folder.Root, "*.avif");

        process.StandardInput.Close();

        process.WaitForExit();
        Assert.Equal("", process.StandardOutput.ReadToEnd());
        Assert.False(File.Exists(folder.PathTo("1000.jpg")), "It went on working.");
    }

    [Theory]
    [InlineData("KILL")]
    [InlineData("STOP")]
    public void WhenItIsKilledOrStoppedEveryPictureIsMadeAllTheSame(string signal)
    {
        using var folder = new TestFolder();
        using var worker = Workers.Start(TimeSpan.FromSeconds(20));
        var files = new[] { "mot", "hai" }.Select(name => (File: Large(folder, name + ".jpg"), Into: folder.PathTo(name))).ToList();
        files.ForEach(f => Directory.CreateDirectory(f.Into));
        var asking = files.ConvertAll(f => Task.Run(() => worker.Ask(f.File, new(HasCrops: false, Focus: null), f.Into)));
        files.ForEach(f => WaitForFile(f.Into, "320.avif"));
        var first = worker.ProcessId!.Value;

        Assert.Equal(0, Shell.Run(folder.Root, "kill", ["-" + signal, $"{first}"]).Code);

        Assert.All(asking, answer => Assert.Equal(9, answer.Result.Picture!.Sizes.Count));
        Assert.NotEqual(first, worker.ProcessId);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    public void APictureThatAlwaysEndsItIsAnErrorOnItsLineBesideAllOthers(string verb)
    {
        using var folder = PhotographTests.WithPhotographs();
        File.WriteAllText(folder.PathTo("input/media/ba-con.jpg"), "không phải ảnh");

        var outcome = RunWith(folder, "Con đường mới.jpg", verb);

        var said = outcome.Output + outcome.Error;
        Assert.Equal(1, outcome.Code);
        Assert.Contains($"{Story}:23:16  GS517  image.file: ảnh \"Con đường mới.jpg\" làm phần xử lý ảnh dừng giữa chừng, đã thử hai lần", said, StringComparison.Ordinal);
        Assert.Contains("GS504", said, StringComparison.Ordinal);
        Assert.Contains("2 lỗi", said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.PathTo("output")));
    }

    [Fact]
    public void WhereItCannotStartThePersonIsTold()
    {
        using var site = PhotographTests.WithPhotographs();
        using var program = new TestFolder();
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory, "*", SearchOption.AllDirectories))
        {
            var copy = program.PathTo(Path.GetRelativePath(AppContext.BaseDirectory, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            if (Path.GetFileName(file).Contains("libvips", StringComparison.Ordinal))
            {
                File.WriteAllText(copy, "hỏng");
            }
            else if (Path.GetFileName(file).StartsWith("guong-sang", StringComparison.Ordinal))
            {
                File.Copy(file, copy);
            }
            else
            {
                File.CreateSymbolicLink(copy, file);
            }
        }

        var outcome = Shell.Run(site.Root, "dotnet", [program.PathTo("guong-sang.dll"), "--date", "2026-11-20"]);

        Assert.Equal(2, outcome.Code);
        Assert.StartsWith("Không khởi động được phần xử lý ảnh.", outcome.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.PathTo("output")));
    }

    private static Process StartAlone() =>
        Shell.Start(AppContext.BaseDirectory, "dotnet", [WarmProgram.Path, WorkerProcess.Argument]);

    private static Shell.Outcome RunWith(TestFolder folder, string fileThatEndsIt, string verb)
    {
        var start = new ProcessStartInfo("dotnet", [WarmProgram.Path, verb, "--date", "2026-11-20"])
        {
            WorkingDirectory = folder.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[WorkerProcess.EndsAt] = fileThatEndsIt;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.Result);
    }

    /// <summary>A picture that takes a good while to encode.</summary>
    private static string Large(TestFolder folder, string name)
    {
        using var noise = NetVips.Image.Gaussnoise(1000, 750, sigma: 40, mean: 128, seed: 1);
        using var picture = noise.Cast(NetVips.Enums.BandFormat.Uchar);
        picture.WriteToFile(folder.PathTo(name));
        return folder.PathTo(name);
    }

    private static void WaitForFile(string folder, string pattern) =>
        Assert.True(SpinWait.SpinUntil(() => Directory.EnumerateFiles(folder, pattern).Any(), TimeSpan.FromMinutes(2)), "Nothing was made.");
}
