using Plenary.Emission.Tables;

namespace Plenary.Emission.Overview;

/// <summary>What went out: the tables with their rows, and what holds them together.</summary>
internal static class OutputSection
{
    internal static void Print(HtmlText page, PackageSummary summary, Func<string, bool> has)
    {
        var tables = summary.Tables;
        var references = AllTables.InOrder.Single(t => t.Name.Equals("references", StringComparison.Ordinal));
        page.Markup("<section aria-labelledby=\"out\">\n<h2 id=\"out\">What went out</h2>\n");
        HtmlTable.Begin(page, "Tables", "table", "rows", "<holds");
        foreach (var table in AllTables.InOrder.Where(t => !t.IsOfAll))
        {
            page.Markup("<tr><th scope=\"row\">");
            Link(page, table.Path, table.Name, has);
            page.Markup("</th><td class=\"number\">").Text(Numbers.Of(tables.Rows(table))).Markup("</td><td>").Text(table.Description).Markup("</td></tr>\n");
        }

        HtmlTable.End(page);
        HtmlTable.Begin(page, "What has to agree", "what", "of", "right", "share");
        HtmlTable.Row(page, "roll calls whose tally and lists agree", Numbers.Of(tables.Votes), Numbers.Of(tables.BalancedVotes), Numbers.Share(tables.BalancedVotes, tables.Votes));
        var resolved = tables.Rows(references) - tables.UnresolvedReferences;
        HtmlTable.Row(page, "references that lead somewhere", Numbers.Of(tables.Rows(references)), Numbers.Of(resolved), Numbers.Share(resolved, tables.Rows(references)));
        HtmlTable.End(page);
        page.Markup("</section>\n");
    }

    /// <summary>A link to a file of the package, or its name alone where the package has none.</summary>
    internal static void Link(HtmlText page, string path, string name, Func<string, bool> has)
    {
        if (has(path))
        {
            page.Markup("<a").Attribute("href", string.Join('/', path.Split('/').Select(Uri.EscapeDataString))).Markup(">").Raw(name).Markup("</a>");
        }
        else
        {
            page.Raw(name);
        }
    }
}
