using System.Security.Cryptography;
using System.Text;
using Recognition.Theming;

namespace Recognition.Generator.Images;

/// <summary>The tools that make pictures, known without starting them.</summary>
/// <param name="Worker">Path of <c>worker.mjs</c>.</param>
/// <param name="Version">Changes when the worker, sharp or the libvips it names does.</param>
internal sealed record ImageTools(string Worker, string Version)
{
    /// <summary>Finds the tools beside the program and in the nearest <c>node_modules</c> above it.</summary>
    /// <exception cref="ImageException">sharp is not installed.</exception>
    public static ImageTools Find(Texts texts)
    {
        var worker = Path.Combine(AppContext.BaseDirectory, "worker.mjs");
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            // It names the exact package of libvips that sharp is used with.
            var sharp = Path.Combine(folder.FullName, "node_modules", "sharp", "package.json");
            if (File.Exists(sharp))
            {
                return new(worker, Hash(File.ReadAllBytes(sharp)) + Hash(File.ReadAllBytes(worker)));
            }
        }

        throw new ImageException(texts["fault.no-sharp"]);
    }

    /// <summary>The key of a picture in the cache: what it holds, what is asked of it, and what makes it.</summary>
    /// <param name="file">Path of the picture.</param>
    /// <param name="focus">What must stay when it is cropped.</param>
    public string KeyOf(string file, Content.Model.Focus? focus)
    {
        using var content = File.OpenRead(file);
        var asked = focus is { } f ? FormattableString.Invariant($"{f.X:R} {f.Y:R}") : "";
        return Hash(Encoding.UTF8.GetBytes($"{Version}\n{asked}\n{Convert.ToHexStringLower(SHA256.HashData(content))}"));
    }

    private static string Hash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
