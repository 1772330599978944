using System.Globalization;
using Newtonsoft.Json;

namespace Plenary.Cli.Publishing;

/// <summary>Shows a validator one JSON text after the other. Where a token stands is told only when somebody asks: nobody does as long as all is well.</summary>
/// <param name="tokens">Those of the text that is read.</param>
internal sealed class TokenReader(TokenCutter tokens) : JsonReader
{
    private Token current;
    private object? value;
    private int next;

    /// <inheritdoc/>
    public override JsonToken TokenType => current.Type;

    /// <inheritdoc/>
    public override object? Value => value;

    /// <inheritdoc/>
    public override int Depth => current.Depth;

    /// <inheritdoc/>
    public override string Path => PathOf(next);

    /// <summary>Goes to the beginning of the text.</summary>
    internal void Rewind() => (next, current, value) = (0, default, null);

    /// <summary>The text of a field of the outermost object; null where there is none.</summary>
    internal string? TextOf(string name)
    {
        for (var i = 0; i < tokens.Count - 1; i++)
        {
            if (tokens[i] is { Depth: 1, Type: JsonToken.PropertyName } field && name.Equals((string?)tokens.ValueOf(field), StringComparison.Ordinal))
            {
                return tokens.ValueOf(tokens[i + 1]) as string;
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public override bool Read()
    {
        if (next == tokens.Count)
        {
            return false;
        }

        current = tokens[next++];
        value = tokens.ValueOf(current);
        return true;
    }

    // As Newtonsoft.Json writes paths: footnotes[0].kind. Of each object and array around the place it is known which field or item comes to it.
    private string PathOf(int count)
    {
        var around = new Stack<(bool IsArray, int Item, string Step)>();
        for (var i = 0; i < count; i++)
        {
            var type = tokens[i].Type;
            if (type is JsonToken.EndObject or JsonToken.EndArray)
            {
                around.Pop();
                continue;
            }

            if (around.TryPop(out var inner))
            {
                around.Push(type == JsonToken.PropertyName ? inner with { Step = Field((string)tokens.ValueOf(tokens[i])!) } : inner.IsArray
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
