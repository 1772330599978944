using System.Text.Json;
using Newtonsoft.Json;

namespace Plenary.Cli.Publishing;

/// <summary>
/// Shows one JSON text after the other as the elements of an array that never ends: what a validator that is begun once
/// can read. The tokens are cut from the bytes in one go, which is much quicker than a reader of characters.
/// </summary>
internal sealed class TokenReader : JsonReader
{
    /// <summary>In bytes of UTF-8; what is longer is text.</summary>
    private const int LongestWord = 32;

    private static readonly object[] SmallNumbers = [.. Enumerable.Range(0, 4096).Select(n => (object)(long)n)];

    private readonly List<(JsonToken Token, object? Value)> tokens = [(JsonToken.StartArray, null)];
    private readonly string?[] words = new string?[1 << 12];
    private int next;

    internal TokenReader()
    {
        DateParseHandling = DateParseHandling.None;
        FloatParseHandling = FloatParseHandling.Decimal;
    }

    /// <summary>Takes a text in, to be read next.</summary>
    /// <returns>How many tokens it has, with those of before that are not read yet.</returns>
    /// <exception cref="System.Text.Json.JsonException">The bytes are no JSON, or more than one text.</exception>
    internal int Load(ReadOnlySpan<byte> json)
    {
        if (next > 0)
        {
            tokens.Clear();
            next = 0;
        }

        var before = tokens.Count;
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
            {
                tokens.Add(Token(ref reader));
            }
        }
        catch
        {
            tokens.RemoveRange(before, tokens.Count - before);
            throw;
        }

        return tokens.Count;
    }

    public override bool Read()
    {
        if (next == tokens.Count)
        {
            return false;
        }

        var (token, value) = tokens[next++];
        SetToken(token, value);
        return true;
    }

    private (JsonToken, object?) Token(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => (JsonToken.StartObject, null),
        JsonTokenType.EndObject => (JsonToken.EndObject, null),
        JsonTokenType.StartArray => (JsonToken.StartArray, null),
        JsonTokenType.EndArray => (JsonToken.EndArray, null),
        JsonTokenType.PropertyName => (JsonToken.PropertyName, Word(ref reader)),
        JsonTokenType.String => (JsonToken.String, Word(ref reader)),
        JsonTokenType.Number when reader.TryGetInt64(out var number) =>
            (JsonToken.Integer, number is >= 0 and < 4096 ? SmallNumbers[number] : number),
        JsonTokenType.Number => (JsonToken.Float, reader.GetDecimal()),
        JsonTokenType.True => (JsonToken.Boolean, true),
        JsonTokenType.False => (JsonToken.Boolean, false),
        _ => (JsonToken.Null, null),
    };

    // The names of fields, the codes and the names of states are few and come again and again: each is made a string once, unless another word took its place.
    private string Word(ref Utf8JsonReader reader)
    {
        if (reader.ValueIsEscaped || reader.ValueSpan.Length > LongestWord)
        {
            return reader.GetString()!;
        }

        Span<char> letters = stackalloc char[LongestWord];
        letters = letters[..reader.CopyString(letters)];
        ref var word = ref words[string.GetHashCode(letters, StringComparison.Ordinal) & (words.Length - 1)];
        if (word is null || !letters.SequenceEqual(word))
        {
            word = new string(letters);
        }

        return word;
    }
}
