using System.Globalization;
using Plenary.Diagnostics;
using Plenary.Lexicons;
using Plenary.Model;
using Plenary.Segmentation;
using Plenary.Text;

namespace Plenary.Extraction.Paragraphs;

/// <summary>Gives paragraphs their ids and watches the count of their numbers.</summary>
internal sealed class ParagraphIds(List<Finding> findings)
{
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> copies = new(StringComparer.Ordinal);
    private readonly Levels levels = new();
    private int headings;
    private int preambular;
    private int unnumbered;
    private int annexParagraphs;
    private int rows;
    private int annex;
    private int part = 1;
    private int section = 1;
    private int lastNumber;
    private string parent = "";

    /// <summary>The id of the next heading.</summary>
    internal string Heading() => string.Create(CultureInfo.InvariantCulture, $"h{++headings}");

    /// <summary>Id and level of the next paragraph.</summary>
    internal (string Id, int Level) Next(Piece piece)
    {
        if (piece.Annex != annex)
        {
            (annex, annexParagraphs, parent) = (piece.Annex, 0, "");
            levels.Clear();
        }

        // A part with an enacting formula of its own counts its paragraphs from the start.
        if (piece.Section > section)
        {
            (section, preambular, unnumbered, lastNumber, parent) = (piece.Section, 0, 0, 0, "");
            part++;
            levels.Clear();
        }

        if (piece.IsRow && parent.Length > 0)
        {
            return (Unique(string.Create(CultureInfo.InvariantCulture, $"{parent}.row{++rows}")), 1);
        }

        if (piece.Mark is { } mark && mark.Kind != MarkKind.Number && parent.Length > 0)
        {
            var shallow = !levels.TooDeep;
            var (level, path) = levels.Enter(mark);
            if (shallow && levels.TooDeep)
            {
                findings.Add(Rules.NestedTooDeep.At(
                    string.Create(CultureInfo.InvariantCulture, $"'{mark.Printed}' would be level {Limits.Nesting + 1}; at most {Limits.Nesting} are told apart."), piece.Text.Text.ToRaw(new TextSpan(0, mark.Length))));
            }

            return (Unique($"{parent}.{path}"), level);
        }

        levels.Clear();
        rows = 0;
        parent = Unique(piece.Part switch
        {
            Part.Preambular => InPart(string.Create(CultureInfo.InvariantCulture, $"pp{++preambular}")),
            Part.Annex => string.Create(CultureInfo.InvariantCulture, $"an{annex}.p{++annexParagraphs}"),
            _ => Operative(piece),
        });
        return (parent, 0);
    }

    private string Operative(Piece piece)
    {
        if (piece.Mark is not { Kind: MarkKind.Number } mark)
        {
            return InPart(string.Create(CultureInfo.InvariantCulture, $"opu{++unnumbered}"));
        }

        var place = piece.Text.Text.ToRaw(new TextSpan(0, mark.Length));
        if (mark.Value == 1 && lastNumber > 0)
        {
            part++;
        }
        else if (mark.Value == lastNumber)
        {
            findings.Add(Rules.NumberTwice.At(string.Create(CultureInfo.InvariantCulture, $"Number {mark.Value} stands a second time."), place));
        }
        else if (mark.Value != lastNumber + 1)
        {
            findings.Add(Rules.NumberMissing.At(string.Create(CultureInfo.InvariantCulture, $"Number {mark.Value} follows {lastNumber}; {lastNumber + 1} was expected."), place));
        }

        lastNumber = mark.Value;
        return InPart(string.Create(CultureInfo.InvariantCulture, $"op{mark.Value}"));
    }

    private string InPart(string id) => part == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"p{part}.{id}");

    private string Unique(string id)
    {
        var unique = id;
        while (!used.Add(unique))
        {
            // Counted on, not from the start: thousands of one id would take millions of tries.
            unique = string.Create(CultureInfo.InvariantCulture, $"{id}-{copies[id] = copies.GetValueOrDefault(id, 1) + 1}");
        }

        return unique;
    }
}
