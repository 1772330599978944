using System.Globalization;
using Plenary.Emission;
using Plenary.Model;

namespace Plenary.Comparison;

/// <summary>
/// Prints a comparison as one HTML page that needs nothing else: no script, no picture, no other file. What was removed is struck
/// through and what was added is underlined, so that it can be told apart on paper, too.
/// </summary>
public static class ComparisonPage
{
    /// <summary>The page of two documents.</summary>
    public static string Print(DocumentComparison comparison)
    {
        var page = Begin($"{Name(comparison.Old)} → {Name(comparison.New)}", comparison.New.Language);
        page.Markup("<header>\n").Element("h1", comparison.New.Title ?? Name(comparison.New)).Markup("\n");
        Documents(page, [comparison.Old, comparison.New]);
        page.Markup("</header>\n");
        Body(page, comparison);
        return End(page);
    }

    /// <summary>The page of a series: the life of each paragraph, then each document beside the one before it.</summary>
    public static string Print(SeriesHistory history)
    {
        var last = history.Documents[^1];
        var page = Begin(last.Title ?? Name(last), last.Language);
        page.Markup("<header>\n").Element("h1", last.Title ?? Name(last)).Markup("\n");
        Documents(page, history.Documents);
        page.Markup("</header>\n<h2>The life of each paragraph</h2>\n");
        Lives(page, history);
        foreach (var comparison in history.Comparisons)
        {
            page.Markup("<h2>").Text($"{Name(comparison.Old)} → {Name(comparison.New)}").Markup("</h2>\n");
            Body(page, comparison);
        }

        return End(page);
    }

    private static void Body(HtmlText page, DocumentComparison comparison)
    {
        page.Markup("<ul class=\"counts\">\n");
        foreach (var kind in Enum.GetValues<AlignmentKind>().Where(k => comparison.Count(k) > 0))
        {
            page.Markup("<li>").Text(string.Create(CultureInfo.InvariantCulture, $"{comparison.Count(kind)} {Words<AlignmentKind>.Of(kind)}")).Markup("</li>\n");
        }

        page.Markup("</ul>\n");
        foreach (var paragraph in comparison.Paragraphs)
        {
            page.Markup($"<article class=\"{Words<AlignmentKind>.Of(paragraph.Kind)}\">\n<div class=\"label\"><b>").Text(ComparisonLabel.Of(paragraph)).Markup("</b> ")
                .Text(ComparisonLabel.What(paragraph)).Markup($"</div>\n<p lang=\"{comparison.New.Language}\" dir=\"auto\">");
            foreach (var run in paragraph.Runs)
            {
                Run(page, run);
            }

            page.Markup("</p>\n</article>\n");
        }
    }

    private static void Run(HtmlText page, TextRun run)
    {
        switch (run.Kind)
        {
            case RunKind.Removed:
                page.Element("del", run.Text);
                break;
            case RunKind.Added:
                page.Element("ins", run.Text);
                break;
            default:
                page.Text(run.Text);
                break;
        }
    }

    private static void Lives(HtmlText page, SeriesHistory history)
    {
        page.Markup("<div class=\"scroll\">\n<table>\n<tr>");
        foreach (var document in history.Documents)
        {
            page.Element("th", Name(document));
        }

        page.Markup("</tr>\n");
        foreach (var life in history.Lives)
        {
            page.Markup("<tr>");
            foreach (var document in history.Documents)
            {
                if (life.Stations.Find(s => string.Equals(s.Document, document.Id, StringComparison.Ordinal)) is { } station)
                {
                    page.Element("td", ComparisonLabel.Of(station));
                }
                else
                {
                    page.Markup("<td class=\"none\"></td>");
                }
            }

            page.Markup("</tr>\n");
        }

        page.Markup("</table>\n</div>\n");
    }

    private static void Documents(HtmlText page, IReadOnlyList<Resolution> documents)
    {
        page.Markup("<dl class=\"documents\">\n");
        foreach (var document in documents)
        {
            page.Element("dt", Name(document)).Element("dd", $"{document.Title} {document.Adoption.Date ?? document.Session.Start}".Trim()).Markup("\n");
        }

        page.Markup("</dl>\n");
    }

    private static HtmlText Begin(string title, string language) => new HtmlText()
        .Markup($"<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .Element("title", title).Markup("\n<style>\n").Markup(Style()).Markup("</style>\n</head>\n<body>\n");

    private static string End(HtmlText page) => page.Markup("</body>\n</html>\n").ToString();

    private static string Name(Resolution document) => document.Symbol ?? document.Id;

    private static string Style()
    {
        using var reader = new StreamReader(typeof(ComparisonPage).Assembly.GetManifestResourceStream("page.css")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
