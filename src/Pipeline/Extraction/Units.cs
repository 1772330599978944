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
        var byNumber = new Dictionary<int, List<int>>();
        foreach (var i in document.InReadingOrder())
        {
            var line = document.Lines[i];
            if (line.Unit == 0)
            {
                continue;
            }

            if (!byNumber.TryGetValue(line.Unit, out var lines))
            {
                byNumber[line.Unit] = lines = [];
                units.Add(new Unit(line.Kind, lines));
            }

            lines.Add(i);
        }
    }

    /// <summary>Every unit.</summary>
    public IReadOnlyList<Unit> All => units;

    /// <summary>The running texts of all units of a kind.</summary>
    public IEnumerable<CalledText> Of(BlockKind kind) => units.Where(u => u.Kind == kind).Select(u => CalledText.Of(Reflow.Join(document, u.Lines)));

    /// <summary>The running text of the first unit of a kind, or null.</summary>
    public CalledText? First(BlockKind kind) => Of(kind).FirstOrDefault(text => text.Text.Length > 0);

    /// <summary>All units of a kind as one text with its line breaks and calls; empty where there is none.</summary>
    public MappedText Lines(BlockKind kind) =>
        Reflow.Join(document, [.. units.Where(u => u.Kind == kind).SelectMany(u => u.Lines)], keepBreaks: true);
}

/// <summary>Lines that belong together.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Lines">Their indices, in reading order.</param>
public sealed record Unit(BlockKind Kind, IReadOnlyList<int> Lines);
