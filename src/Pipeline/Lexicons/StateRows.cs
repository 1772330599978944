using System.Globalization;

namespace Plenary.Lexicons;

/// <summary>
/// Reads <c>states.csv</c>: <c>language,iso3,m49,name,from,to</c>, one name a row, no quotes and no commas inside. The rows
/// of a language stand together, so that reading stops behind the last one: a cold start counts.
/// </summary>
internal static class StateRows
{
    private const string Header = "language,iso3,m49,name,from,to";

    /// <summary>The names of one language.</summary>
    /// <exception cref="LexiconException">A row isn't as described.</exception>
    public static List<StateName> Read(TextReader reader, string language)
    {
        if (!string.Equals(reader.ReadLine(), Header, StringComparison.Ordinal))
        {
            throw new LexiconException($"states.csv: the header must be '{Header}'.");
        }

        var names = new List<StateName>(512);
        State? state = null;
        while (reader.ReadLine() is { } row)
        {
            if (row.StartsWith(language, StringComparison.Ordinal) && row.Length > language.Length && row[language.Length] == ',')
            {
                names.Add(Name(row, ref state));
            }
            else if (names.Count > 0)
            {
                break;
            }
        }

        return names;
    }

    // `state` is that of the row before: names of one state share it.
    private static StateName Name(string row, ref State? state)
    {
        Span<Range> cells = stackalloc Range[7];
        var text = row.AsSpan();
        if (text.Split(cells, ',') != 6 || text[cells[1]].Length != 3 || text[cells[2]].Length != 3 || text[cells[3]].IsEmpty)
        {
            throw new LexiconException($"states.csv: '{row}' isn't of the form {Header}.");
        }

        if (state is null || !text[cells[1]].SequenceEqual(state.Iso3))
        {
            state = new State(row[cells[1]], row[cells[2]]);
        }

        return new StateName(row[cells[3]], state, Year(text[cells[4]], row), Year(text[cells[5]], row));
    }

    private static int? Year(ReadOnlySpan<char> cell, string row) =>
        cell.IsEmpty ? null
        : int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year
        : throw new LexiconException($"states.csv: '{row}' has a year that is no number.");
}
