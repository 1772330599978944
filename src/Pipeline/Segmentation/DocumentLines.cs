using System.Text;
using Plenary.Diagnostics;
using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>The lines of one document on their way through the segmenter, with what is known about the document so far.</summary>
public sealed class DocumentLines
{
    private readonly bool hasRows;
    private int units;

    /// <summary>The lines of a text, none of them claimed yet.</summary>
    public DocumentLines(string rawText, MappedText text, Line[] lines, Lexicon lexicon, CancellationToken stop = default)
    {
        (RawText, Text, Lines, Lexicon, Stop) = (rawText, text, lines, lexicon, stop);
        HasFormFeeds = AnyNewPage(lines);
        hasRows = text.Span.Contains(CellMark.Sign);
        Facts = new LineFacts(this);
    }

    /// <summary>The raw text behind the normalized one.</summary>
    public string RawText { get; }

    /// <summary>The normalized text.</summary>
    public MappedText Text { get; }

    /// <summary>Every line that is not empty, in order.</summary>
    public Line[] Lines { get; }

    /// <summary>What is seen of each line by itself.</summary>
    internal LineFacts Facts { get; }

    /// <summary>The words of the document's language.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>What was noticed.</summary>
    public List<Finding> Findings { get; } = [];

    /// <summary>The document's own symbol as printed on its pages, without white space, or null.</summary>
    public string? Symbol { get; set; }

    /// <summary>Job number as printed, or null.</summary>
    public string? JobNumber { get; set; }

    /// <summary>True where a line says that the text is only a draft.</summary>
    public bool IsDraft { get; set; }

    /// <summary>The first lines of a decision that tells when it was taken, without white space ("At its 45th plenary meeting, on 2 December 2036, the General Assembly …"), or null.</summary>
    public string? Narrative { get; set; }

    /// <summary>True for a statement that a president makes on behalf of a body.</summary>
    public bool IsStatement { get; set; }

    /// <summary>Index of the line with the enacting formula, or of the last one of the sentence that opens a statement; -1 where there is neither.</summary>
    public int Formula { get; set; } = -1;

    /// <summary>Code of the body that speaks, or null.</summary>
    public string? Body { get; set; }

    /// <summary>How the dump prints its lines.</summary>
    public TextStyle Style { get; set; }

    /// <summary>True where form feeds part the pages.</summary>
    public bool HasFormFeeds { get; }

    /// <summary>True where the dump prints the indents of paragraphs.</summary>
    public bool ShowsIndents { get; set; }

    /// <summary>Lines that the dump prints elsewhere than the page: each with the line behind which it is read.</summary>
    public Dictionary<int, int> Moved { get; } = [];

    /// <summary>The footnotes found, in order.</summary>
    public List<NoteUnit> Notes { get; } = [];

    /// <summary>Calls printed as plain figures or stars, in order of place.</summary>
    public List<Call> Calls { get; } = [];

    /// <summary>
    /// The content of a line. Whatever goes over the lines asks for it, which makes it the place where a document that takes
    /// too long is given up.
    /// </summary>
    /// <exception cref="OperationCanceledException">The document was given up.</exception>
    public ReadOnlySpan<char> Content(int line)
    {
        Stop.ThrowIfCancellationRequested();
        return Lines[line].Of(Text.Text);
    }

    /// <summary>True for the row of a table.</summary>
    internal bool IsRow(int line) => hasRows && Content(line).Contains(CellMark.Sign);

    /// <summary>Set when nobody waits for the document any more; for what works on something else than its lines.</summary>
    public CancellationToken Stop { get; }

    /// <summary>The content of a line without white space and calls.</summary>
    public string Squeeze(int line) => Facts.Squeezed(line);

    /// <summary>The content of several lines without white space and calls.</summary>
    public string Squeeze(int from, int to)
    {
        if (to == from + 1)
        {
            return Squeeze(from);
        }

        var builder = new StringBuilder();
        for (var i = from; i < to; i++)
        {
            builder.Append(Squeeze(i));
        }

        return builder.ToString();
    }

    /// <summary>The content of a line and of the unclaimed ones below it, with blanks between.</summary>
    public string Join(int from, int to)
    {
        var builder = new StringBuilder().Append(Content(from));
        for (var i = from + 1; i < to; i++)
        {
            if (Lines[i].Kind == BlockKind.Unclaimed)
            {
                builder.Append(' ').Append(Content(i));
            }
        }

        return builder.ToString();
    }

    /// <summary>Index of the first call at or behind an offset of the normalized text.</summary>
    public int FirstCallFrom(int offset)
    {
        var (low, high) = (0, Calls.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = Calls[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>The indices of all lines in the order in which they are read.</summary>
    public IEnumerable<int> InReadingOrder()
    {
        var movedBehind = Moved.ToLookup(m => m.Value, m => m.Key);
        for (var i = 0; i < Lines.Length; i++)
        {
            if (!Moved.ContainsKey(i))
            {
                yield return i;
            }

            foreach (var moved in movedBehind[i])
            {
                yield return moved;
            }
        }
    }

    private static bool AnyNewPage(Line[] lines)
    {
        foreach (ref readonly var line in lines.AsSpan())
        {
            if (line.NewPage)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A number for a new unit of lines.</summary>
    public int NextUnit() => ++units;

    /// <summary>Marks lines as one unit of a kind, those that are claimed already left out; returns the unit's number.</summary>
    public int Claim(int from, int to, BlockKind kind)
    {
        var unit = NextUnit();
        for (var i = from; i < to; i++)
        {
            if (Lines[i].Kind == BlockKind.Unclaimed)
            {
                Lines[i].Kind = kind;
                Lines[i].Unit = unit;
            }
        }

        return unit;
    }

    /// <summary>Marks lines, neighbours or not, as one unit of a kind; returns the unit's number.</summary>
    public int ClaimLines(IEnumerable<int> lines, BlockKind kind)
    {
        var unit = NextUnit();
        foreach (var line in lines)
        {
            Lines[line].Kind = kind;
            Lines[line].Unit = unit;
        }

        return unit;
    }

    /// <summary>The raw range behind a line.</summary>
    public TextSpan RawOf(int line) => Text.ToRaw(new TextSpan(Lines[line].Start, Lines[line].End));
}

/// <summary>A footnote as cut from the page: its mark, the unit of its lines, and how the mark stood there.</summary>
/// <param name="Marker">Plain digits or stars.</param>
/// <param name="Key">The mark by which the text calls it; another than the marker where a word processor counts on its own.</param>
/// <param name="Unit">The lines of its text; zero where none was found.</param>
/// <param name="MarkerLine">The line that bears the mark.</param>
/// <param name="IsExplicit">The mark was set off by mark-up, not merely by its place.</param>
/// <param name="FirstLine">Start of the page on which it stands, as an index of lines.</param>
public sealed record NoteUnit(string Marker, string Key, int Unit, int MarkerLine, bool IsExplicit, int FirstLine);
