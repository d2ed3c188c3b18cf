using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Recognition.Generator.Images.Worker;

namespace Recognition.Generator.Images;

/// <summary>Keys of share cards in the cache: the drawing, and what makes a picture of it.</summary>
internal static class ImageKeys
{
    /// <summary>The version of libvips that the program was built with; known without starting it.</summary>
    public static string Libvips { get; } = typeof(ImageKeys).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Libvips").Value!;

    /// <summary>The key of a share card.</summary>
    /// <param name="svg">Its drawing.</param>
    public static string OfCard(string svg) => Hash(Libvips, CardEncoder.Version, svg);

    private static string Hash(params string[] parts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
}
