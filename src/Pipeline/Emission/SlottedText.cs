using System.Buffers;
using System.Text;

namespace Plenary.Emission;

/// <summary>
/// The writer under YamlDotNet's emitter. The emitter lays out the tree; of every value it writes an empty text in single quotes, the slot,
/// and here the value goes in its place, quoted beforehand. So the emitter need not look at any character of any text.
/// </summary>
internal sealed class SlottedText : TextWriter
{
    // Nothing else in single quotes is ever written: the first opens the slot, the second closes it.
    private const char Mark = '\'';
    private bool isOpen;

    // The emitter looks some events ahead before it writes, so that values wait in a row.
    private readonly Queue<int> lengths = new();
    private readonly ArrayBufferWriter<byte> waiting = new(4096);
    private IBufferWriter<byte> target = new ArrayBufferWriter<byte>();
    private int written;

    // The emitter writes blanks and punctuation letter by letter: they go on together.
    private readonly byte[] layout = new byte[256];
    private int held;

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
        held = 0;
        isOpen = false;
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
        if (c == Mark)
        {
            isOpen = !isOpen;
            if (isOpen)
            {
                WriteValue();
            }
        }
        else
        {
            if (held == layout.Length)
            {
                Flush();
            }

            layout[held++] = (byte)c;
        }
    }

    /// <summary>What is held back goes to where the text is written.</summary>
    public override void Flush()
    {
        target.Write(layout.AsSpan(0, held));
        held = 0;
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

    private void WriteValue()
    {
        Flush();
        var length = lengths.Dequeue();
        target.Write(waiting.WrittenSpan.Slice(written, length));
        written += length;
    }
}
