using CsvHelper;
using Plenary.Emission.Tables;
using Plenary.Model;

namespace Plenary.Emission;

/// <summary>Writes the tables: RFC 4180 (quotes only where needed, CRLF), UTF-8 without BOM, null as an empty cell.</summary>
public sealed class CsvEmitter : IEmitter
{
    private readonly (Table Table, CsvWriter Writer)[] outputs;

    /// <summary>Opens a file per table and writes the headers.</summary>
    public CsvEmitter(PackageFiles files)
    {
        outputs = [.. AllTables.InOrder.Select(t => (t, CsvWriter.Create(files.Create(t.Path))))];
        foreach (var (table, writer) in outputs)
        {
            writer.WriteHeader([.. table.Columns.Select(c => c.Name)]);
        }
    }

    /// <inheritdoc/>
    public void Add(Resolution document, ReadOnlySpan<byte> json)
    {
        foreach (var (table, writer) in outputs)
        {
            foreach (var row in table.Rows(document))
            {
                writer.WriteRecord(row.AsSpan());
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (_, writer) in outputs)
        {
            writer.Dispose();
        }
    }
}
