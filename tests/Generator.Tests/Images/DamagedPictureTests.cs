using System.Collections.Concurrent;
using System.Globalization;
using NetVips;
using Recognition.Generator.Images.Worker;
using Recognition.Tests;
using Xunit.Abstractions;

namespace Recognition.Generator.Tests.Images;

/// <summary>Damaged files, by the hundred: each becomes a picture or a known problem, and the process that reads them lives.</summary>
public sealed class DamagedPictureTests(ITestOutputHelper output)
{
    /// <summary>How many files are tried; <c>MUTATIONS=2000</c> asks for more.</summary>
    private static readonly int Count = int.Parse(Environment.GetEnvironmentVariable("MUTATIONS") ?? "500", CultureInfo.InvariantCulture);

    [Fact]
    public void ADamagedFileIsAPictureOrAKnownProblem()
    {
        using var folder = new TestFolder();
        using var worker = Workers.Start();
        var originals = Originals();
        Assert.All(originals, (original, i) =>
        {
            File.WriteAllBytes(folder.PathTo($"{i}"), original);
            Assert.Null(worker.Ask(folder.PathTo($"{i}"), Workers.Everything, folder: null).Problem);
        });
        var process = worker.ProcessId;
        var outcomes = new ConcurrentBag<string>();

        Parallel.For(0, Count, new() { MaxDegreeOfParallelism = 2 }, seed =>
        {
            var (file, made) = (folder.PathTo($"{seed}.jpg"), folder.PathTo($"{seed}"));
            File.WriteAllBytes(file, Mutated(originals[seed % originals.Count], new(seed)));
            Directory.CreateDirectory(made + "-made");

            var verdict = worker.Ask(file, Workers.Everything, made + "-made");

            Assert.True(verdict.Problem is null == verdict.Picture is not null, $"Seed {seed}");
            Assert.True(verdict.Problem != PictureProblem.StopsTheWorker, $"Seed {seed}");
            Assert.All(verdict.Picture?.Sizes.Keys ?? [], name => Assert.True(new FileInfo(Path.Combine(made + "-made", name)).Length > 0, $"Seed {seed}: {name}"));
            outcomes.Add(verdict.Problem?.ToString() ?? "a picture");
            Directory.Delete(made + "-made", recursive: true);
        });

        Assert.Equal(process, worker.ProcessId);
        foreach (var outcome in outcomes.CountBy(o => o).OrderByDescending(o => o.Value))
        {
            output.WriteLine($"{outcome.Value} × {outcome.Key}");
        }
    }

    /// <summary>Small valid files of every kind that a decoder may see.</summary>
    private static List<byte[]> Originals()
    {
        using var noise = Image.Gaussnoise(64, 48, sigma: 40, mean: 128, seed: 1);
        using var grey = noise.Cast(Enums.BandFormat.Uchar);
        using var scene = PictureToMake.Scene(64, 48);
        using var added = scene + grey;
        using var picture = added.Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        using var see = picture.Bandjoin(grey);
        using var deep = (picture * 257).Cast(Enums.BandFormat.Ushort).Copy(interpretation: Enums.Interpretation.Rgb16);
        using var print = picture.IccTransform("cmyk", inputProfile: "srgb");
        using var wide = picture.IccTransform("p3", inputProfile: "srgb");
        return
        [
            picture.JpegsaveBuffer(), picture.JpegsaveBuffer(interlace: true), print.JpegsaveBuffer(), wide.JpegsaveBuffer(),
            picture.PngsaveBuffer(), see.PngsaveBuffer(interlace: true), deep.PngsaveBuffer(), picture.PngsaveBuffer(palette: true),
            picture.WebpsaveBuffer(), see.WebpsaveBuffer(lossless: true),
            picture.HeifsaveBuffer(compression: Enums.ForeignHeifCompression.Av1, effort: 0), see.HeifsaveBuffer(compression: Enums.ForeignHeifCompression.Av1, effort: 0),
            picture.TiffsaveBuffer(), deep.TiffsaveBuffer(compression: Enums.ForeignTiffCompression.Lzw), picture.TiffsaveBuffer(compression: Enums.ForeignTiffCompression.Jpeg), picture.TiffsaveBuffer(compression: Enums.ForeignTiffCompression.Deflate, tile: true),
            picture.GifsaveBuffer(),
        ];
    }

#pragma warning disable CA5394 // The same faults in every run, from the seed.
    /// <summary>Bits flipped, bytes set, pieces cut out, doubled or exchanged: one to six such faults.</summary>
    private static byte[] Mutated(byte[] original, Random random)
    {
        var bytes = original.ToList();
        for (var faults = random.Next(1, 7); faults > 0 && bytes.Count > 16; faults--)
        {
            // Headers decide the most: every second fault is there.
            var at = random.Next(random.Next(2) == 0 ? Math.Min(bytes.Count, 200) : bytes.Count);
            var length = Math.Min(random.Next(1, 64), bytes.Count - at);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(at, length));
                    break;
                case 4:
                    bytes.RemoveRange(Math.Max(at, 16), bytes.Count - Math.Max(at, 16));
                    break;
                default:
                    var other = random.Next(bytes.Count);
                    (bytes[at], bytes[other]) = (bytes[other], bytes[at]);
                    break;
            }
        }

        return [.. bytes];
    }
#pragma warning restore CA5394
}
