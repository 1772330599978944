using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Text.Json;
using Newtonsoft.Json;

namespace Plenary.Cli.Publishing;

/// <summary>
/// Cuts JSON texts into tokens. Given the places of their schema, it leaves items of lists out that are of a kind which has passed there before: of a hundred votes the validator has to see
/// those that are something new.
/// </summary>
internal sealed class TokenCutter
{
    // In tokens. A longer list whose items are counted or compared is seen by the validator each time.
    private const int MostTogether = 8;

    // In bytes. A code, a date or an id is shorter, and anything longer is seen each time.
    private const int LongestKnown = 64;

    private const byte Escape = (byte)'\\';

    private static readonly object[] SmallNumbers = [.. Enumerable.Range(0, 4096).Select(n => (object)(long)n)];
    private static readonly object True = true, False = false;

    private readonly List<Token> tokens = [];
    private readonly List<ValueKind> newKinds = [];
    private readonly List<NewText> newTexts = [];
    private readonly RecurringWords words = new();
    private byte[] json = [];
    private int length;

    /// <summary>How many tokens there are.</summary>
    internal int Count => tokens.Count;

    /// <summary>A token.</summary>
    internal Token this[int index] => tokens[index];

    /// <summary>Cuts a text.</summary>
    /// <param name="text">UTF-8.</param>
    /// <param name="place">The place of the whole text; null for all tokens.</param>
    /// <exception cref="System.Text.Json.JsonException">The bytes are no JSON, or more than one text.</exception>
    internal void Cut(ReadOnlySpan<byte> text, SchemaPlace? place)
    {
        tokens.Clear();
        newKinds.Clear();
        newTexts.Clear();
        Keep(text);
        var reader = new Utf8JsonReader(json.AsSpan(0, length));
        reader.Read();
        Value(ref reader, place);
        reader.Read();
    }

    /// <summary>Takes to heart that the validator let pass what was cut last.</summary>
    internal void Learn()
    {
        newKinds.ForEach(kind => kind.HasPassed = true);
        newTexts.ForEach(text => text.Texts.Add(text.Text));
    }

    /// <summary>Name, text, number or boolean of a token; null for all else.</summary>
    internal object? ValueOf(Token token)
    {
        var bytes = json.AsSpan(token.Start, token.Length);
        switch (token.Type)
        {
            case JsonToken.PropertyName or JsonToken.String:
                return bytes.Contains(Escape) ? Unescaped(token) : words.Text(bytes);
            case JsonToken.Integer:
                Utf8Parser.TryParse(bytes, out long number, out _);
                return number is >= 0 and < 4096 ? SmallNumbers[number] : number;
            case JsonToken.Float:
                var reader = new Utf8JsonReader(bytes);
                reader.Read();
                return reader.GetDecimal();
            case JsonToken.Boolean:
                return bytes[0] == 't' ? True : False;
            default:
                return null;
        }
    }

