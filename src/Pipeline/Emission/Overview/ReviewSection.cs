using System.Globalization;
using Plenary.Diagnostics;
using Plenary.Model;

namespace Plenary.Emission.Overview;

/// <summary>The places that a person should look at, each with the raw lines around it.</summary>
internal static class ReviewSection
{
    // A message quotes what it found; of a very long one the beginning is enough here.
    private const int LongestMessage = 600;

    internal static void Print(HtmlText page, PackageSummary summary, Func<string, bool> has)
    {
        page.Markup("<section aria-labelledby=\"review\">\n<h2 id=\"review\">Review list</h2>\n");
        var rules = FlagSection.InOrder(summary).Where(r => r.Places.Count > 0).ToArray();
        page.Markup("<p>").Text(rules.Length == 0
            ? "No error, no warning: there is nothing to look at."
            : $"Every error and warning, with the raw lines around the doubtful place, which is underlined with carets; at most {ReviewList.Shown} of each rule. Hidden characters stand there by their numbers.").Markup("</p>\n");
        foreach (var entry in rules)
        {
            var rule = Rules.Find(entry.Code);
            page.Markup("<section").Attribute("aria-labelledby", entry.Code).Markup(">\n<h3").Attribute("id", entry.Code).Markup(">");
            FlagSection.Severity(page, entry.Severity);
            page.Text($" {entry.Code}: {rule?.Title}").Markup("</h3>\n<p class=\"soft\">").Text(rule?.Advice).Markup("</p>\n");
            foreach (var place in entry.Places)
            {
                Place(page, place, has);
            }

            if (entry.Count > entry.Places.Count)
            {
                page.Markup("<p class=\"more\">").Text($"{Numbers.Of(entry.Count - entry.Places.Count)} more of this rule: see ");
                OutputSection.Link(page, "csv/diagnostics.csv", has("csv/diagnostics.csv") ? "csv/diagnostics.csv" : "the diagnostics of the documents", has);
                page.Markup(" and ");
                OutputSection.Link(page, PackageWriter.ReportFile, PackageWriter.ReportFile, has);
                page.Markup(".</p>\n");
            }

            page.Markup("</section>\n");
        }

        page.Markup("</section>\n");
    }

    private static void Place(HtmlText page, ReviewList.Place place, Func<string, bool> has)
    {
        var diagnostic = place.Diagnostic;
        page.Markup("<article>\n<h4><bdi>").Raw(place.Path).Markup("</bdi>");
        if (diagnostic.Line is not null)
        {
            page.Text(string.Create(CultureInfo.InvariantCulture, $", line {diagnostic.Line}, column {diagnostic.Column}"));
        }

        page.Markup("</h4>\n<p>").Raw(Short(diagnostic.Message)).Markup("</p>\n");
        if (diagnostic.Excerpt is { } excerpt)
        {
            Lines(page, excerpt, place.Language);
        }

        if (place.DocumentId is { } id)
        {
            page.Markup("<p class=\"soft\">Document ");
            OutputSection.Link(page, JsonEmitter.FileOf(id), id, has);
            page.Markup("</p>\n");
        }

        page.Markup("</article>\n");
    }

    private static void Lines(HtmlText page, Excerpt excerpt, string? language)
    {
        page.Markup("<pre").Attribute("lang", language ?? "").Attribute("dir", language is null ? "auto" : string.Equals(language, "ar", StringComparison.Ordinal) ? "rtl" : "ltr").Markup(">");
        Beside(page, excerpt.Before);
        var (line, points) = (excerpt.Line, new Text.CodePoints(excerpt.Line));
        var before = points.Slice(0, excerpt.Offset) ?? "";
        var marked = points.Slice(excerpt.Offset, excerpt.Length) ?? "";
        page.Markup("<span class=\"line\">").Raw(before).Markup("<mark>").Raw(marked.Length == 0 ? " " : marked).Markup("</mark>").Raw(line[Math.Min(line.Length, before.Length + marked.Length)..]).Markup("</span>");
        Beside(page, excerpt.After);
        page.Markup("</pre>\n");
    }

    private static void Beside(HtmlText page, string? line)
    {
        if (line is not null)
        {
            page.Markup("<span>").Raw(line).Markup("</span>");
        }
    }

    private static string Short(string message)
    {
        var points = new Text.CodePoints(message);
        return points.Length <= LongestMessage ? message : points.Slice(0, LongestMessage) + "…";
    }
}
