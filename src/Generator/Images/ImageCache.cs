using System.Security.Cryptography;
using System.Text.Json;
using Recognition.Generator.Images.Worker;

namespace Recognition.Generator.Images;

/// <summary>
/// What was made of pictures before: a folder for each, which appears whole, by renaming, or not at all.
/// Several builds may use it at once. What it gives is what was put in: disks, synchronisers and people change files, and a picture that is not
/// the one that was made is made again.
/// </summary>
/// <param name="root">The folder.</param>
/// <param name="clock">Tells the time.</param>
internal sealed class ImageCache(string root, TimeProvider clock)
{
    private const string EntryName = "entry";
    private const string EntryOfBefore = "entry.json";
    private static readonly TimeSpan Patience = TimeSpan.FromDays(30);

    private int _broken;

    /// <summary>How many pictures were there and not what had been made.</summary>
    public int Broken => _broken;

    /// <summary>Looks for a picture, and reads all of its files to see that they are those that were made.</summary>
    /// <param name="key">Its key.</param>
    /// <typeparam name="T">What is kept of it.</typeparam>
    /// <returns>What is known of it, or <see langword="null"/> if it was never made or something of it is gone or changed.</returns>
    public T? Find<T>(string key)
        where T : CacheEntry => Find<T>(key, readsFiles: true);

    /// <summary>Looks for what is known of a picture, whose files are not needed now.</summary>
    /// <inheritdoc cref="Find{T}(string)"/>
    public T? Recall<T>(string key)
        where T : CacheEntry => Find<T>(key, readsFiles: false);

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

            var hashes = entry.Sizes.Keys.ToDictionary(name => name, name => HashOf(Path.Combine(folder, name)));
            File.WriteAllBytes(Path.Combine(folder, EntryName), Sealed(new(hashes, JsonSerializer.SerializeToElement(entry, CacheEntry.Json))));
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
        foreach (var folder in new DirectoryInfo(root).EnumerateDirectories("*", new EnumerationOptions { IgnoreInaccessible = true }).Where(d => clock.GetUtcNow() - d.LastWriteTimeUtc > Patience))
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
            catch (IOException) when (Path.Exists(place) && attempt < 3)
            {
                if (Find<T>(key, readsFiles: true, counts: false) is { } theirs)
                {
                    return theirs;
                }

                // What stands there is not whole.
                if (Directory.Exists(place))
                {
                    Directory.Delete(place, recursive: true);
                }
                else
                {
                    File.Delete(place);
                }
            }
        }
    }

    private T? Find<T>(string key, bool readsFiles, bool counts = true)
        where T : CacheEntry
    {
        var folder = new DirectoryInfo(Path.Combine(root, key));
        try
        {
            if (!folder.Exists)
            {
                return null;
            }

            if (File.Exists(PathOf(key, EntryOfBefore)))
            {
                // Made by a version of the program that kept no hashes.
                return null;
            }

            if (folder.LinkTarget is null && Unsealed(File.ReadAllBytes(PathOf(key, EntryName))) is { } kept
                && kept.Entry.Deserialize<T>(CacheEntry.Json) is { } entry
                && entry.Sizes.All(file => IsThere(folder, file.Key, file.Value) && (!readsFiles || HashOf(PathOf(key, file.Key)) == kept.Hashes.GetValueOrDefault(file.Key))))
            {
                return entry;
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            // It is of no use, whatever is the matter with it.
        }

        if (counts && readsFiles)
        {
            Interlocked.Increment(ref _broken);
        }

        return null;
    }

    /// <summary>Whether an entry has a file of its own, in its own folder.</summary>
    private static bool IsThere(DirectoryInfo folder, string name, long bytes) =>
        name.IndexOfAny(['/', '\\']) < 0 && bytes > 0 && new FileInfo(Path.Combine(folder.FullName, name)) is { Exists: true, LinkTarget: null } file && file.Length == bytes;

    private static string HashOf(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    /// <summary>What a file of the cache holds, behind a hash of it: a sign that changed anywhere is found before anything is read.</summary>
    private static byte[] Sealed(Kept kept)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(kept, CacheEntry.Json);
        return [.. SHA256.HashData(json), .. json];
    }

    private static Kept? Unsealed(byte[] content) =>
        content.Length > SHA256.HashSizeInBytes && SHA256.HashData(content.AsSpan(SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(content.AsSpan(0, SHA256.HashSizeInBytes))
            ? JsonSerializer.Deserialize<Kept>(content.AsSpan(SHA256.HashSizeInBytes), CacheEntry.Json)
            : null;

    /// <summary>What is kept of a picture.</summary>
    /// <param name="Hashes">A hash of each file by its name.</param>
    /// <param name="Entry">What the worker says of it.</param>
    private sealed record Kept(IReadOnlyDictionary<string, string> Hashes, JsonElement Entry);
}
