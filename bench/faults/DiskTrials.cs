namespace Recognition.Bench.Faults;

/// <summary>Disks that are full, that can only be read, or that are mounted where the site goes. Only root can mount them.</summary>
/// <param name="generator">The program.</param>
/// <param name="work">A folder for mounts.</param>
internal sealed class DiskTrials(string generator, string work)
{
    private const string NeedsRoot = "not tried: needs root, to mount a disk of its own";

    private static readonly int[] RoomInKilobytes = [0, 16, 64, 256, 1_000, 2_000, 4_000, 8_000, 12_000, 16_000, 24_000, 48_000];

    /// <summary>Tries all of it.</summary>
    public IEnumerable<Trial> All()
    {
        var disk = Path.Combine(work, "disk");
        Directory.CreateDirectory(disk);
        if (!Mount("-t", "tmpfs", "-o", "size=200m", "tmpfs", disk))
        {
            return new[] { Full, FullWithPictures, ReadOnlyDisk, ReadOnlyInput, ReadOnlyCache, MountPoint }.Select(name => new Trial(name) { NotTried = NeedsRoot });
        }

        try
        {
            var place = Place.At(disk, generator);
            return [FullDisk(place, Full, withPictures: false), FullDisk(place, FullWithPictures, withPictures: true), ReadOnly(place), .. ReadOnlyFolders(place), OnMountPoint(place)];
        }
        finally
        {
            Running.ToEnd("umount", disk);
        }
    }

    private const string Full = "disk full: 0 kB to 48 MB of room";
    private const string FullWithPictures = "the same, with pictures to be made";
    private const string ReadOnlyDisk = "everything on a disk that can only be read";
    private const string ReadOnlyInput = "input on a disk that can only be read";
    private const string ReadOnlyCache = "cache on a disk that can only be read";
    private const string MountPoint = "output is a mount point; then the cure it names";

    private static Trial FullDisk(Place place, string name, bool withPictures)
    {
        var trial = new Trial(name);
        foreach (var room in RoomInKilobytes)
        {
            place.Choose(isOther: false);
            trial.Expect(place.Run("build").Code == 0, "There is no site to begin with.");
            place.Choose(isOther: true);
            if (withPictures)
            {
                Folders.Remove(place.PathTo(".cache"));
            }

            Fill(place, room * 1024L);
            var build = place.Run("build");
            File.Delete(place.PathTo("ballast"));
            trial.Note(build, place.Holds("output"));
            trial.Expect(build.Code == 0 || build.Errors.Contains("ổ đĩa hết chỗ trống", StringComparison.Ordinal), $"{room} kB: {build.Said}");
            trial.Expect(!place.LeftBeside("output").Any(), $"{room} kB: something was left behind.");
        }

        trial.Expect(place.Run("build").Code == 0 && place.Holds("output", isOther: true), "With room again, the build fails.");
        return trial;
    }

    private static Trial ReadOnly(Place place)
    {
        var trial = new Trial(ReadOnlyDisk);
        place.Choose(isOther: false);
        Mount("-o", "remount,ro", place.Root);
        trial.Note(place.Run("build"), place.Holds("output"));
        trial.Note(place.Run("check"), place.Holds("output"));
        Mount("-o", "remount,rw", place.Root);
        return trial;
    }

    private static IEnumerable<Trial> ReadOnlyFolders(Place place)
    {
        foreach (var (name, folder) in new[] { (ReadOnlyInput, "input"), (ReadOnlyCache, ".cache") })
        {
            var trial = new Trial(name);
            place.Choose(isOther: true);
            trial.Expect(Mount("--bind", place.PathTo(folder), place.PathTo(folder)) && Mount("-o", "remount,bind,ro", place.PathTo(folder)), "It cannot be mounted.");
            var build = place.Run("build");
            trial.Note(build, place.Holds("output"));
            trial.Expect(build.Code == 0, build.Said);
            Running.ToEnd("umount", place.PathTo(folder));
            yield return trial;
        }
    }

    private static Trial OnMountPoint(Place place)
    {
        var trial = new Trial(MountPoint);
        place.Choose(isOther: false);
        Directory.CreateDirectory(place.PathTo("mounted"));
        trial.Expect(Mount("-t", "tmpfs", "-o", "size=50m", "tmpfs", place.PathTo("mounted")), "It cannot be mounted.");
        var build = place.Run("build", "--output", "mounted");
        trial.Note(build, place.Holds("output"));
        trial.Expect(build.Errors.Contains("--output \"mounted/trang\"", StringComparison.Ordinal), build.Said);
        var cured = place.Run("build", "--output", "mounted/trang");
        trial.Note(cured, cured.Code == 0 && place.Holds("mounted/trang", isOther: false));
        Running.ToEnd("umount", place.PathTo("mounted"));
        return trial;
    }

    /// <summary>Leaves so much room on the disk of a folder.</summary>
    private static void Fill(Place place, long room)
    {
        var free = new DriveInfo(place.Root).AvailableFreeSpace;
        using var ballast = File.Create(place.PathTo("ballast"));
        var block = new byte[4096];
        for (var left = free - room; left >= block.Length; left -= block.Length)
        {
            ballast.Write(block);
        }
    }

    private static bool Mount(params string[] arguments) => Running.ToEnd("mount", arguments).Code == 0;
}
