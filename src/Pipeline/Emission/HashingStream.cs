using System.Buffers;
using System.Security.Cryptography;

namespace Plenary.Emission;

/// <summary>
/// Counts and hashes what is written through it and tells so when it is closed: nothing is read back for a checksum,
/// and what the checksum says is what was meant to be written, not what a disk made of it.
/// </summary>
public sealed class HashingStream(Stream inner, Action<long, string> closed) : Stream
{
    /// <summary>Small writes are gathered: a hash and a file both take large ones much better.</summary>
    private const int Gathered = 128 << 10;

    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] buffer = ArrayPool<byte>.Shared.Rent(Gathered);
    private int held;
    private long bytes;
    private bool open = true;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => open;

    public override long Length => bytes;

    public override long Position
    {
        get => bytes;
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> content)
    {
        bytes += content.Length;
        if (content.Length <= buffer.Length - held)
        {
            content.CopyTo(buffer.AsSpan(held));
            held += content.Length;
            return;
        }

        PassOn();
        if (content.Length >= buffer.Length)
        {
            inner.Write(content);
            hash.AppendData(content);
            return;
        }

        content.CopyTo(buffer);
        held = content.Length;
    }

    public override void Write(byte[] content, int offset, int count) => Write(content.AsSpan(offset, count));

    public override void WriteByte(byte value) => Write([value]);

    public override void Flush()
    {
        PassOn();
        inner.Flush();
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void PassOn()
    {
        inner.Write(buffer, 0, held);
        hash.AppendData(buffer, 0, held);
        held = 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && open)
        {
            open = false;
            PassOn();
            ArrayPool<byte>.Shared.Return(buffer);
            inner.Dispose();
            closed(bytes, Convert.ToHexStringLower(hash.GetHashAndReset()));
            hash.Dispose();
        }

        base.Dispose(disposing);
    }
}
