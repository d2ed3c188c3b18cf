namespace Recognition.Bench.Faults;

/// <summary>Builds that are killed at any moment.</summary>
/// <param name="place">The site.</param>
/// <param name="random">All chance.</param>
internal sealed class KillTrials(Place place, Random random)
{
    /// <summary>Kills builds, and has each followed by one that must succeed and tidy up.</summary>
    /// <param name="name">What is said of it.</param>
    /// <param name="count">How many to kill.</param>
    /// <param name="from">The earliest moment, as a part of how long a build takes.</param>
    /// <param name="withPictures">Whether pictures have to be made as well.</param>
    public Trial Kill(string name, int count, double from, bool withPictures)
    {
        var trial = new Trial(name);
        var usual = withPictures ? place.UsualWithPictures : place.Usual;
        for (var i = 0; i < count; i++)
        {
            var isOther = i % 2 == 0;
            place.Choose(isOther);
            if (withPictures)
            {
                Folders.Remove(place.PathTo(".cache"));
            }

#pragma warning disable CA5394 // No secret.
            var moment = usual * (from + (random.NextDouble() * (1.15 - from)));
#pragma warning restore CA5394
            using (var build = place.Start("build"))
            {
                build.Wait(moment);
                build.Signal("KILL");
                build.Wait();
            }

            trial.NoteKilled(place.Holds("output"));
            var next = place.Run("build");
            trial.Expect(next.Code == 0 && place.Holds("output", isOther), $"The build after the kill: {next.Code}, {next.Said}");
            trial.Expect(!place.LeftBeside("output").Any(), $"Left behind: {string.Join(' ', place.LeftBeside("output"))}");
        }

        return trial;
    }

    /// <summary>A build that stands still in the middle of its work must not put its site over that of a later one.</summary>
    public Trial Stall(int count)
    {
        var trial = new Trial("a build stopped (SIGSTOP), another started, then the first goes on");
        for (var i = 0; i < count; i++)
        {
            var isOther = i % 2 == 0;
            place.Choose(isOther);
            using var first = place.Start("build");
            SpinWait.SpinUntil(() => first.HasEnded || File.Exists(place.PathTo(".output-lock")), TimeSpan.FromMinutes(1));
            first.Signal("STOP");
            var second = place.Run("build");
            trial.Note(second, place.Holds("output"));
            trial.Expect(second.Code == 2 && second.Errors.StartsWith("Một lệnh khác đang dựng trang", StringComparison.Ordinal), $"The second build: {second.Code}, {second.Said}");
            first.Signal("CONT");
            var done = first.Wait();
            trial.Expect(done.Code == 0 && place.Holds("output", isOther), $"The first build: {done.Code}, {done.Said}");
        }

        return trial;
    }

    /// <summary>Two builds of one folder and a preview at once.</summary>
    public Trial Together(int count)
    {
        var trial = new Trial("two builds of one folder and a preview at once");
        place.Choose(isOther: false);
        using var preview = place.Start("preview", "--no-open", "--port", "0");
        for (var i = 0; i < count; i++)
        {
            var isOther = i % 2 == 0;
            place.Choose(isOther);
            using var one = place.Start("build");
            using var two = place.Start("build");
            Ended[] ended = [one.Wait(), two.Wait()];
            trial.Note(ended[0], place.Holds("output"));
            trial.Note(ended[1], place.Holds("output"));
            trial.Expect(ended.Any(e => e.Code == 0) && place.Holds("output", isOther), "Neither build did its work.");
        }

        trial.Expect(!preview.HasEnded, "The preview has ended.");
        return trial;
    }

    /// <summary>Files of the input come, go and change while it is built.</summary>
    public Trial Churn(int count)
    {
        var trial = new Trial("input files added, cut short, deleted and put back while building");
        place.Choose(isOther: false);
        for (var i = 0; i < count; i++)
        {
            using var build = place.Start("build", "--output", "churn");
            for (var n = 0; !build.HasEnded; n++)
            {
                var file = place.PathTo($"input/pages/trang-{n % 40}.md");
                var text = File.ReadAllText(file);
                File.WriteAllText(file, text[..(text.Length / 2)]);
                File.Delete(file);
                Folders.Write(place.PathTo($"input/pages/moi-{n % 7}.md"), "---\ntitle: \"Mới\"\n---\n\nMột trang mới.\n");
                File.WriteAllText(file, text);
                File.Delete(place.PathTo($"input/pages/moi-{n % 7}.md"));
            }

            // What such a site holds, nobody can say; that it is whole, its own list of addresses can.
            trial.Note(build.Wait(), IsWhole(place.PathTo("churn")));
        }

        Folders.Remove(place.PathTo("churn"));
        var next = place.Run("build");
        trial.Expect(next.Code == 0 && place.Holds("output", isOther: false), $"The build in peace: {next.Code}, {next.Said}");
        return trial;
    }

    /// <summary>The day is set back, and files are younger than now.</summary>
    public Trial ClockSetBack()
    {
        var trial = new Trial("clock set back by days and years; files from the future");
        place.Choose(isOther: false);
        foreach (var date in new[] { "2026-11-19", "2026-08-01", "2020-01-01", "1970-01-01", "9999-12-31" })
        {
            var build = place.Run("build", "--date", date, "--output", "clock");
            trial.Note(build, build.Code != 0 || IsWhole(place.PathTo("clock")));
        }

        var future = DateTime.UtcNow.AddYears(50);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(place.Root, ".cache"), "*", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(place.PathTo("output"), "*", SearchOption.AllDirectories)).Concat(Directory.EnumerateFiles(place.PathTo("input"), "*", SearchOption.AllDirectories)))
        {
            File.SetLastWriteTimeUtc(file, future);
        }

        trial.Note(place.Run("build"), place.Holds("output", isOther: false));
        Folders.Remove(place.PathTo("clock"));
        return trial;
    }

    /// <summary>Whether every address that a site promises is there.</summary>
    private static bool IsWhole(string folder) => !Directory.Exists(folder) || System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "urls.json"))).RootElement.GetProperty("urls").EnumerateArray()
        .Select(url => url.GetString()!)
        .All(url => File.Exists(Path.Combine(folder, url.Length == 0 || url.EndsWith('/') ? url + "index.html" : url)));
}
