using System.Buffers;
using Plenary.Model;
using Plenary.Text;

namespace Plenary.Extraction.Mandates;

/// <summary>A paragraph with what is quoted in it, and its offsets in code points.</summary>
internal sealed class PassageView
{
    private readonly CodePoints points;

    internal PassageView(Paragraph paragraph)
    {
        (Id, Text, points) = (paragraph.Id, paragraph.Text, new CodePoints(paragraph.Text));
        Quoted = Quotations(Text);
    }

    internal string Id { get; }

    internal string Text { get; }

    /// <summary>True for every place inside quotation marks or the marks of a title: words there are names, not tasks.</summary>
    internal bool[] Quoted { get; }

    internal int Point(int offset) => points.At(offset);

    internal int Length(int start, int end) => points.At(end) - points.At(start);

    internal CodedPart? Part(Mark? mark) => mark is { } m ? new CodedPart(m.Code, Text[m.Start..m.End], Point(m.Start), Length(m.Start, m.End)) : null;

    /// <summary>What is quoted or belongs to a session or date.</summary>
    internal bool[] Taken(List<Mark> named)
    {
        if (named.Count == 0)
        {
            return Quoted;
        }

        var taken = (bool[])Quoted.Clone();
        foreach (var mark in named)
        {
            Array.Fill(taken, true, mark.Start, mark.End - mark.Start);
        }

        return taken;
    }

    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("“《«「");

    // A mark that is never closed quotes nothing.
    private static bool[] Quotations(string text)
    {
        var quoted = new bool[text.Length];
        for (var i = text.AsSpan().IndexOfAny(QuotationMarks); i >= 0 && i < text.Length; i++)
        {
            var closing = text[i] switch { '“' => '”', '《' => '》', '«' => '»', '「' => '」', _ => '\0' };
            if (closing != '\0' && text.IndexOf(closing, i) is var end and > 0)
            {
                Array.Fill(quoted, true, i, end - i + 1);
                i = end;
            }
        }

        return quoted;
    }
}
