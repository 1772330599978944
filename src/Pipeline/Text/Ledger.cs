using System.Runtime.InteropServices;

namespace Plenary.Text;

/// <summary>What became of one character of the raw text.</summary>
public enum Fate : byte
{
    /// <summary>Nobody has claimed it yet; what stays so is reported.</summary>
    Unclaimed = 0,

    /// <summary>Stands in the output where it stood in the raw text.</summary>
    Kept,

    /// <summary>Stands in the output elsewhere: footnotes, their calls, and lines that the dump prints out of order.</summary>
    Moved,

    /// <summary>Left out: the printed frame of the first page.</summary>
    Masthead,

    /// <summary>Left out: repeated head of a page.</summary>
    RunningHead,

    /// <summary>Left out: page number, job number, bar code at the foot of a page.</summary>
    RunningFoot,

    /// <summary>Left out: mark-up of the dump.</summary>
    Markup,

    /// <summary>Left out: field codes and bookmarks of a word processor.</summary>
    WordResidue,

    /// <summary>Left out: characters without a print of their own.</summary>
    Invisible,

    /// <summary>Left out: closing rules and ornaments.</summary>
    Ornament,

    /// <summary>Left out: the hyphen that divided a word at the end of a line.</summary>
    WordDivision,
}

/// <summary>
/// The account of every raw character (UTF-16 code units here, code points in what is published). Each character has
/// one fate; the sum over all fates is the raw text, on every document.
/// </summary>
public sealed class Ledger(string raw, CancellationToken stop = default)
{
    private readonly Fate[] fates = new Fate[raw.Length];

    // Most texts have none, and need not be looked at again for each character.
    private readonly bool hasSurrogates = raw.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF');

    /// <summary>The raw text that is accounted for.</summary>
    public string RawText { get; } = raw;

    /// <summary>Set by whoever waits for the document once that is not worth waiting for any longer.</summary>
    public CancellationToken Stop { get; } = stop;

    /// <summary>The fate of the character at a raw offset.</summary>
    public Fate this[int offset] => fates[offset];

    /// <summary>The end of the run of raw characters that share the fate of the one at an offset.</summary>
    public int EndOfRun(int offset)
    {
        var bytes = MemoryMarshal.AsBytes(fates.AsSpan(offset));
        var length = bytes.IndexOfAnyExcept(bytes[0]);
        return length < 0 ? fates.Length : offset + length;
    }

    /// <summary>Gives every raw character behind a stretch of text the same fate.</summary>
    public void Mark(MappedText text, TextSpan span, Fate fate)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            Mark(text.Raw[i], fate);
        }
    }

    /// <summary>Gives every raw character behind a text the same fate.</summary>
    public void Mark(MappedText text, Fate fate) => Mark(text, new TextSpan(0, text.Length), fate);

    /// <summary>Gives the raw characters behind a stretch of text a fate, those apart that are white space or a call's own marks.</summary>
    public void MarkVisible(MappedText text, TextSpan span, Fate fate)
    {
        var characters = text.Span[span.Start..span.End];
        var places = text.Raw.AsSpan(span.Start, span.Length);
        for (var i = 0; i < characters.Length; i++)
        {
            var c = characters[i];
            if (char.IsAsciiLetterOrDigit(c) || Scripts.IsBeyondDoubt(c))
            {
                Mark(places[i], fate);
            }
            else if (c == NoteMark.Open && characters[i..].IndexOf(NoteMark.Close) is var close and > 0)
            {
                i += close;
            }
            else if (!Scripts.IsBlank(c) && c is not (NoteMark.WordGoesOn or CellMark.Sign))
            {
                Mark(places[i], fate);
            }
        }
    }

    /// <summary>Gives one raw character, and the other half of its surrogate pair, a fate.</summary>
    public void Mark(int offset, Fate fate)
    {
        fates[offset] = fate;
        if (hasSurrogates)
        {
            MarkOtherHalf(offset, fate);
        }
    }

    private void MarkOtherHalf(int offset, Fate fate)
    {
        if (char.IsHighSurrogate(RawText[offset]) && offset + 1 < fates.Length)
        {
            fates[offset + 1] = fate;
        }
        else if (char.IsLowSurrogate(RawText[offset]) && offset > 0)
        {
            fates[offset - 1] = fate;
        }
    }
}
