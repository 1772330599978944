namespace Plenary.Emission.Overview;

/// <summary>A table of the page: a caption, a head, and rows whose first cell names what the row tells of.</summary>
internal static class HtmlTable
{
    /// <summary>Begins a table; columns after the first are numbers unless their name begins with <c>&lt;</c>.</summary>
    internal static void Begin(HtmlText page, string caption, params string[] columns)
    {
        page.Markup("<div class=\"scroll\">\n<table>\n<caption>").Raw(caption).Markup("</caption>\n<thead>\n<tr>");
        for (var i = 0; i < columns.Length; i++)
        {
            var isText = i == 0 || columns[i].StartsWith('<');
            page.Markup(isText ? "<th scope=\"col\">" : "<th scope=\"col\" class=\"number\">").Text(columns[i].TrimStart('<')).Markup("</th>");
        }

        page.Markup("</tr>\n</thead>\n<tbody>\n");
    }

    /// <summary>A row of a name and numbers.</summary>
    internal static void Row(HtmlText page, string name, params string[] numbers)
    {
        page.Markup("<tr><th scope=\"row\">").Raw(name).Markup("</th>");
        foreach (var number in numbers)
        {
            page.Markup("<td class=\"number\">").Text(number).Markup("</td>");
        }

        page.Markup("</tr>\n");
    }

    internal static void End(HtmlText page) => page.Markup("</tbody>\n</table>\n</div>\n");

    /// <summary>A table of counts with their shares; what is beyond a hundred rows is added up in one.</summary>
    internal static void Counts(HtmlText page, string caption, string what, Tally<string> counts)
    {
        const int Most = 100;
        var rows = counts.InOrder.OrderByDescending(c => c.Count).ToArray();
        var all = rows.Sum(r => r.Count);
        Begin(page, caption, what, "documents", "share");
        foreach (var row in rows.Take(Most))
        {
            Row(page, row.Key.Length == 0 ? "unknown" : row.Key, Numbers.Of(row.Count), Numbers.Share(row.Count, all));
        }

        if (rows.Length > Most)
        {
            var rest = rows.Skip(Most).Sum(r => r.Count);
            Row(page, $"{Numbers.Of(rows.Length - Most)} more", Numbers.Of(rest), Numbers.Share(rest, all));
        }

        End(page);
    }
}
