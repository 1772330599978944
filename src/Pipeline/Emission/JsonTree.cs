using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Plenary.Model;

namespace Plenary.Emission;

/// <summary>
/// The tree that every tree format prints: one compact JSON object in UTF-8, names in snake_case, nulls written,
/// letters of every script as themselves. The indented JSON and the YAML are printed from these bytes.
/// </summary>
public static class JsonTree
{
    // Nothing here is embedded in HTML, so only what JSON itself forbids is escaped.
    internal static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static readonly JsonWriterOptions Indented = Compact with { Indented = true, IndentSize = 2, NewLine = "\n" };

    /// <summary>One document on one line, without a line end.</summary>
    public static byte[] Write(Resolution document) => Write(writer => DocumentWriter.Write(writer, document));

    /// <summary>One document on one line, without a line end, appended to a buffer.</summary>
    public static void Write(Resolution document, IBufferWriter<byte> into) => Write(document, into, Compact);

    /// <summary>One document indented by two spaces, with <c>\n</c> after each line, appended to a buffer.</summary>
    public static void Indent(Resolution document, IBufferWriter<byte> into)
    {
        Write(document, into, Indented);
        into.Write("\n"u8);
    }

    /// <summary>Reads a document back.</summary>
    /// <exception cref="JsonException">The bytes are no such document.</exception>
    public static Resolution Read(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, JsonShapes.Default.Resolution) ?? throw new JsonException("null is no document.");

    /// <summary>One line of the report, for the way from one part of a run to the next.</summary>
    public static byte[] Write(InputOutcome outcome) => Write(json =>
    {
        json.WriteStartObject();
        ReportWriter.Input(json, outcome);
        json.WriteEndObject();
    });

    /// <summary>Reads such a line back.</summary>
    /// <exception cref="JsonException">The bytes are no such line.</exception>
    public static InputOutcome ReadOutcome(ReadOnlySpan<byte> json) => OutcomeReader.Read(json);

    /// <summary>Reads a report back.</summary>
    /// <exception cref="JsonException">The bytes are no report.</exception>
    public static RunReport ReadReport(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize(json, JsonShapes.Default.RunReport) ?? throw new JsonException("null is no report.");

    /// <summary>The same tree, indented by two spaces, with <c>\n</c> after each line.</summary>
    /// <exception cref="JsonException">The bytes are no JSON.</exception>
    public static byte[] Indent(ReadOnlySpan<byte> json) => [.. Reprint(json, Indented), (byte)'\n'];

    /// <summary>The same tree on one line, however it was printed before.</summary>
    /// <exception cref="JsonException">The bytes are no JSON.</exception>
    public static byte[] Flatten(ReadOnlySpan<byte> json) => Reprint(json, Compact);

    /// <summary>A tree written by hand, on one line.</summary>
    public static byte[] Write(Action<Utf8JsonWriter> write) => Print(write, Compact);

    private static byte[] Reprint(ReadOnlySpan<byte> json, JsonWriterOptions options)
    {
        var reader = new Utf8JsonReader(json);
        using var tree = JsonDocument.ParseValue(ref reader);
        while (reader.Read())
        {
            // Reading on is what throws where anything but white space follows the value.
        }

        return Print(tree.WriteTo, options);
    }

    private static void Write(Resolution document, IBufferWriter<byte> into, JsonWriterOptions options)
    {
        using var writer = new Utf8JsonWriter(into, options);
        DocumentWriter.Write(writer, document);
    }

    private static byte[] Print(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            write(writer);
        }

        return buffer.WrittenSpan.ToArray();
    }
}

/// <summary>Generated code that reads the records back without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, UseStringEnumConverter = true, GenerationMode = JsonSourceGenerationMode.Metadata,
    RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(Resolution))]
[JsonSerializable(typeof(RunReport))]
internal sealed partial class JsonShapes : JsonSerializerContext;
