using System.Security.Cryptography;

namespace Plenary.Emission;

/// <summary>
/// Counts and hashes what is written through it and tells so when it is closed: nothing is read back for a checksum,
/// and what the checksum says is what was meant to be written, not what a disk made of it.
/// </summary>
internal sealed class HashingStream(Stream inner, Action<long, string> closed) : Stream
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
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

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        inner.Write(buffer);
        hash.AppendData(buffer);
        bytes += buffer.Length;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void WriteByte(byte value) => Write([value]);

    public override void Flush() => inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && open)
        {
            open = false;
            inner.Dispose();
            closed(bytes, Convert.ToHexStringLower(hash.GetHashAndReset()));
            hash.Dispose();
        }

        base.Dispose(disposing);
    }
}
