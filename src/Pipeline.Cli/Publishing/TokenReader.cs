using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using Newtonsoft.Json;

namespace Plenary.Cli.Publishing;

/// <summary>
/// Shows a validator one JSON text after the other. The tokens are cut from the bytes in one go, which is much quicker than a reader of characters, and where one stands
/// is told only when somebody asks: nobody does as long as all is well.
/// </summary>
internal sealed class TokenReader : JsonReader
{
    /// <summary>In bytes of UTF-8; what is longer is text.</summary>
    private const int LongestWord = 32;

    private const int Words = 1 << 12;

    private static readonly object[] SmallNumbers = [.. Enumerable.Range(0, 4096).Select(n => (object)(long)n)];
    private static readonly object True = true, False = false;

    private readonly List<Token> tokens = [];
    private readonly (byte[] Bytes, string Text)[] words = new (byte[], string)[Words];
    private Token current;
    private int next;

    internal TokenReader()
    {
        DateParseHandling = DateParseHandling.None;
        FloatParseHandling = FloatParseHandling.Decimal;
    }

    /// <summary>True where no text of the document is empty and no number negative.</summary>
    internal bool IsPlain { get; private set; }

    /// <inheritdoc/>
    public override JsonToken TokenType => current.Type;

    /// <inheritdoc/>
    public override object? Value => current.Value;

    /// <inheritdoc/>
    public override int Depth => current.Depth;

    /// <inheritdoc/>
    public override string Path => PathOf(next);

    /// <summary>Takes a text in, to be read from its beginning.</summary>
    /// <exception cref="System.Text.Json.JsonException">The bytes are no JSON, or more than one text.</exception>
    internal void Load(ReadOnlySpan<byte> json)
    {
        tokens.Clear();
        Rewind();
        IsPlain = true;
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            tokens.Add(Token(ref reader));
        }
    }

    /// <summary>Goes back to the beginning of the text.</summary>
    internal void Rewind()
    {
        next = 0;
        current = default;
    }

    /// <summary>The text of a field of the outermost object; null where there is none.</summary>
    internal string? TextOf(string name)
    {
        var field = tokens.FindIndex(t => t.Depth == 1 && t.Type == JsonToken.PropertyName && name.Equals((string?)t.Value, StringComparison.Ordinal));
        return field < 0 ? null : tokens[field + 1].Value as string;
    }

    /// <inheritdoc/>
    public override bool Read()
    {
        if (next == tokens.Count)
        {
            return false;
        }

        current = tokens[next++];
        return true;
    }

    private Token Token(ref Utf8JsonReader reader)
    {
        var depth = reader.CurrentDepth;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return new(JsonToken.StartObject, depth, null);
            case JsonTokenType.EndObject:
                return new(JsonToken.EndObject, depth, null);
            case JsonTokenType.StartArray:
                return new(JsonToken.StartArray, depth, null);
            case JsonTokenType.EndArray:
                return new(JsonToken.EndArray, depth, null);
            case JsonTokenType.PropertyName:
                return new(JsonToken.PropertyName, depth, Word(ref reader));
            case JsonTokenType.String:
                IsPlain &= reader.ValueSpan.Length > 0;
                return new(JsonToken.String, depth, Word(ref reader));
            case JsonTokenType.Number:
                IsPlain &= reader.ValueSpan[0] != '-';
                return reader.TryGetInt64(out var number)
                    ? new(JsonToken.Integer, depth, number is >= 0 and < 4096 ? SmallNumbers[number] : number)
                    : new(JsonToken.Float, depth, reader.GetDecimal());
            case JsonTokenType.True:
                return new(JsonToken.Boolean, depth, True);
            case JsonTokenType.False:
                return new(JsonToken.Boolean, depth, False);
            default:
                return new(JsonToken.Null, depth, null);
        }
    }

    // The names of fields, the codes and the names of states are few and come again and again: each is made a string once, unless another word took its place.
    private string Word(ref Utf8JsonReader reader)
    {
        var bytes = reader.ValueSpan;
        if (reader.ValueIsEscaped || bytes.Length > LongestWord)
        {
            return reader.GetString()!;
        }

        ref var word = ref words[Place(bytes)];
        if (word.Text is null || !bytes.SequenceEqual(word.Bytes))
        {
            word = (bytes.ToArray(), reader.GetString()!);
        }

        return word.Text;
    }

    // By both ends of the word: any place would do, as long as the same word always has the same one.
    private static int Place(ReadOnlySpan<byte> word)
    {
        var hash = (ulong)word.Length;
        if (word.Length >= sizeof(ulong))
        {
            hash ^= BinaryPrimitives.ReadUInt64LittleEndian(word) ^ BitOperations.RotateLeft(BinaryPrimitives.ReadUInt64LittleEndian(word[^sizeof(ulong)..]), 29);
        }
        else
        {
            foreach (var b in word)
            {
                hash = (hash << 8) ^ b;
            }
        }

        return (int)((hash * 0x9E3779B97F4A7C15UL) >> 52) & (Words - 1);
    }

    // As Newtonsoft.Json writes paths: footnotes[0].kind. Of each object and array around the place it is known which field or item comes to it.
    private string PathOf(int count)
    {
        var around = new Stack<(bool IsArray, int Item, string Step)>();
        foreach (var (type, _, value) in tokens.Take(count))
        {
            if (type is JsonToken.EndObject or JsonToken.EndArray)
            {
                around.Pop();
                continue;
            }

            if (around.TryPop(out var inner))
            {
                around.Push(type == JsonToken.PropertyName ? inner with { Step = Field((string)value!) } : inner.IsArray
                    ? inner with { Item = inner.Item + 1, Step = string.Create(CultureInfo.InvariantCulture, $"[{inner.Item}]") }
                    : inner);
            }

            if (type is JsonToken.StartObject or JsonToken.StartArray)
            {
                around.Push((type == JsonToken.StartArray, 0, ""));
            }
        }

        return string.Concat(around.Reverse().Select(a => a.Step)).TrimStart('.');

        static string Field(string name) => name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') ? $".{name}" : $"['{name}']";
    }
}

/// <summary>A token of a JSON text.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Depth">How many objects and arrays are around it.</param>
/// <param name="Value">Name, text, number or boolean; null for all else.</param>
internal readonly record struct Token(JsonToken Type, int Depth, object? Value);
