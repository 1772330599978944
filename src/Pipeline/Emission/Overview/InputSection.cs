namespace Plenary.Emission.Overview;

/// <summary>What came in: the inputs, how they read, and what became of their characters.</summary>
internal static class InputSection
{
    internal static void Print(HtmlText page, PackageSummary summary)
    {
        var inputs = summary.Inputs;
        page.Markup("<section aria-labelledby=\"in\">\n<h2 id=\"in\">What came in</h2>\n<p>")
            .Text($"{Numbers.Of(inputs.Inputs)} files and folders, {Numbers.Of(summary.Bytes)} bytes. What is skipped is no resolution, or was left out, as hidden files are; what is unreadable is no text.")
            .Markup("</p>\n<div class=\"side\">\n");
        HtmlTable.Begin(page, "Inputs by outcome", "outcome", "inputs", "share");
        HtmlTable.Row(page, "written", Numbers.Of(inputs.Written), Numbers.Share(inputs.Written, inputs.Inputs));
        HtmlTable.Row(page, "skipped", Numbers.Of(inputs.Skipped), Numbers.Share(inputs.Skipped, inputs.Inputs));
        HtmlTable.Row(page, "unreadable", Numbers.Of(inputs.Unreadable), Numbers.Share(inputs.Unreadable, inputs.Inputs));
        HtmlTable.End(page);
        Characters(page, inputs.Accounting);
        HtmlTable.Counts(page, "Documents by kind of dump", "form", summary.Forms);
        HtmlTable.Counts(page, "Documents by language", "language", summary.Languages);
        HtmlTable.Counts(page, "Documents by body", "body", summary.Bodies);
        HtmlTable.Counts(page, "Documents by type", "type", summary.Types);
        page.Markup("</div>\n</section>\n");
    }

    private static void Characters(HtmlText page, AccountingSums sums)
    {
        HtmlTable.Begin(page, "What became of each character", "of the raw texts", "characters", "share");
        foreach (var (name, count) in ((string, long)[])[("kept in its place", sums.Kept), ("moved elsewhere", sums.Moved), ("left out for a reason", sums.Dropped), ("understood by no rule", sums.Unclaimed), ("all", sums.Characters)])
        {
            HtmlTable.Row(page, name, Numbers.Of(count), Numbers.Share(count, sums.Characters));
        }

        HtmlTable.End(page);
    }
}
