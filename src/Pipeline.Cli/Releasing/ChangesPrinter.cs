using System.Globalization;
using System.Text;
using Plenary.Emission;

namespace Plenary.Cli.Releasing;

/// <summary>Prints changes for programs (<c>changes.json</c>, every field) and for people (<c>CHANGELOG.md</c>, what one wants to know first).</summary>
internal static class ChangesPrinter
{
    private const string Heading = "# Changes of the data\n\nStructure or documents gone: major. More documents or rows: minor. Corrected values: patch. `changes.json` of each release has every field.\n";

    private const int Listed = 50;

    /// <summary>Every change, indented.</summary>
    internal static byte[] Json(PackageChanges changes, string? from, string to) => JsonTree.Indent(JsonTree.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("from", from);
        json.WriteString("to", to);
        json.WriteString("step", Word(changes.Step));
        json.WriteStartArray("structure");
        foreach (var change in changes.Structure)
        {
            json.WriteStartObject();
            json.WriteString("what", change.What);
            json.WriteBoolean("breaks", change.Breaks);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("documents");
        json.Strings("added"u8, changes.Added);
        json.Strings("removed"u8, changes.Removed);
        json.WriteStartArray("changed");
        foreach (var document in changes.Changed)
        {
            json.WriteStartObject();
            json.WriteString("id", document.Id);
            json.WriteStartArray("rows");
            foreach (var row in document.Rows)
            {
                json.WriteStartObject();
                json.WriteString("table", row.Table);
                json.WriteString("key", row.Key);
                json.WriteString("change", Word(row.Kind));
                json.WriteStartArray("fields");
                foreach (var field in row.Fields)
                {
                    json.WriteStartObject();
                    json.WriteString("field", field.Field);
                    json.WriteString("before", field.Before);
                    json.WriteString("after", field.After);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }));

    /// <summary>The change log with a section for this version above those that were there.</summary>
    /// <param name="changes">What to tell.</param>
    /// <param name="version">The new version.</param>
    /// <param name="date">ISO date of the release, or null.</param>
    /// <param name="before">The change log so far, or null.</param>
    internal static string Markdown(PackageChanges changes, string version, string? date, string? before)
    {
        var section = new StringBuilder();
        section.Append("\n## [").Append(version).Append(']').Append(date is null ? "" : " - " + date).Append('\n');
        List(section, "Structure", [.. changes.Structure.Select(s => s.What)]);
        List(section, "Added", changes.Added);
        List(section, "Removed", changes.Removed);
        List(section, "Changed", [.. changes.Changed.Select(d => $"{d.Id}: {Tally(d)}")]);
        if (changes.Step == VersionStep.None)
        {
            section.Append("\nThe data are the same.\n");
        }

        var sections = before is not null && before.IndexOf("\n## [", StringComparison.Ordinal) is >= 0 and var at ? before[at..] : "";
        return Heading + section + sections;
    }

    // "paragraphs 2 changed (text, source), 1 added".
    private static string Tally(DocumentChange document) => string.Join("; ", document.Rows.GroupBy(r => r.Table, StringComparer.Ordinal).Select(table =>
        table.Key + " " + string.Join(", ", table.GroupBy(r => r.Kind).OrderBy(g => g.Key).Select(kind =>
            string.Create(CultureInfo.InvariantCulture, $"{kind.Count()} {Word(kind.Key)}{Named(kind)}")))));

    private static string Named(IEnumerable<RowChange> rows)
    {
        var names = rows.SelectMany(r => r.Fields.Select(f => f.Field)).Distinct(StringComparer.Ordinal).ToArray();
        return names.Length == 0 ? "" : $" ({string.Join(", ", names)})";
    }

    private static void List(StringBuilder section, string title, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        section.Append("\n### ").Append(title).Append("\n\n");
        foreach (var line in lines.Take(Listed))
        {
            section.Append("- ").Append(line).Append('\n');
        }

        if (lines.Count > Listed)
        {
            section.Append(CultureInfo.InvariantCulture, $"- and {lines.Count - Listed} more\n");
        }
    }

    private static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => value.ToString().ToLowerInvariant();
}
