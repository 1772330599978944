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

    /// <summary>Prints one document.</summary>
    /// <param name="json">Its tree as JSON, an object or an array.</param>
    /// <param name="into">Receives UTF-8.</param>
    /// <exception cref="JsonException">The bytes are no JSON.</exception>
    public void Print(ReadOnlySpan<byte> json, IBufferWriter<byte> into)
    {
        var step = layout.Begin;
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            step = After(step, YamlLayout.EventOf(reader, json), json);
            if (step.Next is { } next)
            {
                into.Write(step.Layout);
                Write(ref reader, into);
                step = next;
            }
        }

        into.Write(After(step, LayoutEvent.End, json).Layout);
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

    private void Write(ref Utf8JsonReader reader, IBufferWriter<byte> into)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            into.Write(reader.ValueSpan);
        }
        else if (YamlQuotes.IsTheSame(reader.ValueSpan))
        {
            YamlQuotes.Around(reader.ValueSpan, into);
        }
        else
        {
            into.Write(quotes.Escape(reader.GetString()!));
        }
    }
}
