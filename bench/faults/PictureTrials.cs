namespace Recognition.Bench.Faults;

/// <summary>The process that works on pictures dies or stands still; what was made of pictures is damaged.</summary>
/// <param name="place">The site.</param>
/// <param name="random">All chance.</param>
internal sealed class PictureTrials(Place place, Random random)
{
    /// <summary>Sends a signal to the process in the middle of its work.</summary>
    /// <param name="signal"><c>KILL</c> or <c>STOP</c>.</param>
    /// <param name="count">How often.</param>
    public Trial Worker(string signal, int count)
    {
        var trial = new Trial($"the pictures process {(signal == "KILL" ? "killed" : "stopped (SIGSTOP; it is waited for three minutes)")}");
        for (var (i, met) = (0, 0); met < count && i < count * 3; i++)
        {
            var isOther = i % 2 == 0;
            place.Choose(isOther);
            Folders.Remove(place.PathTo(".cache"));
            using var build = place.Start("build");
            SpinWait.SpinUntil(() => build.HasEnded || build.HasWorker, TimeSpan.FromMinutes(1));

            // As it starts, and in the middle of its work.
            Thread.Sleep(i % 2 * place.UsualWithPictures / 4);
            if (!build.SignalWorker(signal))
            {
                // The build was faster: another is tried.
                build.Wait();
                continue;
            }

            met++;
            var ended = build.Wait();
            trial.Note(ended, place.Holds("output"));
            trial.Expect(ended.Code == 0 && place.Holds("output", isOther), ended.Said);
        }

        trial.Expect(trial.Tried == count, "The process could not be met in the middle of its work.");
        return trial;
    }

    /// <summary>Damages the cache.</summary>
    /// <param name="name">What is said of it.</param>
    /// <param name="damage">Damages a file.</param>
    /// <param name="count">How often; then all of its files at once.</param>
    public Trial Cache(string name, Action<string> damage, int count)
    {
        var trial = new Trial($"cache {name}: one file, then all");
        for (var i = 0; i <= count; i++)
        {
            var isOther = i % 2 == 0;
            place.Choose(isOther);
            var files = Directory.EnumerateFiles(place.PathTo(".cache"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
#pragma warning disable CA5394 // No secret.
            (i == count ? files : [files[random.Next(files.Count)]]).ForEach(damage);
#pragma warning restore CA5394
            var build = place.Run("build");
            trial.Note(build, place.Holds("output"));
            trial.Expect(build.Code == 0 && place.Holds("output", isOther) && build.Errors.Contains("đã được tạo lại", StringComparison.Ordinal), $"{build.Code}: {build.Said}");
        }

        return trial;
    }

    /// <summary>Damages a cache in each way there is.</summary>
    public IEnumerable<Trial> Caches(int count) =>
    [
        Cache("zeroed", file => File.WriteAllBytes(file, new byte[new FileInfo(file).Length]), count),
        Cache("cut short", file => File.WriteAllBytes(file, File.ReadAllBytes(file)[..^(int)Math.Max(1, new FileInfo(file).Length / 3)]), count),
        Cache("with a bit flipped", Flip, count),
        Cache("with files deleted", File.Delete, count),
    ];

    private void Flip(string file)
    {
        var bytes = File.ReadAllBytes(file);
#pragma warning disable CA5394 // No secret.
        bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
#pragma warning restore CA5394
        File.WriteAllBytes(file, bytes);
    }
}
