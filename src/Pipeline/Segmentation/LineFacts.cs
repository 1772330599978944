using Plenary.Text;

namespace Plenary.Segmentation;

/// <summary>
/// What is seen of each line by itself: its width, its mark, its first and last words. The segmenter asks for these many times over, and a line
/// never changes; so each is found out once, when it is first asked for.
/// </summary>
internal sealed class LineFacts(DocumentLines document)
{
    private readonly Facts[] lines = new Facts[document.Lines.Length];

    // What has been found out about a line, and which of it is true.
    [Flags]
    private enum Known : ushort
    {
        Mark = 1,
        Measures = 2,
        Last = 4,
        Opens = 8,
        Lead = 16,
        Bold = 32,
        Them = 64,
        HasMark = 128,
        IsStretched = 256,
        DoesOpen = 512,
        IsBold = 1024,
        IsOfThem = 2048,
    }

    private struct Facts
    {
        internal ParagraphMark Mark;
        internal string? Squeezed;
        internal double Width;
        internal double FirstWord;
        internal int Lead;
        internal char Last;
        internal Known Known;

        internal readonly bool Has(Known known) => (Known & known) != 0;

        internal bool Note(Known known, Known truth, bool isTrue)
        {
            Known |= isTrue ? known | truth : known;
            return isTrue;
        }
    }

    /// <summary>The mark with which a line begins, or null.</summary>
    internal ParagraphMark? Mark(int line) => HasMark(line) ? lines[line].Mark : null;

    /// <summary>True where a line begins with a mark.</summary>
    internal bool HasMark(int line)
    {
        ref var facts = ref lines[line];
        if (facts.Has(Known.Mark))
        {
            return facts.Has(Known.HasMark);
        }

        var mark = ParagraphMark.Read(document.Content(line));
        facts.Mark = mark.GetValueOrDefault();
        return facts.Note(Known.Mark, Known.HasMark, mark.HasValue);
    }

    /// <summary>True where a line is a mark and nothing else.</summary>
    internal bool IsMark(int line) => HasMark(line) && lines[line].Mark.Length == document.Lines[line].Length;

    /// <summary>Its printed width, in ideographs.</summary>
    internal double Width(int line) => Measured(line).Width;

    /// <summary>The width of its first word, by <see cref="LineWidth.OfFirstWord"/>.</summary>
    internal double FirstWord(int line) => Measured(line).FirstWord;

    /// <summary>True where it was stretched to the margin.</summary>
    internal bool IsStretched(int line) => Measured(line).Has(Known.IsStretched);

    /// <summary>Its last character that counts, by <see cref="BoundaryOdds.LastVisible"/>.</summary>
    internal char LastVisible(int line)
    {
        ref var facts = ref lines[line];
        if (!facts.Has(Known.Last))
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
        return facts.Has(Known.Opens)
            ? facts.Has(Known.DoesOpen)
            : facts.Note(Known.Opens, Known.DoesOpen, LeadEvidence.Opens(document.Lexicon, document.Content(line)));
    }

    /// <summary>True where it begins with bold mark-up, by <see cref="BoundaryFeatures.StartsBold"/>.</summary>
    internal bool StartsBold(int line)
    {
        ref var facts = ref lines[line];
        return facts.Has(Known.Bold)
            ? facts.Has(Known.IsBold)
            : facts.Note(Known.Bold, Known.IsBold, BoundaryFeatures.StartsBold(document, document.Lines[line].Start));
    }

    /// <summary>True where the clause behind its lead phrase is about somebody who was named before.</summary>
    internal bool SpeaksOfThem(int line)
    {
        ref var facts = ref lines[line];
        return facts.Has(Known.Them)
            ? facts.Has(Known.IsOfThem)
            : facts.Note(Known.Them, Known.IsOfThem, LeadEvidence.SpeaksOfThem(document.Lexicon, document.Content(line)));
    }

    /// <summary>Where its lead phrase begins, or -1 where it has none.</summary>
    internal int LeadStart(int line)
    {
        ref var facts = ref lines[line];
        if (!facts.Has(Known.Lead))
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
        if (!facts.Has(Known.Measures))
        {
            var content = document.Content(line);
            (facts.Width, var isStretched) = LineWidth.Measure(content);
            facts.FirstWord = LineWidth.OfFirstWord(content);
            facts.Note(Known.Measures, Known.IsStretched, isStretched);
        }

        return ref facts;
    }
}
