using System.Text;

namespace Recognition.Generator.Features.Starting;

/// <summary>Writes files that were not there: whole or not at all, and never over another.</summary>
internal static class NewFile
{
    /// <summary>Writes a file.</summary>
    /// <exception cref="IOException">There is one already, or the machine refuses.</exception>
    public static void Write(string path, string text) => Write(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));

    /// <inheritdoc cref="Write(string, string)"/>
    public static void Write(string path, byte[] bytes)
    {
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        var beside = Path.Combine(folder, $".{Guid.NewGuid():N}.tmp");
        try
        {
            File.WriteAllBytes(beside, bytes);
            File.Move(beside, path, overwrite: false);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
