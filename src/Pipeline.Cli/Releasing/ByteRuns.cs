namespace Plenary.Cli.Releasing;

/// <summary>Copies runs of bytes between streams, through a small buffer.</summary>
internal static class ByteRuns
{
    private const int Step = 1 << 16;

    /// <summary>Copies so many bytes from where a stream stands. Returns how many were there.</summary>
    internal static long Copy(Stream from, Stream to, long length)
    {
        var buffer = new byte[(int)Math.Min(Step, Math.Max(1, length))];
        var copied = 0L;
        for (int read; copied < length && (read = from.Read(buffer, 0, (int)Math.Min(buffer.Length, length - copied))) > 0; copied += read)
        {
            to.Write(buffer, 0, read);
        }

        return copied;
    }
}
