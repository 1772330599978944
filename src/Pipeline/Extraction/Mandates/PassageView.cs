using System.Buffers;
using Plenary.Model;
using Plenary.Text;

namespace Plenary.Extraction.Mandates;

/// <summary>A paragraph with what is quoted in it, and its offsets in code points.</summary>
internal sealed class PassageView
{
    private readonly CodePoints points;
    private readonly List<TextSpan>? quotations;

    internal PassageView(Paragraph paragraph)
    {
        (Id, Text, points) = (paragraph.Id, paragraph.Text, new CodePoints(paragraph.Text));
        quotations = Quotations(Text);
    }

    internal string Id { get; }

    internal string Text { get; }

    /// <summary>True for a place inside quotation marks or the marks of a title: words there are names, not tasks.</summary>
    internal bool IsQuoted(int at)
    {
        if (quotations is not null)
        {
            foreach (var quotation in quotations)
            {
                if (at >= quotation.Start && at < quotation.End)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>True for a place that is quoted or belongs to a session or date.</summary>
    internal bool IsTaken(int at, List<Mark> named)
    {
        foreach (var mark in named)
        {
            if (at >= mark.Start && at < mark.End)
            {
                return true;
            }
        }

        return IsQuoted(at);
    }

    internal int Point(int offset) => points.At(offset);

    internal int Length(int start, int end) => points.At(end) - points.At(start);

    internal CodedPart? Part(Mark? mark) => mark is { } m ? new CodedPart(m.Code, Text[m.Start..m.End], Point(m.Start), Length(m.Start, m.End)) : null;

    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("“《«「");

    // Null where there are none; a mark that is never closed quotes nothing.
    private static List<TextSpan>? Quotations(string text)
    {
        List<TextSpan>? quotations = null;
        for (var i = 0; i < text.Length; i++)
        {
            var next = text.AsSpan(i).IndexOfAny(QuotationMarks);
            if (next < 0)
            {
                break;
            }

            i += next;
            var closing = text[i] switch { '“' => '”', '《' => '》', '«' => '»', _ => '」' };
            if (text.IndexOf(closing, i) is var end and > 0)
            {
                (quotations ??= []).Add(new TextSpan(i, end + 1));
                i = end;
            }
        }

        return quotations;
    }
}
