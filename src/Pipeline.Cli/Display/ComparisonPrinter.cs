using System.Globalization;
using System.Text;
using Plenary.Comparison;
using Plenary.Emission;
using Plenary.Model;

namespace Plenary.Cli.Display;

/// <summary>
/// Prints a comparison for a terminal. Without colour, removed words stand in <c>[-…-]</c> and added ones in <c>{+…+}</c>, the marks
/// that wdiff made known. Paragraphs that were kept are only named.
/// </summary>
internal sealed class ComparisonPrinter(Ink ink)
{
    private const int Glimpse = 40;

    internal string Print(DocumentComparison comparison)
    {
        var text = new StringBuilder();
        Append(text, comparison);
        return text.ToString();
    }

    internal string Print(SeriesHistory history)
    {
        var text = new StringBuilder();
        foreach (var document in history.Documents)
        {
            text.Append(ink.Bold(Safe(document.Id))).Append("  ").Append(document.Adoption.Date ?? document.Session.Start).Append("  ").AppendLine(Safe(document.Title ?? ""));
        }

        text.AppendLine().AppendLine(ink.Bold("The life of each paragraph"));
        foreach (var life in history.Lives)
        {
            text.AppendLine(string.Join("  |  ", life.Stations.Select(s => Painted(s.Kind, $"{NameOf(history, s.Document)} {ComparisonLabel.Of(s)}"))));
        }

        foreach (var comparison in history.Comparisons)
        {
            text.AppendLine();
            Append(text, comparison);
        }

        return text.ToString();
    }

    private void Append(StringBuilder text, DocumentComparison comparison)
    {
        text.Append(ink.Bold($"{Safe(Name(comparison.Old))} → {Safe(Name(comparison.New))}")).Append(": ")
            .AppendJoin(", ", Enum.GetValues<AlignmentKind>().Where(k => comparison.Count(k) > 0)
                .Select(k => string.Create(CultureInfo.InvariantCulture, $"{comparison.Count(k)} {Words<AlignmentKind>.Of(k)}")))
            .AppendLine();
        foreach (var paragraph in comparison.Paragraphs)
        {
            text.Append(Painted(paragraph.Kind, $"{ComparisonLabel.Of(paragraph)}  {ComparisonLabel.What(paragraph)}"));
            if (paragraph.Kind is AlignmentKind.Kept or AlignmentKind.Moved)
            {
                text.Append("  ").AppendLine(Beginning(paragraph.Runs));
                continue;
            }

            text.AppendLine().Append("  ");
            foreach (var run in paragraph.Runs)
            {
                text.Append(Marked(run));
            }

            text.AppendLine();
        }
    }

    private string Marked(TextRun run) => (run.Kind, ink.HasColour) switch
    {
        (RunKind.Removed, true) => ink.Struck(Safe(run.Text)),
        (RunKind.Added, true) => ink.Green(Safe(run.Text)),
        (RunKind.Removed, _) => $"[-{Safe(run.Text)}-]",
        (RunKind.Added, _) => $"{{+{Safe(run.Text)}+}}",
        _ => Safe(run.Text),
    };

    private string Painted(AlignmentKind kind, string text) => kind switch
    {
        AlignmentKind.New => ink.Green(text),
        AlignmentKind.Dropped => ink.Red(text),
        AlignmentKind.Kept => text,
        _ => ink.Yellow(text),
    };

    private static string Beginning(IReadOnlyList<TextRun> runs)
    {
        var text = Safe(string.Concat(runs.Select(r => r.Text)));
        var end = char.IsHighSurrogate(text.ElementAtOrDefault(Glimpse - 1)) ? Glimpse - 1 : Glimpse;
        return text.Length <= Glimpse ? text : text[..end] + "…";
    }

    private static string NameOf(SeriesHistory history, string id) => Safe(Name(history.Documents.First(d => string.Equals(d.Id, id, StringComparison.Ordinal))));

    private static string Name(Resolution document) => document.Symbol ?? document.Id;

    private static string Safe(string text) => SourceExcerpt.Printable(text);
}
