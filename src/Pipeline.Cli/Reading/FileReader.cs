using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;
using Plenary.Diagnostics;
using Plenary.Text;

namespace Plenary.Cli.Reading;

/// <summary>Reads one file into a <see cref="SourceText"/>. Whatever is wrong with it is a finding, not an exception.</summary>
public static class FileReader
{
    /// <summary>Default of <c>--max-bytes</c>: 64 MiB, a thousand times a long resolution.</summary>
    public const long DefaultMaxBytes = 64L << 20;

    /// <summary>Largest value of <c>--max-bytes</c>: offsets and arrays count in 32 bits.</summary>
    public const long GreatestMaxBytes = 1L << 30;

    /// <summary>Reads, checks and decodes.</summary>
    /// <param name="file">Which file.</param>
    /// <param name="maxBytes">The limit; a larger file is not read at all.</param>
    public static ReadResult Read(InputFile file, long maxBytes = DefaultMaxBytes) =>
        Decode(file, Load(file, maxBytes));

    /// <summary>Reads and hashes.</summary>
    /// <param name="file">Which file.</param>
    /// <param name="maxBytes">The limit; a larger file is not read at all.</param>
    public static RawFile Load(InputFile file, long maxBytes = DefaultMaxBytes)
    {
        byte[] bytes;
        try
        {
            if (!FileKind.IsRegular(file.FullPath))
            {
                return Failed(Rules.Unreadable.Here("not a regular file but a folder, pipe, socket or device; expected a text file"), null);
            }

            using var handle = File.OpenHandle(file.FullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var length = RandomAccess.GetLength(handle);
            if (length > maxBytes)
            {
                return Failed(Rules.Oversized.Here(
                    string.Create(CultureInfo.InvariantCulture, $"file has {length:N0} bytes, the limit is {maxBytes:N0}; split it or raise --max-bytes")), length);
            }

            bytes = GC.AllocateUninitializedArray<byte>((int)length);
            Fill(handle, bytes);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Failed(Rules.Unreadable.Here($"file cannot be read: {Reason(e, file)}; expected a text file that this user may read"), null);
        }

        return new RawFile(bytes, bytes.Length, System.Convert.ToHexStringLower(SHA256.HashData(bytes)), null);
    }

    private static void Fill(SafeFileHandle handle, byte[] bytes)
    {
        for (var at = 0; at < bytes.Length;)
        {
            var read = RandomAccess.Read(handle, bytes.AsSpan(at), at);
            at += read > 0 ? read : throw new EndOfStreamException();
        }
    }

    /// <summary>Decodes what was read.</summary>
    public static ReadResult Decode(InputFile file, RawFile raw)
    {
        if (raw.Content is not { } bytes)
        {
            return new ReadResult(null, raw.Failure, raw.Bytes, null);
        }

        var decoded = TextDecoder.Decode(bytes);
        return decoded.Failure is not null
            ? new ReadResult(null, decoded.Failure, bytes.Length, raw.Sha256)
            : new ReadResult(
                new SourceText(file.Path, raw.Sha256!, bytes.Length, MediaType(file.Path), decoded.Text!, decoded.Findings), null, bytes.Length, raw.Sha256);
    }

    private static RawFile Failed(Finding finding, long? bytes) => new(null, bytes, null, finding);

    private static string MediaType(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? "text/markdown" : "text/plain";

    /// <summary>The system's reason without the path of this machine, so that reports are the same everywhere.</summary>
    private static string Reason(Exception e, InputFile file) => e switch
    {
        UnauthorizedAccessException => "permission denied",
        FileNotFoundException or DirectoryNotFoundException => "it does not exist (any more), or is a link to nothing",
        EndOfStreamException => "it became shorter while it was read",
        _ => e.Message.Replace(file.FullPath, file.Path, StringComparison.Ordinal).TrimEnd('.'),
    };
}
