using System.Globalization;
using System.Text;
using Plenary.Emission.Tables;

namespace Plenary.Emission;

/// <summary><c>README.md</c> of a package: what it is, where it comes from, and every column of every table.</summary>
internal static class Codebook
{
    internal static byte[] Print(PackageMetadata metadata, TableTally tally)
    {
        var page = new StringBuilder();
        page.Append("# ").Append(Plain(metadata.Title)).Append("\n\n").Append(Plain(metadata.Description)).Append("\n\n");
        Line(page, "Name", metadata.Name);
        page.Append("- Version: ").Append(metadata.Version).Append(" of the data, made by ").Append(RunReport.ThisGenerator).Append('\n');
        page.Append("- Documents: ").Append(tally.Rows(AllTables.InOrder[0]).ToString(CultureInfo.InvariantCulture)).Append('\n');
        Line(page, "Publisher", metadata.Publisher);
        Line(page, "Contact", metadata.Contact);
        Line(page, "Home page", metadata.Homepage);
        Line(page, "Keywords", string.Join(", ", metadata.Keywords));
        page.Append("- Licence: ").Append(Plain(metadata.LicenceTitle)).Append(" (").Append(metadata.LicenceName).Append(", ").Append(metadata.LicencePath).Append(")\n");
        page.Append(
            """
            - Source: United Nations, official documents (https://documents.un.org/). Name the United Nations as the source when you use the data.

            ## Files

            `datapackage.json` describes every file with its size and digest, `SHA256SUMS` holds the digests alone (`sha256sum -c SHA256SUMS`). `json/documents.jsonl` has one document a
            line and `schemas/` its JSON Schema; `yaml/` is the same tree. The tables in `csv/` are the same data again, one row for each thing; `document_id` leads from every table to
            `documents.id`. `report.json` lists every raw text and what became of it;
            `report.html` is the same for people, with the places that want a look. Read every column as text and convert what you need; an empty cell means that the text does not say.

            ## Codebook

            *Filled* is the share of rows with a value.

            """.ReplaceLineEndings("\n"));
        foreach (var table in AllTables.InOrder)
        {
            Append(page, table, tally);
        }

        return Encoding.UTF8.GetBytes(page.ToString());
    }

    private static void Append(StringBuilder page, Table table, TableTally tally)
    {
        var rows = tally.Rows(table);
        page.Append("\n### ").Append(table.Name).Append("\n\n").Append(Plain(table.Description)).Append(CultureInfo.InvariantCulture, $" {rows} rows. Key: ")
            .AppendJoin(", ", table.Columns.Take(table.KeyLength).Select(c => $"`{c.Name}`")).Append(".\n\n");
        page.Append("| column | meaning | type | unit | example | filled |\n|---|---|---|---|---|---:|\n");
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var column = table.Columns[i];
            var words = column.Words is null ? "" : $" One of {string.Join(", ", column.Words.Select(w => $"`{w}`"))}.";
            page.Append("| `").Append(column.Name).Append("` | ").Append(Cell(column.Description + words)).Append(" | ").Append(column.Type.ToString().ToLowerInvariant())
                .Append(" | ").Append(Cell(column.Unit ?? "")).Append(" | ").Append(Cell(column.Example)).Append(" | ").Append(Share(tally.Filled(table, i), rows)).Append(" |\n");
        }
    }

    // In whole per mille, so that no rounding of floating numbers can differ between machines.
    private static string Share(long part, long whole) => whole == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{part * 1000 / whole / 10}.{part * 1000 / whole % 10} %");

    private static void Line(StringBuilder page, string name, string? value)
    {
        if (value is not null)
        {
            page.Append("- ").Append(name).Append(": ").Append(Plain(value)).Append('\n');
        }
    }

    private static string Plain(string text) => text.ReplaceLineEndings(" ").Replace("<", "&lt;", StringComparison.Ordinal);

    private static string Cell(string text) => Plain(text).Replace("|", "\\|", StringComparison.Ordinal);
}
