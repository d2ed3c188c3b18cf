using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Recognition.Theming;

namespace Recognition.Generator.Images;

/// <summary>The tools that make pictures, known without starting them.</summary>
/// <param name="Worker">Path of <c>worker.mjs</c>.</param>
/// <param name="PhotographVersion">Changes when what encodes photographs does.</param>
internal sealed record ImageTools(string Worker, string PhotographVersion)
{
    private static readonly string[] PhotographScripts = ["worker.mjs", "room.mjs", "photographs.mjs"];

    /// <summary>Finds the tools beside the program and in the nearest <c>node_modules</c> above it.</summary>
    /// <exception cref="ImageException">sharp is not installed.</exception>
    public static ImageTools Find(Texts texts)
    {
        var worker = Path.Combine(AppContext.BaseDirectory, "worker");
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            // Sharp's names the exact package of libvips that it is used with.
            var package = Path.Combine(folder.FullName, "node_modules", "sharp", "package.json");
            if (File.Exists(package))
            {
                return new(Path.Combine(worker, "worker.mjs"), HashOf([package, .. PhotographScripts.Select(name => Path.Combine(worker, name))]));
            }
        }

        throw new ImageException(texts["fault.no-sharp"]);
    }

    /// <summary>The key of a photograph in the cache: what it holds, what is asked of it, and what makes it.</summary>
    /// <param name="file">Path of the photograph.</param>
    /// <param name="asked">What is asked of it.</param>
    public string KeyOf(string file, PictureRequest asked) =>
        Hash(Encoding.UTF8.GetBytes($"{PhotographVersion}\n{JsonSerializer.Serialize(asked)}\n{HashOf([file])}"));

    /// <summary>The hash of some files together.</summary>
    public static string HashOf(IEnumerable<string> files)
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            using var content = File.OpenRead(file);
            all.AppendData(SHA256.HashData(content));
        }

        return Convert.ToHexStringLower(all.GetHashAndReset());
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
