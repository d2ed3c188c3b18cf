using System.Runtime.InteropServices;

namespace Recognition.Generator.Publishing;

/// <summary>Two folders get each other's name in one step, so that there is a whole folder under either name at every moment; .NET can only rename.</summary>
internal static partial class FolderSwap
{
    /// <summary><c>AT_FDCWD</c>: paths are from the working folder.</summary>
    private const int WorkingFolder = -100;

    /// <summary><c>RENAME_EXCHANGE</c> of Linux, <c>RENAME_SWAP</c> of macOS.</summary>
    private const uint Exchange = 2;

    /// <summary>Exchanges two folders.</summary>
    /// <returns>Whether it was done; Windows, and some disks of networks, have no such step.</returns>
    public static bool Try(string one, string other)
    {
        try
        {
            return (OperatingSystem.IsLinux() && OnLinux(WorkingFolder, one, WorkingFolder, other, Exchange) == 0)
                || (OperatingSystem.IsMacOS() && OnMacOS(one, other, Exchange) == 0);
        }
        catch (EntryPointNotFoundException)
        {
            // A C library older than the step.
            return false;
        }
    }

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OnLinux(int folder, string one, int otherFolder, string other, uint flags);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int OnMacOS(string one, string other, uint flags);
}
