using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Recognition.Content.Files;

/// <summary>Tells files from what looks like one: opening a pipe that nobody writes to waits for ever, and .NET has no way to ask first.</summary>
public static partial class RegularFile
{
    /// <summary><c>O_RDONLY | O_NONBLOCK</c> of open(2): a pipe opens at once.</summary>
    private static readonly int AtOnce = OperatingSystem.IsLinux() ? 0x800 : 0x4;

    /// <summary>Whether a path, not a link, is that of a file. One that cannot be opened is taken for one: reading it will say why.</summary>
    /// <param name="path">The path; only what has no length can be anything else, so that only such need be asked about.</param>
    public static bool Is(string path)
    {
        if (OperatingSystem.IsWindows())
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
            return stream.CanSeek;
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
