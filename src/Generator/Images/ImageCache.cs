using System.Text.Json;
using Recognition.Generator.Images.Worker;

namespace Recognition.Generator.Images;

/// <summary>
/// What was made of pictures before: a folder for each, which appears whole, by renaming, or not at all.
/// Several builds may use it at once.
/// </summary>
/// <param name="root">The folder.</param>
/// <param name="clock">Tells the time.</param>
internal sealed class ImageCache(string root, TimeProvider clock)
{
    private const string EntryName = "entry.json";
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>Looks for a picture.</summary>
    /// <param name="key">Its key.</param>
    /// <typeparam name="T">What is kept of it.</typeparam>
    /// <returns>What is known of it, or <see langword="null"/> if it was never made or something of it is gone.</returns>
    public T? Find<T>(string key)
        where T : CacheEntry
    {
        try
        {
            var entry = JsonSerializer.Deserialize<T>(File.ReadAllBytes(PathOf(key, EntryName)), CacheEntry.Json)!;
            return entry.Sizes.All(f => new FileInfo(PathOf(key, f.Key)) is { Exists: true } file && file.Length == f.Value) ? entry : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>A file of a picture.</summary>
    /// <param name="key">The picture's key.</param>
    /// <param name="name">The file's name.</param>
    public string PathOf(string key, string name) => Path.Combine(root, key, name);

    /// <summary>Makes a picture and keeps it, unless another build was first.</summary>
    /// <param name="key">Its key.</param>
    /// <param name="make">Writes its files to a folder; <see langword="null"/> if it cannot be made.</param>
    /// <typeparam name="T">What is kept of it.</typeparam>
    public T? Make<T>(string key, Func<string, T?> make)
        where T : CacheEntry
    {
        var folder = Path.Combine(root, $"{key}.{Guid.NewGuid():N}");
        Directory.CreateDirectory(folder);
        try
        {
            if (make(folder) is not { } entry)
            {
                return null;
            }

            File.WriteAllBytes(Path.Combine(folder, EntryName), JsonSerializer.SerializeToUtf8Bytes(entry, CacheEntry.Json));
            return Keep(key, folder, entry);
        }
        finally
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    /// <summary>Notes that a picture was used.</summary>
    public void Touch(string key)
    {
        try
        {
            Directory.SetLastWriteTimeUtc(Path.Combine(root, key), clock.GetUtcNow().UtcDateTime);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Another build has removed it, or only reading is allowed: it is made again when it is needed.
        }
    }

    /// <summary>Removes what was not used for thirty days, and what killed builds left.</summary>
    public void RemoveUnused()
    {
        if (!Directory.Exists(root))
        {
            return;
        }

        // What cannot be opened stays: the site is in place, and nothing of it is missing.
        foreach (var folder in new DirectoryInfo(root).EnumerateDirectories("*", new EnumerationOptions { IgnoreInaccessible = true }).Where(d => clock.GetUtcNow() - d.LastWriteTimeUtc > Kept))
        {
            try
            {
                folder.Delete(recursive: true);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                // Another build removes it as well.
            }
        }
    }

    private T Keep<T>(string key, string folder, T entry)
        where T : CacheEntry
    {
        var place = Path.Combine(root, key);
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                Directory.Move(folder, place);
                return entry;
            }
            catch (IOException) when (Directory.Exists(place) && attempt < 3)
            {
                if (Find<T>(key) is { } theirs)
                {
                    return theirs;
                }

                // What stands there is not whole.
                Directory.Delete(place, recursive: true);
            }
        }
    }
}
