using System.Text;
using Plenary.Text;

namespace Plenary.Extraction.Names;

/// <summary>
/// A block without note calls, mark-up and the white space that means nothing in its script, and the way back. In it a
/// country's name is in one piece, wherever a line, a page or a note call once broke it.
/// </summary>
internal sealed class BareText
{
    private readonly MappedText block;
    private readonly List<int> places;

    private BareText(MappedText block, string text, List<int> places, IReadOnlyList<BareCall> calls)
    {
        this.block = block;
        this.places = places;
        Text = text;
        Calls = calls;
    }

    /// <summary>What is left.</summary>
    public string Text { get; }

    /// <summary>The note calls that were taken out, in reading order.</summary>
    public IReadOnlyList<BareCall> Calls { get; }

    /// <summary>Strips a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="spaced">True where white space tells words apart: it is then reduced to single spaces.</param>
    /// <param name="starsAreCalls">True where a run of plain stars is a note call, false where it is mark-up.</param>
    public static BareText Of(MappedText block, bool spaced, bool starsAreCalls)
    {
        var (text, places, calls) = (new StringBuilder(block.Length), new List<int>(block.Length), new List<BareCall>());
        var source = block.Span;
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            if (c == NoteMark.Open && source[i..].IndexOf(NoteMark.Close) is var close and > 0)
            {
                calls.Add(new BareCall(source[(i + 1)..(i + close)].ToString(), text.Length, i, 1));
                i += close;
            }
            else if (c is '*' or '＊')
            {
                var run = StarsAt(source, i);
                if (starsAreCalls)
                {
                    calls.Add(new BareCall(new string('*', run), text.Length, i, 0));
                }

                i += run - 1;
            }
            else if (!Scripts.IsBlank(c))
            {
                text.Append(c);
                places.Add(i);
            }
            else if (spaced && text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
                places.Add(i);
            }
        }

        return new BareText(block, text.ToString(), places, calls);
    }

    /// <summary>The part of the block behind a part of <see cref="Text"/>, from its first to its last character.</summary>
    public TextSpan ToBlock(TextSpan bare) =>
        bare.IsEmpty
            ? new TextSpan(PlaceOf(bare.Start), PlaceOf(bare.Start))
            : new TextSpan(places[bare.Start], places[bare.End - 1] + 1);

    /// <summary>The raw range behind a part of <see cref="Text"/>.</summary>
    public TextSpan ToRaw(TextSpan bare) => block.ToRaw(ToBlock(bare));

    private int PlaceOf(int bare) => bare < places.Count ? places[bare] : block.Length;

    private static int StarsAt(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is ('*' or '＊'))
        {
            end++;
        }

        return end - start;
    }
}

/// <summary>A note call that was taken out of a block.</summary>
/// <param name="Marker">Plain digits or stars.</param>
/// <param name="Offset">Where it stood in the bare text: before the character at this offset.</param>
/// <param name="Place">Where it begins in the text of the block.</param>
/// <param name="Lead">How far behind <paramref name="Place"/> the marker itself begins.</param>
internal readonly record struct BareCall(string Marker, int Offset, int Place, int Lead);
