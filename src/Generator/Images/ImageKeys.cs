using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Recognition.Generator.Images.Worker;

namespace Recognition.Generator.Images;

/// <summary>
/// Keys of pictures in the cache: what they are made of, what is asked, and what makes them. The first eight characters of a key
/// stand in the address of every file of its picture. So what makes them is the version of libvips, whose encoders decide about the
/// bytes, and a number that a person raises together with a change of what is made; a hash of our own code would give every picture
/// a new address whenever a comment changes.
/// </summary>
internal static class ImageKeys
{
    /// <summary>The version of libvips that the program was built with; known without starting it.</summary>
    public static string Libvips { get; } = typeof(ImageKeys).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Libvips").Value!;

    /// <summary>The key of a photograph or of a logo.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="asked">What is asked of it.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static string Of(string file, PictureRequest asked)
    {
        using var content = File.OpenRead(file);
        return Hash(Libvips, asked.IsLogo ? LogoEncoder.Version : PictureEncoder.Version, JsonSerializer.Serialize(asked), Convert.ToHexStringLower(SHA256.HashData(content)));
    }

    /// <summary>The key of a share card.</summary>
    /// <param name="svg">Its drawing.</param>
    /// <param name="portrait">The photograph that belongs to it, if there is one.</param>
    public static string OfCard(string svg, Portrait? portrait) =>
        portrait is null ? Hash(Libvips, CardEncoder.Version, svg) : Hash(Libvips, CardEncoder.Version, svg, portrait.Key);

    /// <summary>The key of the site's icons.</summary>
    /// <param name="svg">Their drawing.</param>
    public static string OfIcons(string svg) => Hash(Libvips, IconEncoder.Version, "icons", svg);

    private static string Hash(params string[] parts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
}
