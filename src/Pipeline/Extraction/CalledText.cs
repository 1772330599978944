using System.Text;
using Plenary.Text;

namespace Plenary.Extraction;

/// <summary>A running text without its footnote calls, and the calls with their places.</summary>
/// <param name="Text">The text; every character maps to the raw text.</param>
/// <param name="Calls">In order of place.</param>
public sealed record CalledText(MappedText Text, IReadOnlyList<TextCall> Calls)
{
    /// <summary>Takes the calls out of a text.</summary>
    public static CalledText Of(MappedText marked)
    {
        if (!marked.Text.Contains(NoteMark.Open, StringComparison.Ordinal))
        {
            return new CalledText(marked, []);
        }

        var text = new StringBuilder(marked.Length);
        var raw = new RawMapBuilder();
        var calls = new List<TextCall>();
        for (var i = 0; i < marked.Length; i++)
        {
            var rest = marked.Span[i..];
            var length = rest.IndexOfAny(NoteMark.Open, NoteMark.Close);
            length = length < 0 ? rest.Length : length;
            text.Append(rest[..length]);
            raw.Add(marked.Raw, new TextSpan(i, i + length));
            i += length;
            if (length < rest.Length && rest[length] == NoteMark.Open && marked.Text.IndexOf(NoteMark.Close, i) is var close and > 0)
            {
                calls.Add(new TextCall(marked.Text[(i + 1)..close], text.Length, marked.Raw[i]));
                i = close;
            }
        }

        return new CalledText(new MappedText(text.ToString(), raw.ToMap()), calls);
    }

    /// <summary>The text from an offset on, blanks skipped; calls before it move to its start.</summary>
    public CalledText From(int offset)
    {
        var start = Skip(offset);
        return start == 0
            ? this
            : new CalledText(Text.Slice(new TextSpan(start, Text.Length)), Calls.Count == 0 ? [] : [.. Calls.Select(c => c with { Offset = Math.Max(0, c.Offset - start) })]);
    }

    /// <summary>The first offset at or behind another that holds no blank.</summary>
    internal int Skip(int offset)
    {
        while (offset < Text.Length && Scripts.IsBlank(Text.Text[offset]))
        {
            offset++;
        }

        return offset;
    }
}

/// <summary>A footnote call in a text.</summary>
/// <param name="Key">The mark as the dump has it.</param>
/// <param name="Offset">Where it stood, in UTF-16 code units of the text without calls.</param>
/// <param name="Raw">Where it stands in the raw text.</param>
public readonly record struct TextCall(string Key, int Offset, int Raw);
