using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Recognition.Generator.Problems;
using Recognition.Theming.Cards;

namespace Recognition.Generator.Images.Worker;

/// <summary>
/// The process that decodes and encodes: this same program, started with <see cref="Argument"/>. It reads a job a line and answers
/// in a line each, in whatever order they are done. It ends as soon as whoever started it does, for then its input does.
/// </summary>
internal sealed class WorkerProcess
{
    /// <summary>The program's first argument, which is not shown to people.</summary>
    public const string Argument = "--image-worker";

    /// <summary>For tests: an environment variable with the name of a file at which the process ends itself, as a flaw in a decoder would end it.</summary>
    public const string EndsAt = "RECOGNITION_TEST_IMAGE_WORKER_ENDS_AT";

    private readonly Room _room = new();
    private readonly Lock _answering = new();
    private readonly TextWriter _output;
    private readonly string? _endsAt = Environment.GetEnvironmentVariable(EndsAt);

    private WorkerProcess(TextWriter output) => _output = output;

    /// <summary>Works until there are no more jobs.</summary>
    public static void Run()
    {
        using var input = new StreamReader(Console.OpenStandardInput(), Encoding.UTF8);
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true };
        new WorkerProcess(output).Listen(input);
    }

    private void Listen(TextReader input)
    {
        Answer(0, () => new(0) { Libvips = Libvips.Start() });
        while (input.ReadLine() is { } line)
        {
            var job = JsonSerializer.Deserialize<ImageJob>(line, CacheEntry.Json)!;
            Task.Run(() => Answer(job.Id, () => Do(job)));
        }

        End();
    }

    /// <summary>Ends at once, even in the middle of a job: nobody waits for it any more.</summary>
    private static void End()
    {
        using var self = Process.GetCurrentProcess();
        self.Kill();
    }

    private void Answer(int id, Func<ImageAnswer> work)
    {
        ImageAnswer answer;
        try
        {
            answer = work();
        }
#pragma warning disable CA1031 // Whatever happens is said to who waits for the answer.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            answer = new(id) { Fault = fault.GetBaseException().Message, Code = FileFaults.IsOfMachine(fault) ? fault.HResult : null };
        }

        var line = JsonSerializer.Serialize(answer, CacheEntry.Json);
        lock (_answering)
        {
            _output.WriteLine(line);
        }
    }

    private ImageAnswer Do(ImageJob job)
    {
        if (job is { Svg: { } drawing, IsIcon: true })
        {
            return Drawn(job, IconEncoder.Drawing * IconEncoder.Drawing, files => IconEncoder.Encode(drawing, files));
        }

        if (job.Svg is { } svg)
        {
            var pixels = (ShareCard.Width * ShareCard.Height) + (job.File is null ? 0 : Frames.Widest * Frames.Widest);
            return Drawn(job, pixels, files => CardEncoder.Encode(svg, job.File, job.Asked?.Focus, files));
        }

        if (_endsAt is not null && Path.GetFileName(job.File) == _endsAt)
        {
            End();
        }

        try
        {
            return new(job.Id) { Verdict = new(job.Asked!.IsLogo ? LogoOf(job) : Photograph(job), null) };
        }
        catch (PictureException fault)
        {
            return new(job.Id) { Verdict = fault.Verdict };
        }
    }

    private PictureEntry LogoOf(ImageJob job)
    {
        var source = SourcePicture.Of(job.File!);
        var frames = Frames.OfLogo(source.Width, source.Height);
        using var mark = _room.Within((long)source.Width * source.Height, () => source.DecodeWithTransparency(frames.Full[0]));
        var logo = EntryOf(source, frames);
        if (job.Folder is not { } folder)
        {
            return logo;
        }

        var files = new MadeFiles(folder);
        new LogoEncoder(files).Encode(mark);
        return logo with { Sizes = files.Sizes };
    }

    private ImageAnswer Drawn(ImageJob job, long pixels, Action<MadeFiles> draw) => _room.Within(pixels, () =>
    {
        var files = new MadeFiles(job.Folder!);
        draw(files);
        return new ImageAnswer(job.Id) { Card = new() { Sizes = files.Sizes } };
    });

    private PictureEntry Photograph(ImageJob job)
    {
        var source = SourcePicture.Of(job.File!);
        var frames = Frames.Of(source.Width, source.Height);

        // Looking alone decodes as well, as small as it can: only so is it known that the file is whole.
        var (width, height) = job.Folder is null ? (64, 64) : Frames.Box;
        using var pixels = _room.Within((long)source.Width * source.Height, () => source.Decode(width, height));
        var picture = EntryOf(source, frames);
        if (job.Folder is not { } folder)
        {
            return picture;
        }

        var files = new MadeFiles(folder);
        var colour = new PictureEncoder(files).Encode(pixels, frames, job.Asked!);
        return picture with { Colour = colour, Sizes = files.Sizes };
    }

    private static PictureEntry EntryOf(SourcePicture source, Frames frames) =>
        new() { IsCmyk = source.IsCmyk, IsDeep = source.IsDeep, Full = frames.Full, Card = frames.Card };
}
