using System.Runtime.InteropServices;

namespace Plenary.Cli.Reading;

/// <summary>
/// Tells a regular file from a pipe, a socket or a device before it is opened: opening a pipe waits for a writer that may
/// never come. .NET does not say, so Linux is asked; elsewhere every file counts as regular.
/// </summary>
internal static partial class FileKind
{
    private const int TypeMask = 0xF000, RegularType = 0x8000, CurrentFolder = -100;

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
                || (MemoryMarshal.Read<ushort>(answer[28..]) & TypeMask) == RegularType;
        }
        catch (EntryPointNotFoundException)
        {
            return true;
        }
    }

    /// <summary>The path of a file that is to be read to its end.</summary>
    /// <exception cref="IOException">It is a folder, pipe, socket or device, or a link to one.</exception>
    internal static string Regular(string path) => IsRegular(path) ? path : throw new IOException($"{path} is not a regular file but a folder, pipe, socket or device");

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int StatX(int folder, string path, int flags, uint mask, ref byte answer);
}
