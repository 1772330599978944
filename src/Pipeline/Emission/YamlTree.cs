using System.Buffers;
using System.Text;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Plenary.Emission;

/// <summary>
/// Prints JSON trees as YAML that every reader of YAML 1.1 and 1.2 reads as the same tree: strings always in double
/// quotes (<c>NO</c>, <c>0123</c>, <c>35:8</c> and dates stay strings), numbers, booleans and null plain, one line per
/// string however long, <c>\n</c> as line end. Field names stay plain: they are ours, and none means anything to YAML.
/// </summary>
public sealed class YamlTree
{
    private static readonly EmitterSettings Settings =
        new EmitterSettings().WithBestWidth(int.MaxValue).WithNewLine("\n").WithIndentedSequences();

    // Events are never changed, so that each is made once.
    private static readonly StreamStart Begin = new();
    private static readonly StreamEnd End = new();
    private static readonly DocumentEnd DocumentEnds = new(isImplicit: true);
    private static readonly MappingStart Mapping = new(AnchorName.Empty, TagName.Empty, isImplicit: true, MappingStyle.Block);
    private static readonly MappingEnd MappingEnds = new();
    private static readonly SequenceStart Lines = new(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Block);
    private static readonly SequenceStart OneLine = new(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Flow);
    private static readonly SequenceEnd SequenceEnds = new();
    private static readonly Scalar Slot = new(AnchorName.Empty, TagName.Empty, "", ScalarStyle.SingleQuoted, isPlainImplicit: false, isQuotedImplicit: true);

    private readonly SlottedText text = new();
    private readonly YamlQuotes quotes = new();
    private readonly DocumentStart documentStarts;

    /// <summary>Prepares to print.</summary>
    /// <param name="several">True for a stream of documents, each of which then begins with <c>---</c>.</param>
    public YamlTree(bool several) => documentStarts = new DocumentStart(null, null, isImplicit: !several);

    /// <summary>Prints one document.</summary>
    /// <param name="json">Its tree as JSON.</param>
    /// <param name="into">Receives UTF-8.</param>
    /// <exception cref="JsonException">The bytes are no JSON.</exception>
    public void Print(ReadOnlySpan<byte> json, IBufferWriter<byte> into)
    {
        text.Begin(into);
        var emitter = new Emitter(text, Settings);
        emitter.Emit(Begin);
        emitter.Emit(documentStarts);
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            emitter.Emit(Event(ref reader));
        }

        emitter.Emit(DocumentEnds);
        emitter.Emit(End);
        text.Flush();
    }

    private ParsingEvent Event(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return Mapping;
            case JsonTokenType.EndObject:
                return MappingEnds;
            case JsonTokenType.StartArray:
                return HoldsNumbers(reader) ? OneLine : Lines;
            case JsonTokenType.EndArray:
                return SequenceEnds;
            case JsonTokenType.String when !YamlQuotes.IsTheSame(reader.ValueSpan):
                text.Fill(quotes.Escape(reader.GetString()!));
                return Slot;
            case JsonTokenType.String:
                text.Fill(quotes.Around(reader.ValueSpan));
                return Slot;
            default:
                text.Fill(reader.ValueSpan);
                return Slot;
        }
    }

    // Spans read best on one line, [12, 48]; the copy of the reader looks one token ahead.
    private static bool HoldsNumbers(Utf8JsonReader ahead) => ahead.Read() && ahead.TokenType == JsonTokenType.Number;
}
