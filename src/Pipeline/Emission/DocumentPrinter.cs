using System.Buffers;
using Plenary.Emission.Overview;
using Plenary.Emission.Tables;
using Plenary.Model;
using Plenary.Text;

namespace Plenary.Emission;

/// <summary>
/// Prints documents in every format of a package. Piece 0 is what it tells the whole package (<see cref="PackageFacts"/>),
/// piece 1 its rows and cells, counted, piece 2 what else people want to know of it, piece 3 the tree as one line of JSON with its line end; then come the pieces of each format, in the order of
/// <see cref="Emitters.All"/>. For one worker.
/// </summary>
public sealed class DocumentPrinter(PackageOptions options)
{
    /// <summary>The piece with what the document tells the whole package.</summary>
    public const int Facts = 0;

    /// <summary>The piece with the counts of its rows (<see cref="TableTally"/>).</summary>
    public const int Counts = 1;

    /// <summary>The piece with what it adds to the report for people (<see cref="DocumentNote"/>).</summary>
    public const int Overview = 2;

    /// <summary>The piece with the tree.</summary>
    public const int Tree = 3;

    private readonly DocumentRows rows = new();

    private readonly TableTally tally = new();

    private readonly IPrinter[] printers = [.. Emitters.Of(options).Select(f => f.Printer(options.Layout))];

    /// <summary>Prints one document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="into">Is emptied first.</param>
    public void Print(Resolution document, PieceBuffer into)
    {
        into.Clear();
        var note = new NoteWriter(into);
        PackageFacts.Of(document).Write(note);
        into.EndPiece();
        rows.Fill(document);
        tally.Clear();
        tally.Add(rows);
        tally.Write(note);
        into.EndPiece();
        DocumentNote.Of(document).Write(note);
        into.EndPiece();
        var before = into.Length;
        JsonTree.Write(document, into);
        var tree = into.Length - before;
        into.Write("\n"u8);
        into.EndPiece();
        var json = into[Tree][..tree];
        foreach (var printer in printers)
        {
            // A buffer that grows moves; the span of before still shows the same bytes.
            printer.Print(rows, json, into);
        }
    }

    /// <summary>
    /// Prints of a document only what others have to know of it, and its tree; every other piece is empty. For one that is sure to be printed again.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="into">Is emptied first.</param>
    public void PrintTree(Resolution document, PieceBuffer into)
    {
        into.Clear();
        PackageFacts.Of(document).Write(new NoteWriter(into));
        for (var piece = Facts; piece < Tree; piece++)
        {
            into.EndPiece();
        }

        JsonTree.Write(document, into);
        into.Write("\n"u8);
        into.EndPiece();
        foreach (var printer in printers)
        {
            for (var piece = 0; piece < printer.Pieces; piece++)
            {
                into.EndPiece();
            }
        }
    }

    /// <summary>How many pieces are printed of each document.</summary>
    public static int Pieces(PackageOptions options) => Tree + 1 + Emitters.Of(options).Sum(f => f.Printer(options.Layout).Pieces);

    /// <summary>Where the pieces of each format begin, and how many there are. The tree counts as the first piece of JSON, the first format.</summary>
    public static IReadOnlyList<(Format Format, int First, int Count)> Plan(PackageOptions options)
    {
        var plan = new List<(Format, int, int)>();
        var first = Tree + 1;
        foreach (var format in Emitters.Of(options))
        {
            var count = format.Printer(options.Layout).Pieces;
            plan.Add(format.Name == JsonEmitter.Name ? (format, Tree, count + 1) : (format, first, count));
            first += count;
        }

        return plan;
    }
}
