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
        foreach (var run in text.Raw.Within(span))
        {
            Mark(run, fate);
        }
    }

    /// <summary>Gives the raw characters behind a stretch of text a fate, those apart that are white space or a call's own marks.</summary>
    public void MarkVisible(MappedText text, TextSpan span, Fate fate)
    {
        for (var at = span.Start; at < span.End;)
        {
            var rest = text.Span[at..span.End];
            var length = rest.IndexOfAnyInRange(NoteMark.Open, CellMark.Sign);
            length = length < 0 ? rest.Length : length;
            MarkPrinted(text, new TextSpan(at, at + length), fate);
            at += length;
            if (length == rest.Length)
            {
                return;
            }

            rest = rest[length..];
            if (rest[0] is NoteMark.Open or NoteMark.Close && rest.IndexOf(NoteMark.Close) is var close)
            {
                // A sign without its other half stands for a character like any other.
                Mark(text, new TextSpan(at, at + (close > 0 ? 0 : 1)), fate);
                at += Math.Max(0, close);
            }

            at++;
        }
    }

    // White space does not count, so that it may have any fate where it is the raw text's own; where it stands for something else that has one already.
    private void MarkPrinted(MappedText text, TextSpan span, Fate fate)
    {
        foreach (var run in text.Raw.Within(span))
        {
            var printed = text.Span.Slice(run.Start, run.Length);
            if (printed.SequenceEqual(RawText.AsSpan(run.Raw, run.Length)))
            {
                Mark(run, fate);
                continue;
            }

            for (var i = 0; i < printed.Length; i++)
            {
                if (!Scripts.IsBlank(printed[i]))
                {
                    Mark(new RawRun(run.Start + i, run.Raw + i, 1), fate);
                }
            }
        }
    }

    // Both halves of a surrogate pair have one fate, also where a run begins or ends between them.
    private void Mark(RawRun run, Fate fate)
    {
        var (start, end) = (run.Raw, run.Raw + run.Length);
        if (hasSurrogates)
        {
            start -= start > 0 && char.IsLowSurrogate(RawText[start]) ? 1 : 0;
            end += end < fates.Length && char.IsHighSurrogate(RawText[end - 1]) ? 1 : 0;
        }

        fates.AsSpan(start, end - start).Fill(fate);
    }
}
