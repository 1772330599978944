using System.Globalization;
using CsvHelper;
using Plenary.Model;

namespace Plenary.Reconciliation;

/// <summary>Reads an outside record of votes; the columns are described in <c>docs/reconcile.md</c>.</summary>
public sealed class VoteRecords
{
    private static readonly string[] Known = ["symbol", "state", "position", "in_favour", "against", "abstaining"];

    private static readonly Dictionary<string, RecordedPosition> Positions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["in_favour"] = new(VotePosition.InFavour), ["yes"] = new(VotePosition.InFavour), ["y"] = new(VotePosition.InFavour),
        ["against"] = new(VotePosition.Against), ["no"] = new(VotePosition.Against), ["n"] = new(VotePosition.Against),
        ["abstaining"] = new(VotePosition.Abstaining), ["abstain"] = new(VotePosition.Abstaining), ["a"] = new(VotePosition.Abstaining),
        ["not_voting"] = new(null), ["absent"] = new(null), ["x"] = new(null),
    };

    private readonly Dictionary<string, int> columns = new(StringComparer.Ordinal);
    private readonly List<string> ignored = [];
    private readonly List<VoteRecord> rows = [];

    private VoteRecords()
    {
    }

    /// <summary>The rows in the order of the file.</summary>
    public IReadOnlyList<VoteRecord> Rows => rows;

    /// <summary>Columns that have no meaning here.</summary>
    public IReadOnlyList<string> Ignored => ignored;

    /// <summary>Reads a whole record.</summary>
    /// <param name="stream">CSV in UTF-8, with or without a byte order mark; closed at the end.</param>
    /// <exception cref="RecordException">It is none.</exception>
    public static VoteRecords Read(Stream stream)
    {
        var records = new VoteRecords();
        var options = new CsvReaderOptions
        {
            Separator = ',', HasHeader = false, SkipEmptyLines = true, MalformedData = CsvMalformedDataHandling.Throw, FieldCountMismatch = CsvFieldCountHandling.Throw,
        };
        try
        {
            using var reader = CsvReader.Create(stream, options);
            for (var line = 1; reader.Read(); line++)
            {
                var cells = new string[reader.FieldCount];
                for (var i = 0; i < cells.Length; i++)
                {
                    cells[i] = reader.IsEmpty(i) ? "" : reader.GetString(i).Trim();
                }

                records.Enter(line, cells);
            }
        }
        catch (CsvFormatException e)
        {
            throw new RecordException($"no well-formed CSV: {e.Message}");
        }

        return records.columns.Count > 0 ? records : throw new RecordException($"the file is empty; expected a header with some of {string.Join(',', Known)}");
    }

    private void Enter(int line, string[] cells)
    {
        if (line == 1)
        {
            Header(cells);
            return;
        }

        var symbol = Cell(cells, "symbol").Replace(" ", "", StringComparison.Ordinal);
        var state = Cell(cells, "state");
        if (symbol.Length == 0)
        {
            throw new RecordException($"line {line}: the symbol is empty; expected one such as A/HRC/RES/47/10");
        }

        if (state.Length > 0)
        {
            var position = Cell(cells, "position");
            rows.Add(new VoteRecord(line, symbol, state, Positions.TryGetValue(position, out var known) ? known : throw new RecordException(
                $"line {line}: the position is '{position}'; expected one of {string.Join(", ", Positions.Keys)}"), null, null, null));
            return;
        }

        var totals = new VoteRecord(line, symbol, null, null, Number(line, cells, "in_favour"), Number(line, cells, "against"), Number(line, cells, "abstaining"));
        rows.Add(totals.InFavour is null && totals.Against is null && totals.Abstaining is null
            ? throw new RecordException($"line {line}: there is neither a state nor a total; expected state and position, or in_favour, against and abstaining")
            : totals);
    }

    private void Header(string[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
        {
            var name = cells[i].TrimStart('\ufeff').ToLowerInvariant();
            if (!Known.Contains(name, StringComparer.Ordinal))
            {
                ignored.Add(cells[i]);
            }
            else if (!columns.TryAdd(name, i))
            {
                throw new RecordException($"line 1: the column {name} stands twice");
            }
        }

        var rollCall = columns.ContainsKey("state") && columns.ContainsKey("position");
        if (!columns.ContainsKey("symbol") || (!rollCall && !columns.ContainsKey("in_favour") && !columns.ContainsKey("against") && !columns.ContainsKey("abstaining")))
        {
            throw new RecordException($"line 1: the columns are {string.Join(',', cells)}; expected symbol, and state and position or in_favour, against and abstaining");
        }
    }

    private string Cell(string[] cells, string column) => columns.TryGetValue(column, out var at) ? cells[at] : "";

    private int? Number(int line, string[] cells, string column) => Cell(cells, column) is not { Length: > 0 } cell ? null
        : int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new RecordException($"line {line}: {column} is '{cell}'; expected a whole number, or nothing");
}
