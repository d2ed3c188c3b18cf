namespace Recognition.Generator.Images.Worker;

/// <summary>
/// The files that are made of one picture, in a folder. They are encoded in memory and written by .NET, which says what is the matter with a disk;
/// of libvips nobody learns whether the disk or the picture is at fault.
/// </summary>
/// <param name="folder">The folder.</param>
internal sealed class MadeFiles(string folder)
{
    private readonly Dictionary<string, long> _sizes = new(StringComparer.Ordinal);

    /// <summary>Their bytes by name.</summary>
    public IReadOnlyDictionary<string, long> Sizes => _sizes;

    /// <summary>Writes a file.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="content">The bytes.</param>
    /// <returns>How many they are.</returns>
    public long Save(string name, byte[] content)
    {
        File.WriteAllBytes(Path.Combine(folder, name), content);
        return _sizes[name] = content.Length;
    }
}
