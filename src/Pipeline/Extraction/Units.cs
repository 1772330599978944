using Plenary.Segmentation;
using Plenary.Text;

namespace Plenary.Extraction;

/// <summary>The units of a cut document: lines that belong together, in the order in which they begin.</summary>
public sealed class Units
{
    private readonly DocumentLines document;
    private readonly List<Unit> units = [];

    /// <summary>Gathers the units of a document.</summary>
    public Units(DocumentLines document)
    {
        this.document = document;
        var byNumber = new Dictionary<int, Unit>();
        Unit? last = null;
        var number = 0;
        foreach (var i in document.InReadingOrder())
        {
            ref readonly var line = ref document.Lines[i];
            if (line.Unit == 0)
            {
                continue;
            }

            // Most lines belong to the unit of the line above.
            if (line.Unit != number || last is null)
            {
                number = line.Unit;
                if (!byNumber.TryGetValue(number, out last))
                {
                    byNumber[number] = last = new Unit(document, line.Kind);
                    units.Add(last);
                }
            }

            last.Add(i);
        }
    }

    /// <summary>Every unit.</summary>
    public IReadOnlyList<Unit> All => units;

    /// <summary>True where there is a unit of a kind.</summary>
    public bool Has(BlockKind kind)
    {
        foreach (var unit in units)
        {
            if (unit.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The running texts of all units of a kind.</summary>
    public IEnumerable<CalledText> Of(BlockKind kind) => units.Where(u => u.Kind == kind).Select(u => u.Text);

    /// <summary>The running text of the first unit of a kind that has any, or null.</summary>
    public CalledText? First(BlockKind kind)
    {
        foreach (var unit in units)
        {
            if (unit.Kind == kind && unit.Text.Text.Length > 0)
            {
                return unit.Text;
            }
        }

        return null;
    }

    /// <summary>All units of a kind as one text with its line breaks and calls; empty where there is none.</summary>
    public MappedText Lines(BlockKind kind) =>
        Has(kind) ? Reflow.Join(document, [.. units.Where(u => u.Kind == kind).SelectMany(u => u.Lines)], keepBreaks: true) : MappedText.Empty;
}

/// <summary>Lines that belong together.</summary>
/// <param name="document">The document that they are lines of.</param>
/// <param name="kind">What they are.</param>
public sealed class Unit(DocumentLines document, BlockKind kind)
{
    private readonly List<int> lines = [];
    private CalledText? text;

    /// <summary>What they are.</summary>
    public BlockKind Kind => kind;

    /// <summary>Their indices, in reading order.</summary>
    public IReadOnlyList<int> Lines => lines;

    /// <summary>Their running text, joined on first use.</summary>
    public CalledText Text => text ??= CalledText.Of(Reflow.Join(document, lines));

    internal void Add(int line) => lines.Add(line);
}
