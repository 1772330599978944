namespace Plenary.Text;

/// <summary>
/// A text together with the raw offset of each of its characters: <c>Raw[i]</c> is where <c>Text[i]</c> was read,
/// in UTF-16 code units of the decoded raw input. Characters that a repair inserted carry the offset of the
/// character they stand for.
/// </summary>
public sealed class MappedText
{
    /// <summary>The empty text.</summary>
    public static readonly MappedText Empty = new("", []);

    /// <summary>Pairs a text with its map; both have the same length.</summary>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public MappedText(string text, int[] raw)
    {
        if (text.Length != raw.Length)
        {
            throw new ArgumentException($"A map of {raw.Length} offsets does not fit a text of {text.Length} characters.", nameof(raw));
        }

        Text = text;
        Raw = raw;
    }

    /// <summary>The text itself.</summary>
    public string Text { get; }

    /// <summary>Raw offset of each character of <see cref="Text"/>.</summary>
    public int[] Raw { get; }

    /// <summary>UTF-16 code units.</summary>
    public int Length => Text.Length;

    /// <summary>The text as a span.</summary>
    public ReadOnlySpan<char> Span => Text;

    /// <summary>A raw text under its own identity map.</summary>
    public static MappedText Identity(string raw)
    {
        var map = new int[raw.Length];
        for (var i = 0; i < map.Length; i++)
        {
            map[i] = i;
        }

        return new MappedText(raw, map);
    }

    /// <summary>The part of the text under <paramref name="span"/>, map included.</summary>
    public MappedText Slice(TextSpan span) => new(Text[span.Start..span.End], Raw[span.Start..span.End]);

    /// <summary>
    /// Applies edits, ordered and without overlap, and enters what they leave out into the ledger. Where as many
    /// characters come as go each maps to the one in its place; else all map to the first that they stand for.
    /// </summary>
    public MappedText Apply(List<Edit> edits, Ledger ledger)
    {
        if (edits.Count == 0)
        {
            return this;
        }

        var length = Text.Length;
        foreach (var edit in edits)
        {
            length += edit.Replacement.Length - edit.Span.Length;
        }

        var text = new char[length];
        var raw = new int[length];
        var from = 0;
        var to = 0;
        foreach (var edit in edits)
        {
            Copy(from, edit.Span.Start);
            ledger.Mark(this, edit.Span, edit.Fate);
            var at = edit.Span.Start < Raw.Length ? Raw[edit.Span.Start] : Raw.Length > 0 ? Raw[^1] : 0;
            var eachForEach = edit.Replacement.Length == edit.Span.Length;
            for (var i = 0; i < edit.Replacement.Length; i++)
            {
                raw[to] = eachForEach ? Raw[edit.Span.Start + i] : at;
                text[to++] = edit.Replacement[i];
            }

            from = edit.Span.End;
        }

        Copy(from, Text.Length);
        return new MappedText(new string(text), raw);

        void Copy(int start, int end)
        {
            Text.AsSpan(start, end - start).CopyTo(text.AsSpan(to));
            Raw.AsSpan(start, end - start).CopyTo(raw.AsSpan(to));
            to += end - start;
        }
    }

    /// <summary>The raw range behind a range of this text; an empty range maps to an empty range.</summary>
    public TextSpan ToRaw(TextSpan span)
    {
        if (Raw.Length == 0)
        {
            return default;
        }

        if (span.IsEmpty)
        {
            var at = span.Start < Raw.Length ? Raw[span.Start] : Raw[^1] + 1;
            return new TextSpan(at, at);
        }

        return new TextSpan(Raw[span.Start], Raw[span.End - 1] + 1);
    }
}
