using Plenary.Diagnostics;

namespace Plenary.Emission.Overview;

/// <summary>Everything that was noticed, rule by rule, the gravest first.</summary>
internal static class FlagSection
{
    internal static void Print(HtmlText page, PackageSummary summary)
    {
        page.Markup("<section aria-labelledby=\"flags\">\n<h2 id=\"flags\">Accuracy flags</h2>\n");
        var rules = InOrder(summary).ToArray();
        if (rules.Length == 0)
        {
            page.Markup("<p>Nothing was noticed.</p>\n</section>\n");
            return;
        }

        page.Markup("<p>An <em>error</em> means that something is missing or wrong, a <em>warning</em> that it is worth a look, and <em>info</em> that it is worth knowing.</p>\n");
        HtmlTable.Begin(page, "What was noticed, by rule", "rule", "<severity", "times", "inputs", "<meaning");
        foreach (var entry in rules)
        {
            var rule = Rules.Find(entry.Code);
            page.Markup("<tr><th scope=\"row\">");
            if (entry.Places.Count > 0)
            {
                page.Markup("<a").Attribute("href", "#" + entry.Code).Markup(">").Text(entry.Code).Markup("</a>");
            }
            else
            {
                page.Text(entry.Code);
            }

            page.Markup("</th><td>");
            Severity(page, entry.Severity);
            page.Markup("</td><td class=\"number\">").Text(Numbers.Of(entry.Count)).Markup("</td><td class=\"number\">").Text(Numbers.Of(entry.Inputs)).Markup("</td><td><strong>")
                .Text(rule?.Title).Markup(".</strong> ").Text(rule?.Explanation).Markup("</td></tr>\n");
        }

        HtmlTable.End(page);
        page.Markup("</section>\n");
    }

    /// <summary>The rules, the gravest first, then by code.</summary>
    internal static IEnumerable<ReviewList.Entry> InOrder(PackageSummary summary) => summary.Review.Rules.OrderByDescending(r => r.Severity);

    internal static void Severity(HtmlText page, Severity severity) =>
        page.Markup($"<span class=\"severity {Words<Severity>.Of(severity)}\">{Words<Severity>.Of(severity)}</span>");
}
