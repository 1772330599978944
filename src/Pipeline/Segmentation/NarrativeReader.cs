namespace Plenary.Segmentation;

/// <summary>
/// Finds where a decision begins that has no enacting formula but tells what was decided, and when: "At its 45th plenary meeting, on
/// 2 December 2036, the General Assembly, on the recommendation of the Third Committee, decided …".
/// </summary>
internal static class NarrativeReader
{
    // Meeting, day and body stand in the first lines of the sentence, however narrow the column.
    private const int FirstLines = 4;

    internal static void Mark(DocumentLines document)
    {
        if (document.Formula >= 0 || document.IsStatement)
        {
            return;
        }

        var titled = -1;
        for (var i = 0; i < document.Lines.Length; i++)
        {
            if (document.Lines[i].Kind != BlockKind.Unclaimed)
            {
                continue;
            }

            if (titled < 0)
            {
                titled = TitleNumber.Printed(document, i) is null ? -1 : i;
            }
            else if (Begins(document, i) is { } body)
            {
                document.Narrative = document.Squeeze(i, Math.Min(document.Lines.Length, i + FirstLines));
                document.Body = body;
                document.Formula = i - 1;
                return;
            }
        }
    }

    // The code of the body that decided, where such a sentence begins on a line; else null.
    private static string? Begins(DocumentLines document, int line)
    {
        var end = Math.Min(document.Lines.Length, line + FirstLines);
        var squeezed = document.Squeeze(line, end);
        return StatementReader.Meeting(document.Lexicon, squeezed) is not null && document.Lexicon.Dates.Find(squeezed) is not null
            && (end == line + 1 || StatementReader.Meeting(document.Lexicon, document.Squeeze(line + 1, end)) is null || document.Lexicon.Dates.Find(document.Squeeze(line + 1, end)) is null)
            ? StatementReader.BodyIn(document.Lexicon, document.Join(line, end))
            : null;
    }
}
