using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>
/// What is seen of each line by itself: its width, its mark, its first and last words. The segmenter asks for these many times over, and a line
/// never changes; so each is found out once, when it is first asked for.
/// </summary>
internal sealed class LineFacts(DocumentLines document)
{
    private readonly Facts[] lines = new Facts[document.Lines.Length];

    [Flags]
    private enum Known : byte
    {
        Mark = 1,
        Measures = 2,
        Last = 4,
        Opens = 8,
        Lead = 16,
        Bold = 32,
        Them = 64,
    }

    private struct Facts
    {
        internal Known Known;
        internal ParagraphMark? Mark;
        internal string? Squeezed;
        internal double Width;
        internal double FirstWord;
        internal bool IsStretched;
        internal bool Opens;
        internal bool StartsBold;
        internal bool SpeaksOfThem;
        internal char Last;
        internal int Lead;
    }

    /// <summary>The mark with which a line begins, or null.</summary>
    internal ParagraphMark? Mark(int line)
    {
        ref var facts = ref lines[line];
        if ((facts.Known & Known.Mark) == 0)
        {
            facts.Mark = ParagraphMark.Read(document.Content(line));
            facts.Known |= Known.Mark;
        }

        return facts.Mark;
    }

    /// <summary>True where a line is a mark and nothing else.</summary>
    internal bool IsMark(int line) => Mark(line) is { } mark && mark.Length == document.Lines[line].Length;

    /// <summary>Its printed width, in ideographs.</summary>
    internal double Width(int line) => Measured(line).Width;

    /// <summary>The width of its first word, by <see cref="LineWidth.OfFirstWord"/>.</summary>
    internal double FirstWord(int line) => Measured(line).FirstWord;

    /// <summary>True where it was stretched to the margin.</summary>
    internal bool IsStretched(int line) => Measured(line).IsStretched;

    /// <summary>Its last character that counts, by <see cref="BoundaryOdds.LastVisible"/>.</summary>
    internal char LastVisible(int line)
    {
        ref var facts = ref lines[line];
        if ((facts.Known & Known.Last) == 0)
        {
            facts.Last = BoundaryOdds.LastVisible(document.Content(line));
            facts.Known |= Known.Last;
        }

        return facts.Last;
    }

    /// <summary>True where it begins like a lead phrase.</summary>
    internal bool OpensLikeLead(int line)
    {
        ref var facts = ref lines[line];
        if ((facts.Known & Known.Opens) == 0)
        {
            facts.Opens = LeadEvidence.Opens(document.Lexicon, document.Content(line));
            facts.Known |= Known.Opens;
        }

        return facts.Opens;
    }

    /// <summary>True where it begins with bold mark-up, by <see cref="BoundaryFeatures.StartsBold"/>.</summary>
    internal bool StartsBold(int line)
    {
        ref var facts = ref lines[line];
        if ((facts.Known & Known.Bold) == 0)
        {
            facts.StartsBold = BoundaryFeatures.StartsBold(document, document.Lines[line].Start);
            facts.Known |= Known.Bold;
        }

        return facts.StartsBold;
    }

    /// <summary>True where the clause behind its lead phrase is about somebody who was named before.</summary>
    internal bool SpeaksOfThem(int line)
    {
        ref var facts = ref lines[line];
        if ((facts.Known & Known.Them) == 0)
        {
            facts.SpeaksOfThem = LeadEvidence.SpeaksOfThem(document.Lexicon, document.Content(line));
            facts.Known |= Known.Them;
        }

        return facts.SpeaksOfThem;
    }

    /// <summary>Where its lead phrase begins, or -1 where it has none.</summary>
    internal int LeadStart(int line)
    {
        ref var facts = ref lines[line];
        if ((facts.Known & Known.Lead) == 0)
        {
            facts.Lead = LeadEvidence.LeadStart(document.Lexicon, document.Content(line));
            facts.Known |= Known.Lead;
        }

        return facts.Lead;
    }

    /// <summary>Its content without white space and calls.</summary>
    internal string Squeezed(int line) => lines[line].Squeezed ??= Text.Squeezed.Of(document.Content(line));

    private ref readonly Facts Measured(int line)
    {
        ref var facts = ref lines[line];
        if ((facts.Known & Known.Measures) == 0)
        {
            var content = document.Content(line);
            (facts.Width, facts.IsStretched) = LineWidth.Measure(content);
            facts.FirstWord = LineWidth.OfFirstWord(content);
            facts.Known |= Known.Measures;
        }

        return ref facts;
    }
}
