using System.Runtime.InteropServices;

namespace Plenary.Cli.Publishing;

/// <summary>The two calls of the system that .NET does not offer: exchanging two folders, and flushing a file system.</summary>
internal static partial class NativeFiles
{
    private const int CurrentFolder = -100, Exchange = 2, Swap = 2;

    /// <summary>Exchanges two names in one step: at every moment there is a folder under each. False where the system cannot.</summary>
    internal static bool TryExchange(string a, string b)
    {
        try
        {
            return OperatingSystem.IsLinux() ? RenameAt2(CurrentFolder, a, CurrentFolder, b, Exchange) == 0
                : OperatingSystem.IsMacOS() && RenameX(a, b, Swap) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false; // an old C library
        }
    }

    /// <summary>Writes everything of the file system that holds the file to the disk. False where the system cannot.</summary>
    internal static bool TrySyncFileSystem(SafeHandle file)
    {
        try
        {
            return OperatingSystem.IsLinux() && SyncFs(file) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Flushes the entries of a folder; without effect where the system has no such notion.</summary>
    internal static void SyncFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var descriptor = Open(path, 0);
        if (descriptor >= 0)
        {
            _ = FSync(descriptor);
            _ = Close(descriptor);
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int RenameAt2(int fromFolder, string from, int toFolder, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int RenameX(string from, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    private static partial int SyncFs(SafeHandle descriptor);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int FSync(int descriptor);

    [LibraryImport("libc", EntryPoint = "close", SetLastError = true)]
    private static partial int Close(int descriptor);
}
