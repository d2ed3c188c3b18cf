using System.Text;

namespace Recognition.Bench;

/// <summary>Copies, removes and writes.</summary>
internal static class Folders
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Copies a file, or a folder with all it holds.</summary>
    public static void Copy(string from, string to)
    {
        if (!Directory.Exists(from))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to, overwrite: true);
            return;
        }

        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            Copy(file, Path.Combine(to, Path.GetRelativePath(from, file)));
        }
    }

    /// <summary>Removes a folder if it is there.</summary>
    public static void Remove(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Writes a text as UTF-8, making the folders it needs.</summary>
    /// <returns>The number of bytes.</returns>
    public static int Write(string path, string text)
    {
        var bytes = Utf8.GetBytes(text);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return bytes.Length;
    }
}
