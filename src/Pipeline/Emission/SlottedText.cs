using System.Buffers;
using System.Text;

namespace Plenary.Emission;

/// <summary>
/// The writer under YamlDotNet's emitter. The emitter lays out the tree; of every value it writes one letter, the slot, and here the value
/// goes in its place, quoted beforehand. So the emitter need not look at every character of every text.
/// </summary>
internal sealed class SlottedText : TextWriter
{
    /// <summary>What stands for a value: a letter that needs no quotes and that the layout of YAML never uses.</summary>
    internal const string Slot = "x";

    // The emitter looks some events ahead before it writes, so that values wait in a row.
    private readonly Queue<int> lengths = new();
    private readonly ArrayBufferWriter<byte> waiting = new(4096);
    private IBufferWriter<byte> target = new ArrayBufferWriter<byte>();
    private int written;

    internal SlottedText() => CoreNewLine = ['\n'];

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>Begins a text.</summary>
    internal void Begin(IBufferWriter<byte> into)
    {
        target = into;
        lengths.Clear();
        waiting.ResetWrittenCount();
        written = 0;
    }

    /// <summary>Takes the value of the next slot.</summary>
    internal void Fill(ReadOnlySpan<byte> value)
    {
        if (lengths.Count == 0)
        {
            waiting.ResetWrittenCount();
            written = 0;
        }

        waiting.Write(value);
        lengths.Enqueue(value.Length);
    }

    /// <inheritdoc/>
    public override void Write(char c)
    {
        if (c == Slot[0])
        {
            var length = lengths.Dequeue();
            target.Write(waiting.WrittenSpan.Slice(written, length));
            written += length;
        }
        else
        {
            target.Write([(byte)c]);
        }
    }

    /// <inheritdoc/>
    public override void Write(string? text) => Write(text.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            Write(c);
        }
    }
}
