using System.Buffers;
using System.Text.Json;

namespace Plenary.Emission;

/// <summary>
/// Prints JSON trees as YAML that every reader of YAML 1.1 and 1.2 reads as the same tree: strings always in double
/// quotes (<c>NO</c>, <c>0123</c>, <c>35:8</c> and dates stay strings), numbers, booleans and null plain, one line per
/// string however long, <c>\n</c> as line end. Field names stay plain: they are ours, and none means anything to YAML.
/// YamlDotNet's emitter lays out the tree (<see cref="YamlLayout"/>); names and values go in between, so that it need not look at any character of any text.
/// </summary>
/// <param name="several">True for a stream of documents, each of which then begins with <c>---</c>.</param>
public sealed class YamlTree(bool several)
{
    private readonly YamlLayout layout = new(several);
    private readonly YamlQuotes quotes = new();

    // A document is put together here: it has thousands of small parts, of which a buffer of somebody else would have to be asked each time.
    private byte[] yaml = new byte[64 << 10];
    private int length;

    /// <summary>Prints one document.</summary>
    /// <param name="json">Its tree as JSON, an object or an array.</param>
    /// <param name="into">Receives UTF-8.</param>
    /// <exception cref="JsonException">The bytes are no JSON.</exception>
    public void Print(ReadOnlySpan<byte> json, IBufferWriter<byte> into)
    {
        length = 0;
        var step = layout.Begin;
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            step = After(step, YamlLayout.EventOf(reader, json), json);
            if (step.Next is { } next)
            {
                Append(step.Layout);
                Write(ref reader);
                step = next;
            }
        }

        Append(After(step, LayoutEvent.End, json).Layout);
        into.Write(yaml.AsSpan(0, length));
    }

    private LayoutStep After(LayoutStep step, LayoutEvent e, ReadOnlySpan<byte> json)
    {
        if (step.After(e) is { } known)
        {
            return known;
        }

        layout.Learn(json);
        return step.After(e)!;
    }

    private void Write(ref Utf8JsonReader reader)
    {
        var value = reader.ValueSpan;
        if (reader.TokenType != JsonTokenType.String)
        {
            Append(value);
        }
        else if (YamlQuotes.IsTheSame(value))
        {
            Append("\""u8);
            Append(value);
            Append("\""u8);
        }
        else
        {
            Append(quotes.Escape(reader.GetString()!));
        }
    }

    private void Append(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > yaml.Length - length)
        {
            Array.Resize(ref yaml, Math.Max(2 * yaml.Length, length + bytes.Length));
        }

        bytes.CopyTo(yaml.AsSpan(length));
        length += bytes.Length;
    }
}
