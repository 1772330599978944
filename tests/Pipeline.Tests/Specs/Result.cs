using System.Text.Json.Nodes;
using Plenary.Cli.Reading;
using Plenary.Emission;
using Plenary.Lexicons;
using Plenary.Model;
using Plenary.Normalization;
using Plenary.Segmentation;
using Plenary.Text;

namespace Plenary.Tests.Specs;

/// <summary>
/// The result of an example as one tree: the document as published, and beside its fields what helps to talk about the
/// stages before: <c>normalized</c>, <c>blocks</c>, <c>dropped</c>, <c>unclaimed</c>, and <c>found</c>, the raw text under each diagnostic.
/// </summary>
public sealed record Result(JsonObject Tree, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Reads, decodes and converts.</summary>
    /// <param name="bytes">The raw bytes.</param>
    /// <param name="language">The language that is given, or null.</param>
    /// <param name="languages">The languages that are known; null for those of the program.</param>
    public static Result Of(byte[] bytes, string? language = null, LanguageSet? languages = null)
    {
        var decoded = TextDecoder.Decode(bytes);
        if (decoded.Failure is { } failure)
        {
            return new Result(new JsonObject { ["id"] = null }, [new Diagnostic(failure.Rule.Code, failure.Rule.Severity, failure.Message, null, null, null, null)]);
        }

        var raw = decoded.Text!;
        var conversion = Converter.Convert(new SourceText("spec.txt", new string('0', 64), bytes.Length, "text/plain", raw, decoded.Findings), language, languages ?? LanguageSet.Shipped);
        var tree = conversion.Document is { } document ? JsonNode.Parse(JsonTree.Write(document))!.AsObject() : new JsonObject { ["id"] = null };
        var points = new Runes(raw);
        if (conversion.Document is { Accounting: var accounting })
        {
            tree["dropped"] = Groups(accounting.Dropped.Select(d => (d.Reason, points[d.Start, d.End])));
            tree["unclaimed"] = Texts(accounting.Unclaimed.Select(u => points[u.Start, u.End]));
        }

        tree["found"] = Groups(conversion.Diagnostics.Select(d => (d.Code, d is { Start: { } start, End: { } end } ? points[start, end] : "")));
        Stages(tree, raw, languages ?? LanguageSet.Shipped);
        return new Result(tree, conversion.Diagnostics);
    }

    private static void Stages(JsonObject tree, string raw, LanguageSet languages)
    {
        var known = languages.Find(LanguageDetector.Detect(raw) ?? "");
        var text = Normalizer.Normalize(new Ledger(raw), known).Value;
        tree["normalized"] = VisibleMarks.Show(text.Text);
        if (known is { } lexicon)
        {
            var blocks = Segmenter.Blocks(Segmenter.Segment(text, raw, lexicon));
            tree["blocks"] = Groups(blocks.Select(b => (Snake(b.Kind.ToString()), VisibleMarks.Show(text.Text[b.Span.Start..b.Span.End].Trim()))));
        }
    }

    private static JsonObject Groups(IEnumerable<(string Key, string Text)> rows) =>
        new(rows.GroupBy(r => r.Key, StringComparer.Ordinal).Select(g => KeyValuePair.Create(g.Key, (JsonNode?)Texts(g.Select(r => r.Text)))));

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(t => (JsonNode?)JsonValue.Create(t))]);

    private static string Snake(string name) =>
        string.Concat(name.Select((c, i) => char.IsAsciiLetterUpper(c) ? (i > 0 ? "_" : "") + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>A text cut by code points, as published offsets count.</summary>
    private sealed class Runes(string text)
    {
        private readonly string[] runes = [.. text.EnumerateRunes().Select(r => r.ToString())];

        public string this[int start, int end] => string.Concat(runes[start..end]);
    }
}
