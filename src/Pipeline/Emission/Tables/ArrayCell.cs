using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Plenary.Emission.Tables;

/// <summary>
/// Writes the cells that hold a JSON array. Every paragraph has some, most of them empty or a few characters long, so that each thread
/// keeps the writer and its buffer: made anew for every cell they were most of what the rows of a document allocated.
/// </summary>
internal static class ArrayCell
{
    private const string Empty = "[]";

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? bytes;

    [ThreadStatic]
    private static Utf8JsonWriter? writer;

    /// <summary>A cell.</summary>
    /// <param name="row">The row it belongs to.</param>
    /// <param name="items">Writes the items between the brackets; must not write another cell.</param>
    internal static string Write<T>(Row<T> row, Action<Row<T>, Utf8JsonWriter> items)
    {
        bytes ??= new ArrayBufferWriter<byte>(1024);
        bytes.ResetWrittenCount();
        writer ??= new Utf8JsonWriter(bytes, JsonTree.Compact);
        writer.Reset(bytes);
        writer.WriteStartArray();
        items(row, writer);
        writer.WriteEndArray();
        writer.Flush();
        return bytes.WrittenCount == Empty.Length ? Empty : Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}
