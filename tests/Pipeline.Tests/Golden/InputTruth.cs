using System.Globalization;
using System.Text.Json;
using Plenary.Model;

namespace Plenary.Tests.Golden;

/// <summary>Compares a document with its row of <c>input.truth.jsonl</c>. White space does not count: where it stands is the business of the specs.</summary>
internal static class InputTruth
{
    /// <summary>What differs; empty where every fact is right.</summary>
    public static IEnumerable<string> Differences(JsonElement truth, Resolution document)
    {
        foreach (var (field, actual) in Facts(document))
        {
            if (truth.TryGetProperty(field, out var expected) && Fold(field, Show(expected)) is var want && Fold(field, actual) is var have && want != have)
            {
                yield return $"{field}\n  expected {want}\n  actual   {have}";
            }
        }
    }

    /// <summary>The fields that a comparison looks at.</summary>
    public static IReadOnlySet<string> Known(Resolution document) => Facts(document).Select(f => f.Field).Append("name").ToHashSet(StringComparer.Ordinal);

    // Each fact in the form in which Show prints the truth.
    private static IEnumerable<(string Field, string Actual)> Facts(Resolution d)
    {
        yield return ("language", d.Language);
        yield return ("body", Text(d.Body));
        yield return ("type", d.Type == DocumentType.PresidentialStatement ? "presidential_statement" : d.Type.ToString().ToLowerInvariant());
        yield return ("status", d.Status.ToString().ToLowerInvariant());
        yield return ("symbol", Text(d.Symbol));
        yield return ("number", Text(d.Number));
        yield return ("title", Text(d.Title));
        yield return ("session", Text(d.Session.Number?.ToString(CultureInfo.InvariantCulture)));
        yield return ("session_start", Text(d.Session.Start));
        yield return ("session_end", Text(d.Session.End));
        yield return ("agenda_item", Text(d.AgendaItem.Number));
        yield return ("agenda_title", Text(d.AgendaItem.Title));
        yield return ("adopted", Text(d.Adoption.Date));
        yield return ("meeting", Text(d.Adoption.Meeting?.ToString(CultureInfo.InvariantCulture)));
        yield return ("job_number", Text(d.JobNumber));
        yield return ("enacting_formula", Text(d.EnactingFormula));
        yield return ("sponsors", List(d.Sponsors.Select(s => s.Name)));
        yield return ("preamble", List(Running(d, Part.Preambular).Select(p => p.Text)));
        yield return ("operative", List(Running(d, Part.Operative).Select(Numbered)));
        yield return ("annex", List(Running(d, Part.Annex).Select(Numbered)));
        yield return ("headings", List(d.Paragraphs.Where(p => p.Kind == ParagraphKind.Heading && p.Part != Part.Annex).Select(p => p.Text)));
        yield return ("footnotes", List(d.Footnotes.Select(f => $"{f.Marker} {f.Text} {string.Join('+', f.Calls.Select(c => c.Target).Take(1))}")));
        yield return ("vote", d.Vote is not { } vote ? "null" : string.Join(" | ", Names(vote, VotePosition.InFavour), Names(vote, VotePosition.Against), Names(vote, VotePosition.Abstaining)));
        yield return ("references", List(d.References.Where(r => r.Symbol is not null).Select(r => $"{(r.Source.StartsWith("fn", StringComparison.Ordinal) ? "fn" : r.Source)} {r.Symbol} {Text(r.Date)}")));
    }

    private static string Show(JsonElement truth) => truth.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.Array => List(truth.EnumerateArray().Select(Show)),
        JsonValueKind.Object when truth.TryGetProperty("in_favour", out var favour) =>
            string.Join(" | ", Show(favour), Show(truth.GetProperty("against")), Show(truth.GetProperty("abstaining"))),
        JsonValueKind.Object when truth.TryGetProperty("level", out var level) => $"{Show(truth.GetProperty("number"))} {level} {Show(truth.GetProperty("text"))}",
        JsonValueKind.Object => string.Join(' ', truth.EnumerateObject().Select(p => Show(p.Value))),
        _ => truth.ToString(),
    };

    // References are a set: a document that is cited twice in one place is one fact.
    private static string Fold(string field, string value) =>
        string.Concat((field == "references" ? List(value.Split("; ").Distinct().Order(StringComparer.Ordinal)) : value).Where(c => !char.IsWhiteSpace(c)));

    private static IEnumerable<Paragraph> Running(Resolution document, Part part) =>
        document.Paragraphs.Where(p => p.Part == part && p.Kind == ParagraphKind.Paragraph);

    private static string Numbered(Paragraph paragraph) => string.Create(CultureInfo.InvariantCulture, $"{Text(paragraph.Number)} {paragraph.Level} {paragraph.Text}");

    private static string Names(Vote vote, VotePosition position) => List(vote.Votes.Where(v => v.Position == position).Select(v => v.Name));

    private static string List(IEnumerable<string> items) => string.Join("; ", items);

    private static string Text(string? text) => text ?? "null";
}
