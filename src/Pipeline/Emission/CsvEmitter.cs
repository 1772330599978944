using CsvHelper;
using Plenary.Emission.Tables;

namespace Plenary.Emission;

/// <summary>Prints the rows of a document, a piece for each table: RFC 4180 (quotes only where needed, CRLF), null as an empty cell.</summary>
internal sealed class CsvPrinter : IPrinter
{
    private readonly PieceStream stream = new();
    private readonly CsvWriter[] writers;

    internal CsvPrinter() => writers = [.. AllTables.InOrder.Select(_ => CsvWriter.Create(stream))];

    public int Pieces => AllTables.InOrder.Count;

    public void Print(DocumentRows document, ReadOnlySpan<byte> json, PieceBuffer into)
    {
        stream.Target = into;
        for (var i = 0; i < writers.Length; i++)
        {
            var rows = document[i];
            for (var row = 0; row < rows.Count; row++)
            {
                writers[i].WriteRecord(rows[row]);
            }

            writers[i].Flush();
            stream.Write(AllTables.InOrder[i].Note(document.Document));
            into.EndPiece();
        }
    }
}

/// <summary>Writes the tables: UTF-8 without BOM, a header and the rows of every document.</summary>
public sealed class CsvEmitter : IEmitter
{
    private readonly Stream[] outputs;

    /// <summary>Opens a file per table and writes the headers.</summary>
    public CsvEmitter(PackageFiles files) => outputs = [.. AllTables.InOrder.Select(table =>
    {
        var stream = files.Create(table.Path);
        using var header = CsvWriter.Create(stream, leaveOpen: true);
        header.WriteHeader([.. table.Columns.Select(c => c.Name)]);
        return stream;
    })];

    /// <inheritdoc/>
    public void Append(string id, FormatPieces pieces)
    {
        for (var i = 0; i < outputs.Length; i++)
        {
            if (!AllTables.InOrder[i].IsOfAll)
            {
                outputs[i].Write(pieces[i]);
            }
        }
    }

    /// <inheritdoc/>
    public void Complete(AllPieces pieces)
    {
        foreach (var (table, i) in AllTables.InOrder.Select((t, i) => (t, i)).Where(t => t.t.IsOfAll))
        {
            using var writer = CsvWriter.Create(outputs[i], leaveOpen: true);
            foreach (var row in table.RowsOfAll(pieces.Of(i)))
            {
                writer.WriteRecord(row.AsSpan());
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var output in outputs)
        {
            output.Dispose();
        }
    }
}
