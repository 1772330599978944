namespace Plenary.Segmentation;

/// <summary>What empty lines say about paragraphs.</summary>
internal enum EmptyLineHabit
{
    /// <summary>Nothing: they stand elsewhere, too.</summary>
    None,

    /// <summary>They part paragraphs, but a reader of pages may have lost one: a line below that opens like a paragraph can be one.</summary>
    Usual,

    /// <summary>They part paragraphs, and most lines go on with the one above.</summary>
    Strict,
}

/// <summary>
/// Tells dumps that part all paragraphs by empty lines, and none of the lines of a paragraph: those of word-processor files, whose lines a
/// converter breaks at a width of its own or only at blanks. Dumps of pages do not: there pages, notes and blocks of the layout part lines, too.
/// </summary>
internal static class EmptyLines
{
    private const int EnoughBreaks = 4;
    private const int EnoughNumbers = 2;

    // One in twenty may be the end of a heading.
    private const int OneIn = 20;

    /// <summary>Whether an empty line begins a paragraph, and the lack of one goes on with it.</summary>
    /// <param name="document">The document; page furniture is marked.</param>
    /// <param name="lines">The lines of the running text.</param>
    internal static EmptyLineHabit Measure(DocumentLines document, List<int> lines)
    {
        if (document.HasFormFeeds || lines.Count == 0 || HasFurniture(document, lines[0], lines[^1]))
        {
            return EmptyLineHabit.None;
        }

        int parted = 0, unfinished = 0, joined = 0, numbered = 0;
        for (var k = 1; k < lines.Count; k++)
        {
            var (above, line) = (lines[k - 1], lines[k]);
            if (line != above + 1 || BodyReader.IsLoneMark(document, above))
            {
                continue;
            }

            var gap = document.Lines[line].Gap;
            if (document.Lines[line].IsNumbered)
            {
                if (gap == 0)
                {
                    return EmptyLineHabit.None;
                }

                numbered++;
            }

            joined += gap == 0 ? 1 : 0;
            parted += gap > 0 ? 1 : 0;
            unfinished += gap > 0 && !BoundaryOdds.EndsPiece(document.Facts.LastVisible(above)) ? 1 : 0;
        }

        return joined == 0 || parted < EnoughBreaks || numbered < EnoughNumbers || unfinished * OneIn > parted ? EmptyLineHabit.None
            : joined > parted ? EmptyLineHabit.Strict
            : EmptyLineHabit.Usual;
    }

    private static bool HasFurniture(DocumentLines document, int from, int to)
    {
        for (var i = from; i <= to; i++)
        {
            if (document.Lines[i].Kind is BlockKind.RunningHead or BlockKind.RunningFoot)
            {
                return true;
            }
        }

        return false;
    }
}