    // The value that the reader stands at. True where all of it has passed before at its place.
    private bool Value(ref Utf8JsonReader reader, SchemaPlace? place)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return Fields(ref reader, place);
            case JsonTokenType.StartArray:
                return Items(ref reader, place);
            default:
                var sign = Add(ref reader);
                return (sign != ValueSign.Text || place?.Texts is not { } texts || IsKnown(texts, ref reader)) & IsKnown(sign == ValueSign.Other ? null : place?.Kinds?.After((int)sign));
        }
    }

    private bool Fields(ref Utf8JsonReader reader, SchemaPlace? place)
    {
        Add(ref reader);
        var (known, kind, last) = (true, place?.Kinds?.After((int)ValueSign.Object), -1);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            // A field that is not known, and one that comes twice or out of order, which no document of ours has.
            var field = place?.IndexOf(ref reader, last + 1) ?? -1;
            Add(ref reader);
            reader.Read();
            known &= Value(ref reader, field < 0 ? null : place!.Field(field));
            (kind, last) = field < 0 ? (null, last) : (kind?.After(field), field);
        }

        Add(ref reader);
        return known & IsKnown(kind);
    }

    private bool Items(ref Utf8JsonReader reader, SchemaPlace? place)
    {
        Add(ref reader);
        var (known, kind, first) = (true, place?.Kinds?.After((int)ValueSign.Array), tokens.Count);
        var (counts, compares) = (place?.CountsItems == true, place?.ComparesItems == true);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var before = tokens.Count;
            var itemKnown = Value(ref reader, place?.Item);
            known &= itemKnown;
            if (counts || compares)
            {
                kind = tokens.Count - first > MostTogether || (compares && !IsNew(before, first)) ? null : kind?.After(0);
            }
            else if (itemKnown)
            {
                CollectionsMarshal.SetCount(tokens, before);
            }
        }

        Add(ref reader);
        return known & IsKnown(kind);
    }

    // True where the last item of a list is surely another than those before it.
    private bool IsNew(int item, int first)
    {
        var last = tokens[item];
        var text = json.AsSpan(last.Start, last.Length);
        if (last.Type != JsonToken.String || text.Contains(Escape))
        {
            return false;
        }

        for (var i = first; i < item; i++)
        {
            if (text.SequenceEqual(json.AsSpan(tokens[i].Start, tokens[i].Length)))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsKnown(ValueKind? kind)
    {
        if (kind is { HasPassed: false })
        {
            newKinds.Add(kind);
        }

        return kind is { HasPassed: true };
    }

    private bool IsKnown(KnownTexts texts, ref Utf8JsonReader reader)
    {
        if (reader.ValueIsEscaped || reader.ValueSpan.Length > LongestKnown)
        {
            return false;
        }

        if (texts.Has(reader.ValueSpan))
        {
            return true;
        }

        newTexts.Add(new NewText(texts, reader.ValueSpan.ToArray()));
        return false;
    }

    private ValueSign Add(ref Utf8JsonReader reader)
    {
        var (type, sign) = reader.TokenType switch
        {
            JsonTokenType.StartObject => (JsonToken.StartObject, ValueSign.Object),
            JsonTokenType.EndObject => (JsonToken.EndObject, ValueSign.Object),
            JsonTokenType.StartArray => (JsonToken.StartArray, ValueSign.Array),
            JsonTokenType.EndArray => (JsonToken.EndArray, ValueSign.Array),
            JsonTokenType.PropertyName => (JsonToken.PropertyName, ValueSign.Text),
            JsonTokenType.String => (JsonToken.String, reader.ValueSpan.Length == 0 ? ValueSign.Empty : ValueSign.Text),
            JsonTokenType.Number => reader.TryGetInt64(out var number)
                ? (JsonToken.Integer, number > 0 ? ValueSign.Positive : number == 0 ? ValueSign.Zero : ValueSign.Other)
                : (JsonToken.Float, ValueSign.Other),
            JsonTokenType.True or JsonTokenType.False => (JsonToken.Boolean, ValueSign.Boolean),
            _ => (JsonToken.Null, ValueSign.Null),
        };
        var start = (int)reader.TokenStartIndex + (type is JsonToken.PropertyName or JsonToken.String ? 1 : 0);
        tokens.Add(new Token(type, reader.CurrentDepth, start, reader.ValueSpan.Length));
        return sign;
    }

    private string Unescaped(Token token)
    {
        var reader = new Utf8JsonReader(json.AsSpan(token.Start - 1, token.Length + 2));
        reader.Read();
        return reader.GetString()!;
    }

    private void Keep(ReadOnlySpan<byte> text)
    {
        if (json.Length < text.Length)
        {
            json = new byte[text.Length * 2];
        }

        text.CopyTo(json);
        length = text.Length;
    }
}

/// <summary>A token of a JSON text.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Depth">How many objects and arrays are around it.</param>
/// <param name="Start">Where it begins in the text, without quotes.</param>
/// <param name="Length">In bytes, without quotes.</param>
internal readonly record struct Token(JsonToken Type, int Depth, int Start, int Length);
