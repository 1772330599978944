using System.Globalization;
using System.Text;
using System.Text.Json;
using Plenary.Extraction.References;
using Plenary.Lexicons;
using Plenary.Model;

namespace Plenary.Tests.Extraction.References;

/// <summary>One row of a truth file: its paragraphs as passages, and what should be found in them.</summary>
internal sealed class LinkedDocument
{
    private LinkedDocument(JsonElement row)
    {
        Name = row.GetProperty("name").GetString()!;
        Body = row.TryGetProperty("body", out var body) ? body.GetString() : null;
        Passages = [.. Preamble(row), .. Operative(row), .. Notes(row)];
        Links = Expected(row, "official_links");
        References = Expected(row, "references");
    }

    public string Name { get; }

    public string? Body { get; }

    public IReadOnlyList<Passage> Passages { get; }

    public IReadOnlyList<(string Source, string Symbol, string? Date)> Links { get; }

    public IReadOnlyList<(string Source, string Symbol, string? Date)> References { get; }

    public static IEnumerable<LinkedDocument> Read(string path) =>
        File.ReadLines(path).Where(l => l.Length > 0).Select(l => new LinkedDocument(JsonDocument.Parse(l).RootElement));

    public IReadOnlyList<Reference> Extract() => ReferenceExtractor.Extract(Passages, Body, LexiconSet.Find("zh")!).References;

    /// <summary>Compares as the outside scorer does: white space counts for nothing, forms of dashes are one.</summary>
    public static string Squeeze(string symbol)
    {
        var squeezed = new StringBuilder();
        foreach (var c in symbol.Normalize(NormalizationForm.FormKC))
        {
            if (!char.IsWhiteSpace(c))
            {
                squeezed.Append(c is >= '\u2010' and <= '\u2015' ? '-' : c);
            }
        }

        return squeezed.ToString();
    }

    private static IEnumerable<Passage> Preamble(JsonElement row) =>
        row.GetProperty("preamble").EnumerateArray().Select((p, i) => new Passage(string.Create(CultureInfo.InvariantCulture, $"pp{i + 1}"), p.GetString()!));

    private static IEnumerable<Passage> Operative(JsonElement row)
    {
        var ids = new List<string>();
        var counts = new int[8];
        var unnumbered = 0;
        foreach (var item in row.GetProperty("operative").EnumerateArray())
        {
            var level = Math.Min(item.GetProperty("level").GetInt32(), ids.Count);
            ids.RemoveRange(level, ids.Count - level);
            counts[level]++;
            Array.Clear(counts, level + 1, counts.Length - level - 1);
            var number = item.GetProperty("number").GetString();
            ids.Add(level > 0 ? ids[level - 1] + "." + (char)('a' + Math.Min(counts[level] - 1, 25))
                : number is null ? string.Create(CultureInfo.InvariantCulture, $"opu{++unnumbered}") : "op" + number);
            yield return new Passage(ids[level], item.GetProperty("text").GetString()!);
        }
    }

    private static IEnumerable<Passage> Notes(JsonElement row) =>
        row.GetProperty("footnotes").EnumerateArray().Select((n, i) => new Passage(string.Create(CultureInfo.InvariantCulture, $"fn{i + 1}"), n.GetProperty("text").GetString()!));

    private static (string, string, string?)[] Expected(JsonElement row, string name) => row.TryGetProperty(name, out var list)
        ? [.. list.EnumerateArray().Select(l => (l.GetProperty("source").GetString()!, Squeeze(l.GetProperty("symbol").GetString()!), l.TryGetProperty("date", out var d) ? d.GetString() : null))]
        : [];
}
