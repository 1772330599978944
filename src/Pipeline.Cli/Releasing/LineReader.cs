using System.Security.Cryptography;

namespace Plenary.Cli.Releasing;

/// <summary>A line of a file by its place and its digest; no line is held, however long it is.</summary>
/// <param name="Start">Where it begins, in bytes.</param>
/// <param name="Length">In bytes, with its line end.</param>
/// <param name="Digest">Half of its SHA-256: lines with the same one are taken for the same, which the checksum of the whole would find out.</param>
internal readonly record struct FileLine(long Start, long Length, UInt128 Digest);

/// <summary>Reads a stream line by line, each as its place and its digest.</summary>
internal sealed class LineReader(Stream stream) : IDisposable
{
    private readonly byte[] buffer = new byte[1 << 18];
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private int from, to;
    private long place;

    /// <summary>The next line, or null at the end.</summary>
    internal FileLine? Read()
    {
        var start = place;
        for (var ended = false; !ended && Fill();)
        {
            var rest = buffer.AsSpan(from, to - from);
            var end = rest.IndexOf((byte)'\n') + 1;
            ended = end > 0;
            var taken = ended ? end : rest.Length;
            hash.AppendData(rest[..taken]);
            from += taken;
            place += taken;
        }

        if (place == start)
        {
            return null;
        }

        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        hash.GetHashAndReset(digest);
        return new FileLine(start, place - start, System.Buffers.Binary.BinaryPrimitives.ReadUInt128LittleEndian(digest));
    }

    public void Dispose() => hash.Dispose();

    private bool Fill()
    {
        if (from == to)
        {
            (from, to) = (0, stream.Read(buffer));
        }

        return from < to;
    }
}
