using System.Runtime.InteropServices;

namespace Plenary.Cli.Reading;

/// <summary>
/// Tells a regular file from a pipe, a socket or a device before it is opened: opening a pipe waits for a writer that may
/// never come. .NET does not say, so Linux is asked; elsewhere every file counts as regular.
/// </summary>
internal static partial class FileKind
{
    private const int TypeMask = 0xF000, Regular = 0x8000, CurrentFolder = -100;

    /// <summary>True for a regular file (links are followed) and wherever the system gives no answer.</summary>
    internal static bool IsRegular(string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            return true;
        }

        // struct statx: the mode is the 16-bit field at byte 28, on every architecture.
        Span<byte> answer = stackalloc byte[256];
        try
        {
            return StatX(CurrentFolder, path, 0, 1, ref answer[0]) != 0
                || (MemoryMarshal.Read<ushort>(answer[28..]) & TypeMask) == Regular;
        }
        catch (EntryPointNotFoundException)
        {
            return true;
        }
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int StatX(int folder, string path, int flags, uint mask, ref byte answer);
}
