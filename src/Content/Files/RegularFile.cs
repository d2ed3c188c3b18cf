using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Recognition.Content.Files;

/// <summary>Tells files from what looks like one: opening a pipe that nobody writes to waits for ever, and .NET has no way to ask first.</summary>
public static partial class RegularFile
{
    /// <summary><c>O_RDONLY | O_NONBLOCK</c> of open(2): a pipe opens at once.</summary>
    private static readonly int AtOnce = OperatingSystem.IsLinux() ? 0x800 : 0x4;

    /// <summary>Whether a path, not a link, is that of a file. One that cannot be opened is taken for one: reading it will say why.</summary>
    /// <param name="path">The path.</param>
    /// <param name="length">Its length in bytes, as the folder tells it: only what has none can be anything else, so that only such is opened.</param>
    public static bool Is(string path, long length)
    {
        if (length > 0 || OperatingSystem.IsWindows())
        {
            return true;
        }

        using var file = Open(path, AtOnce);
        if (file.IsInvalid)
        {
            // Sockets have no file behind them (ENXIO); all else is for the one who reads.
            return Marshal.GetLastPInvokeError() != 6;
        }

        try
        {
            using var stream = new FileStream(file, FileAccess.Read, bufferSize: 0);

            // A device gives bytes without having any; a file that is just being written has a length by now.
            return stream.CanSeek && (stream.ReadByte() < 0 || stream.Length > 0);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial SafeFileHandle Open(string path, int flags);
}
