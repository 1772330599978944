using System.Text;

namespace Plenary.Emission;

/// <summary>
/// The writer under YamlDotNet's emitter. Of every name and value the emitter writes an empty text in single quotes, the slot; kept is what it writes between the slots.
/// </summary>
internal sealed class SlottedText : TextWriter
{
    // Nothing else in single quotes is ever written: the first opens the slot, the second closes it.
    private const char Mark = '\'';
    private readonly List<byte[]> between = [];
    private readonly StringBuilder text = new();
    private bool isOpen;

    internal SlottedText() => CoreNewLine = ['\n'];

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>What stands before each slot, back to the one before it or the beginning, and last what stands behind the last one. To be asked for when all is written.</summary>
    internal IReadOnlyList<byte[]> Between => [.. between, Encoding.GetBytes(text.ToString())];

    /// <inheritdoc/>
    public override void Write(char c)
    {
        if (c != Mark)
        {
            text.Append(c);
            return;
        }

        isOpen = !isOpen;
        if (isOpen)
        {
            between.Add(Encoding.GetBytes(text.ToString()));
            text.Clear();
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
