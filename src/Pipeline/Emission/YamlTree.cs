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
public sealed class YamlTree : IDisposable
{
    private static readonly EmitterSettings Settings =
        new EmitterSettings().WithBestWidth(int.MaxValue).WithNewLine("\n").WithIndentedSequences();

    private readonly StreamWriter text;
    private readonly Emitter emitter;
    private readonly bool several;

    /// <summary>Opens a YAML stream.</summary>
    /// <param name="stream">Where the UTF-8 bytes go; closed with this object.</param>
    /// <param name="several">True for a stream of documents, each of which then begins with <c>---</c>.</param>
    public YamlTree(Stream stream, bool several)
    {
        text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16384) { NewLine = "\n" };
        emitter = new Emitter(text, Settings);
        this.several = several;
        emitter.Emit(new StreamStart());
    }

    /// <summary>Prints one document.</summary>
    /// <param name="json">Its tree as JSON.</param>
    /// <exception cref="JsonException">The bytes are no JSON.</exception>
    public void Add(ReadOnlySpan<byte> json)
    {
        emitter.Emit(new DocumentStart(null, null, isImplicit: !several));
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            emitter.Emit(Event(ref reader));
        }

        emitter.Emit(new DocumentEnd(isImplicit: true));
    }

    /// <summary>Ends the stream.</summary>
    public void Dispose()
    {
        emitter.Emit(new StreamEnd());
        text.Dispose();
    }

    private static ParsingEvent Event(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, MappingStyle.Block),
        JsonTokenType.EndObject => new MappingEnd(),
        JsonTokenType.StartArray => new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, Style(reader)),
        JsonTokenType.EndArray => new SequenceEnd(),
        JsonTokenType.String => Quoted(reader.GetString()!),
        JsonTokenType.PropertyName => Plain(reader.GetString()!),
        _ => Plain(Encoding.UTF8.GetString(reader.ValueSpan)),
    };

    // Spans read best on one line, [12, 48]; the copy of the reader looks one token ahead.
    private static SequenceStyle Style(Utf8JsonReader ahead) =>
        ahead.Read() && ahead.TokenType == JsonTokenType.Number ? SequenceStyle.Flow : SequenceStyle.Block;

    private static Scalar Quoted(string value) =>
        new(AnchorName.Empty, TagName.Empty, value, ScalarStyle.DoubleQuoted, isPlainImplicit: false, isQuotedImplicit: true);

    private static Scalar Plain(string value) =>
        new(AnchorName.Empty, TagName.Empty, value, ScalarStyle.Plain, isPlainImplicit: true, isQuotedImplicit: false);
}
