using Plenary.Lexicons;

namespace Plenary.Segmentation;

/// <summary>Finds the enacting formula: the line on which the body speaks, between the head and the paragraphs.</summary>
internal static class FormulaReader
{
    internal static void Mark(DocumentLines document)
    {
        for (var i = 0; i < document.Lines.Length; i++)
        {
            if (document.Lines[i].Kind != BlockKind.Unclaimed || document.Lines[i].Length > 80)
            {
                continue;
            }

            if (document.Lexicon.Document.Enacting(document.Squeeze(i)) is { } body)
            {
                Enact(document, i, body);
                return;
            }
        }

        MarkBare(document);
    }

    // A body's name alone, without its comma, opens what it only recommends to another body. The masthead bears that name
    // too: the formula is the one below the title.
    private static void MarkBare(DocumentLines document)
    {
        var titled = false;
        for (var i = 0; i < document.Lines.Length && !document.Lines[i].NewPage | !titled; i++)
        {
            if (document.Lines[i].Kind != BlockKind.Unclaimed)
            {
                continue;
            }

            var squeezed = document.Squeeze(i);
            if (titled && document.Lexicon.Document.Bodies.FirstOrDefault(b => b.Are(squeezed)) is { } body)
            {
                Enact(document, i, body);
                return;
            }

            titled |= TitleNumber.Length(document.Lexicon, document.Content(i)) > 0;
        }
    }

    internal static void Enact(DocumentLines document, int line, BodyNames body)
    {
        document.Formula = line;
        document.Body = body.Code;
        document.Claim(line, line + 1, BlockKind.EnactingFormula);
    }
}
