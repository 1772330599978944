using Microsoft.Win32.SafeHandles;

namespace Plenary.Cli.Publishing;

/// <summary>
/// Bytes on their way from the order of paths to the order of ids: in memory as long as they are few, then in a temporary
/// file. One worker may add while any number read what was added before.
/// </summary>
/// <param name="open">Opens the temporary file; called once memory is used up.</param>
internal sealed class Spool(Func<SafeFileHandle> open) : IRecords, IDisposable
{
    /// <summary>Bytes kept in memory; the file, if there is one, has all before them.</summary>
    private const int InMemory = 1 << 20;

    // No FileStream: asking one for its handle, as every reader would, empties its buffer under the hands of whoever writes.
    private readonly Lock gate = new();
    private readonly byte[] memory = new byte[InMemory];
    private SafeFileHandle? file;
    private long inFile;
    private int inMemory;

    /// <summary>Takes a record in, in two parts.</summary>
    /// <returns>Its place.</returns>
    internal long Add(ReadOnlySpan<byte> head, ReadOnlySpan<byte> body)
    {
        lock (gate)
        {
            // A record is wholly in memory or wholly in the file.
            if (inMemory + head.Length + body.Length > InMemory)
            {
                Write(memory.AsSpan(0, inMemory), []);
                inMemory = 0;
            }

            var place = inFile + inMemory;
            if (head.Length + body.Length > InMemory)
            {
                Write(head, body);
                return place;
            }

            head.CopyTo(memory.AsSpan(inMemory));
            body.CopyTo(memory.AsSpan(inMemory + head.Length));
            inMemory += head.Length + body.Length;
            return place;
        }
    }

    public void Read(long place, Span<byte> into)
    {
        if (place >= Interlocked.Read(ref inFile))
        {
            lock (gate)
            {
                if (place >= inFile)
                {
                    memory.AsSpan((int)(place - inFile), into.Length).CopyTo(into);
                    return;
                }
            }
        }

        ReadFully(file!, place, into);
    }

    /// <summary>Reads from a place of a file; any number of workers may, at once.</summary>
    /// <exception cref="EndOfStreamException">The file ends before.</exception>
    internal static void ReadFully(SafeFileHandle file, long offset, Span<byte> into)
    {
        while (into.Length > 0)
        {
            var read = RandomAccess.Read(file, into, offset);
            if (read == 0)
            {
                throw new EndOfStreamException("a file with printed documents ends too early");
            }

            offset += read;
            into = into[read..];
        }
    }

    public void Dispose() => file?.Dispose();

    private void Write(ReadOnlySpan<byte> head, ReadOnlySpan<byte> body)
    {
        file ??= open();
        RandomAccess.Write(file, head, inFile);
        RandomAccess.Write(file, body, inFile + head.Length);
        Interlocked.Add(ref inFile, head.Length + body.Length);
    }
}
