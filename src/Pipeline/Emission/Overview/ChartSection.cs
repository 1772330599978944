using System.Globalization;

namespace Plenary.Emission.Overview;

/// <summary>
/// Documents by session and votes by position, each as a table whose rows end in a bar: the figures are the text, the bars only show
/// them, and both are as readable on a phone and on paper.
/// </summary>
internal static class ChartSection
{
    /// <summary>So many sessions of a body are shown, the latest.</summary>
    internal const int Sessions = 60;

    /// <summary>So many bodies are shown.</summary>
    private const int Bodies = 40;

    internal static void Print(HtmlText page, PackageSummary summary)
    {
        page.Markup("<section aria-labelledby=\"charts\">\n<h2 id=\"charts\">Sessions and votes</h2>\n<h3>Documents by session</h3>\n<div class=\"side\">\n");
        var sessions = summary.Sessions.InOrder;
        var most = sessions.Count == 0 ? 0 : sessions.Max(s => s.Count);
        var bodies = sessions.GroupBy(s => s.Key.Body, StringComparer.Ordinal).ToArray();
        foreach (var body in bodies.Take(Bodies))
        {
            OfBody(page, body.Key, [.. body], most);
        }

        page.Markup("</div>\n");
        More(page, bodies.Length - Bodies, "bodies");
        Votes(page, summary);
        page.Markup("</section>\n");
    }

    private static void OfBody(HtmlText page, string body, Counted<SessionKey>[] sessions, long most)
    {
        HtmlTable.Begin(page, body.Length == 0 ? "unknown body" : body, "session or year", "documents", "<beside the most");
        if (sessions.Length > Sessions)
        {
            var before = sessions[..^Sessions];
            HtmlTable.Row(page, $"{Numbers.Of(before.Length)} before these", Numbers.Of(before.Sum(s => s.Count)), "");
        }

        foreach (var session in sessions.TakeLast(Sessions))
        {
            page.Markup("<tr><th scope=\"row\">").Text(session.Key.Label).Markup("</th><td class=\"number\">").Text(Numbers.Of(session.Count)).Markup("</td><td class=\"bar\">");
            Bar(page, most, (session.Count, "documents"));
            page.Markup("</td></tr>\n");
        }

        HtmlTable.End(page);
    }

    private static void Votes(HtmlText page, PackageSummary summary)
    {
        page.Markup("<h3>Votes by position</h3>\n");
        if (summary.Votes.Count == 0)
        {
            page.Markup("<p>There is no roll call.</p>\n");
            return;
        }

        HtmlTable.Begin(page, "Votes in all roll calls", "body", "roll calls", "in favour", "against", "abstaining", "<of all votes");
        foreach (var body in summary.Votes.Keys.Take(Bodies))
        {
            var votes = summary.Votes[body];
            page.Markup("<tr><th scope=\"row\">").Raw(body.Length == 0 ? "unknown" : body).Markup("</th>");
            foreach (var count in (long[])[votes.RollCalls, votes.InFavour, votes.Against, votes.Abstaining])
            {
                page.Markup("<td class=\"number\">").Text(Numbers.Of(count)).Markup("</td>");
            }

            page.Markup("<td class=\"bar\">");
            Bar(page, votes.All, (votes.InFavour, "in-favour"), (votes.Against, "against"), (votes.Abstaining, "abstaining"));
            page.Markup("</td></tr>\n");
        }

        HtmlTable.End(page);
        page.Markup("<ul class=\"key\">\n<li class=\"in-favour\">in favour</li>\n<li class=\"against\">against</li>\n<li class=\"abstaining\">abstaining</li>\n</ul>\n");
        More(page, summary.Votes.Count - Bodies, "bodies");
    }

    // In thousandths of the width, by whole numbers: no machine rounds otherwise.
    private static void Bar(HtmlText page, long whole, params (long Count, string Kind)[] parts)
    {
        page.Markup("<svg role=\"img\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\"><title>")
            .Text(string.Join(", ", parts.Select(p => $"{Numbers.Of(p.Count)} {p.Kind.Replace('-', ' ')}"))).Markup("</title>");
        var sum = 0L;
        foreach (var (count, kind) in parts)
        {
            var (from, to) = (Thousandths(sum, whole), Thousandths(sum + count, whole));
            sum += count;
            page.Markup(string.Create(CultureInfo.InvariantCulture, $"<rect class=\"{kind}\" x=\"{from}\" y=\"0\" width=\"{to - from}\" height=\"10\"/>"));
        }

        page.Markup("</svg>");
    }

    private static long Thousandths(long part, long whole) => whole == 0 ? 0 : part * 1000 / whole;

    private static void More(HtmlText page, int count, string what)
    {
        if (count > 0)
        {
            page.Markup("<p class=\"soft\">").Text($"{Numbers.Of(count)} more {what} are not shown.").Markup("</p>\n");
        }
    }
}
