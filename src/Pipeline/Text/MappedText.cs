namespace Plenary.Text;

/// <summary>
/// A text together with the raw offset of each of its characters: <c>Raw[i]</c> is where <c>Text[i]</c> was read,
/// in UTF-16 code units of the decoded raw input. Characters that a repair inserted carry the offset of the
/// character they stand for.
/// </summary>
public sealed class MappedText
{
    /// <summary>The empty text.</summary>
    public static readonly MappedText Empty = new("", RawMap.Empty);

    /// <summary>Pairs a text with its map; both have the same length.</summary>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public MappedText(string text, RawMap raw)
    {
        if (text.Length != raw.Count)
        {
            throw new ArgumentException($"A map of {raw.Count} offsets does not fit a text of {text.Length} characters.", nameof(raw));
        }

        Text = text;
        Raw = raw;
    }

    /// <summary>The text itself.</summary>
    public string Text { get; }

    /// <summary>Raw offset of each character of <see cref="Text"/>.</summary>
    public RawMap Raw { get; }

    /// <summary>UTF-16 code units.</summary>
    public int Length => Text.Length;

    /// <summary>The text as a span.</summary>
    public ReadOnlySpan<char> Span => Text;

    /// <summary>A raw text under its own identity map.</summary>
    public static MappedText Identity(string raw) => new(raw, RawMap.Identity(raw.Length));

    /// <summary>The part of the text under <paramref name="span"/>, map included.</summary>
    public MappedText Slice(TextSpan span) => new(Text[span.Start..span.End], Raw.Slice(span));

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
        var from = 0;
        var raw = new RawMapBuilder();
        foreach (var edit in edits)
        {
            raw.Add(Raw, new TextSpan(from, edit.Span.Start));
            ledger.Mark(this, edit.Span, edit.Fate);
            if (edit.Replacement.Length == edit.Span.Length)
            {
                raw.Add(Raw, edit.Span);
            }
            else if (edit.Replacement.Length > 0)
            {
                var at = edit.Span.Start < Raw.Count ? Raw[edit.Span.Start] : Raw.Count > 0 ? Raw[^1] : 0;
                for (var i = 0; i < edit.Replacement.Length; i++)
                {
                    raw.Add(at, 1);
                }
            }

            length += edit.Replacement.Length - edit.Span.Length;
            from = edit.Span.End;
        }

        raw.Add(Raw, new TextSpan(from, Text.Length));
        return new MappedText(string.Create(length, (Text, edits), static (text, made) => Write(text, made.Text, made.edits)), raw.ToMap());
    }

    private static void Write(Span<char> text, ReadOnlySpan<char> from, List<Edit> edits)
    {
        var at = 0;
        foreach (var edit in edits)
        {
            from[at..edit.Span.Start].CopyTo(text);
            text = text[(edit.Span.Start - at)..];
            edit.Replacement.CopyTo(text);
            text = text[edit.Replacement.Length..];
            at = edit.Span.End;
        }

        from[at..].CopyTo(text);
    }

    /// <summary>The raw range behind a range of this text; an empty range maps to an empty range.</summary>
    public TextSpan ToRaw(TextSpan span)
    {
        if (Raw.Count == 0)
        {
            return default;
        }

        if (span.IsEmpty)
        {
            var at = span.Start < Raw.Count ? Raw[span.Start] : Raw[^1] + 1;
            return new TextSpan(at, at);
        }

        return new TextSpan(Raw[span.Start], Raw[span.End - 1] + 1);
    }
}
