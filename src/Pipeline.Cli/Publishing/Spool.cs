namespace Plenary.Cli.Publishing;

/// <summary>
/// Bytes on their way from the order of paths to the order of ids: in memory as long as they are few, then in a temporary
/// file. One worker adds at a time; after <see cref="Flush"/> any number may read.
/// </summary>
/// <param name="open">Opens the temporary file; called once memory is used up.</param>
internal sealed class Spool(Func<FileStream> open) : IRecords, IDisposable
{
    /// <summary>Bytes kept in memory before the file is opened.</summary>
    private const int InMemory = 1 << 20;

    private readonly byte[] memory = new byte[InMemory];
    private FileStream? file;
    private int inMemory;

    /// <summary>Takes a record in, in two parts.</summary>
    /// <returns>Its place.</returns>
    internal long Add(ReadOnlySpan<byte> head, ReadOnlySpan<byte> body)
    {
        if (file is null && inMemory + head.Length + body.Length <= InMemory)
        {
            var place = inMemory;
            head.CopyTo(memory.AsSpan(inMemory));
            body.CopyTo(memory.AsSpan(inMemory + head.Length));
            inMemory += head.Length + body.Length;
            return place;
        }

        file ??= open();
        var offset = file.Position;
        file.Write(head);
        file.Write(body);
        return InMemory + offset;
    }

    /// <summary>Call between the last <see cref="Add"/> and the first <see cref="Read"/>.</summary>
    internal void Flush() => file?.Flush();

    public void Read(long place, Span<byte> into)
    {
        if (place < InMemory)
        {
            memory.AsSpan((int)place, into.Length).CopyTo(into);
            return;
        }

        ReadFully(file!, place - InMemory, into);
    }

    /// <summary>Reads from a place of a file; any number of workers may, at once.</summary>
    /// <exception cref="EndOfStreamException">The file ends before.</exception>
    internal static void ReadFully(FileStream file, long offset, Span<byte> into)
    {
        while (into.Length > 0)
        {
            var read = RandomAccess.Read(file.SafeFileHandle, into, offset);
            if (read == 0)
            {
                throw new EndOfStreamException($"{Path.GetFileName(file.Name)} ends too early");
            }

            offset += read;
            into = into[read..];
        }
    }

    public void Dispose() => file?.Dispose();
}
