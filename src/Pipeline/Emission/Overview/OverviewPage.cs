using System.Text;
using Plenary.Emission.Tables;

namespace Plenary.Emission.Overview;

/// <summary>
/// <c>report.html</c>: one page for people, without scripts, pictures or other files: what came in, what went out, what is doubtful
/// and where. Its size does not grow with the number of documents.
/// </summary>
internal static class OverviewPage
{
    internal const string FileName = "report.html";

    /// <summary>Prints the page.</summary>
    /// <param name="metadata">What the package says about itself.</param>
    /// <param name="summary">What is in it.</param>
    /// <param name="has">Whether the package has a file; what it has not is not linked to.</param>
    internal static byte[] Print(PackageMetadata metadata, PackageSummary summary, Func<string, bool> has)
    {
        var page = new HtmlText()
            .Markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Markup("<title>Report: ").Raw(metadata.Title).Markup("</title>\n<style>\n").Markup(Style()).Markup("</style>\n</head>\n<body>\n");
        Head(page, metadata, summary);
        page.Markup("<main>\n");
        InputSection.Print(page, summary);
        OutputSection.Print(page, summary, has);
        ChartSection.Print(page, summary);
        FlagSection.Print(page, summary);
        ReviewSection.Print(page, summary, has);
        page.Markup("</main>\n<footer>\n<p>Made by ").Raw(RunReport.ThisGenerator).Markup(". ");
        Links(page, has);
        page.Markup("</p>\n</footer>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(page.ToString());
    }

    private static void Head(HtmlText page, PackageMetadata metadata, PackageSummary summary)
    {
        var (inputs, flags) = (summary.Inputs, summary.Inputs.Findings);
        page.Markup("<header>\n<p class=\"kind\">Report on a data package</p>\n<h1>").Raw(metadata.Title).Markup("</h1>\n<p>").Raw(metadata.Description).Markup("</p>\n<p class=\"soft\">Version ")
            .Raw(metadata.Version).Raw(metadata.Publisher is null ? "" : $", published by {metadata.Publisher}").Markup("</p>\n<dl class=\"figures\">\n");
        Figure(page, "inputs", "inputs", inputs.Inputs, "");
        Figure(page, "written", "documents", inputs.Written, "");
        Figure(page, "skipped", "skipped", inputs.Skipped, "");
        Figure(page, "unreadable", "unreadable", inputs.Unreadable, inputs.Unreadable > 0 ? "error" : "");
        Figure(page, "errors", "errors", flags.Error, flags.Error > 0 ? "error" : "");
        Figure(page, "warnings", "warnings", flags.Warning, flags.Warning > 0 ? "warning" : "");
        page.Markup("</dl>\n<nav aria-label=\"Contents\">\n<ul>\n");
        foreach (var (id, name) in ((string, string)[])[("in", "What came in"), ("out", "What went out"), ("charts", "Sessions and votes"), ("flags", "Accuracy flags"), ("review", "Review list")])
        {
            page.Markup($"<li><a href=\"#{id}\">{name}</a></li>\n");
        }

        page.Markup("</ul>\n</nav>\n</header>\n");
    }

    private static void Figure(HtmlText page, string id, string name, long value, string kind) =>
        page.Markup("<div").Attribute("class", $"figure {kind}".Trim()).Markup($"><dt>{name}</dt><dd><data id=\"figure-{id}\" value=\"{value}\">{Numbers.Of(value)}</data></dd></div>\n");

    private static void Links(HtmlText page, Func<string, bool> has)
    {
        var files = ((string Path, string What)[])
        [
            (PackageWriter.ReportFile, "every input and what became of it"), ("csv/diagnostics.csv", "everything that was noticed"), ("README.md", "the codebook"),
        ];
        page.Markup(string.Join("; ", files.Where(f => f.Path is PackageWriter.ReportFile or "README.md" || has(f.Path)).Select(f => $"<a href=\"{f.Path}\">{f.Path}</a>: {f.What}"))).Markup(".");
    }

    private static string Style()
    {
        using var reader = new StreamReader(typeof(OverviewPage).Assembly.GetManifestResourceStream("overview.css")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
