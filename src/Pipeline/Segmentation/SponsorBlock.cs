namespace Plenary.Segmentation;

/// <summary>Cuts the list of sponsors out of the head of a draft, or its bare label where it names none, and the title that stands below.</summary>
internal static class SponsorBlock
{
    // "…：决议草案" ends the list of sponsors, which begins below the title of the agenda item with the name of a state.
    internal static void Mark(DocumentLines document, int end)
    {
        var last = -1;
        for (var i = 0; i < end; i++)
        {
            if (document.Lines[i].Kind is BlockKind.AgendaTitle or BlockKind.Unclaimed or BlockKind.Masthead && EndsSponsors(document, i))
            {
                last = i;
            }
        }

        if (last < 0)
        {
            MarkLabel(document, end);
            return;
        }

        var first = last;
        for (var i = last; i >= 0; i--)
        {
            if (document.Lines[i].Kind == BlockKind.Footnote)
            {
                continue;
            }

            if (document.Lines[i].Kind is not (BlockKind.AgendaTitle or BlockKind.Unclaimed or BlockKind.Masthead))
            {
                break;
            }

            if (SponsorLines.BeginsList(document.Lexicon, document.Squeeze(i, last + 1)))
            {
                first = i;
            }
        }

        var unit = document.NextUnit();
        for (var i = first; i <= last; i++)
        {
            if (document.Lines[i].Kind != BlockKind.Footnote)
            {
                document.Lines[i].Kind = BlockKind.Sponsors;
                document.Lines[i].Unit = unit;
            }
        }

        MarkTitleBelow(document, last, end);
    }

    // The label of the draft stands behind the colon, or on the next line.
    private static bool EndsSponsors(DocumentLines document, int line) =>
        (HasColon(document, line) && SponsorLines.EndsList(document.Lexicon, document.Squeeze(line)))
        || (line > 0 && (HasColon(document, line) || HasColon(document, line - 1)) && SponsorLines.EndsList(document.Lexicon, document.Squeeze(line - 1, line + 1)));

    private static bool HasColon(DocumentLines document, int line) => document.Content(line).IndexOfAny(':', '：') >= 0;

    // "Draft resolution" on a line of its own, where the document names no sponsor.
    private static void MarkLabel(DocumentLines document, int end)
    {
        for (var i = 0; i < end; i++)
        {
            if (document.Lines[i].Kind is BlockKind.AgendaTitle or BlockKind.Unclaimed or BlockKind.Masthead && SponsorLines.IsLabel(document.Lexicon, document.Squeeze(i)))
            {
                document.IsDraft = true;
                document.Lines[i].Kind = BlockKind.AdoptionLine;
                document.Lines[i].Unit = document.NextUnit();
                MarkTitleBelow(document, i, end);
                return;
            }
        }
    }

    // A draft of the General Assembly has a title without a number, between its sponsors and the formula.
    private static void MarkTitleBelow(DocumentLines document, int above, int end)
    {
        if (Array.Exists(document.Lines, l => l.Kind == BlockKind.Title))
        {
            return;
        }

        var unit = document.NextUnit();
        for (var i = above + 1; i < end; i++)
        {
            if (document.Lines[i].Kind is BlockKind.AgendaTitle or BlockKind.Unclaimed or BlockKind.Masthead)
            {
                document.Lines[i].Kind = BlockKind.Title;
                document.Lines[i].Unit = unit;
            }
        }
    }
}
