using System.Text;
using System.Text.RegularExpressions;
using Plenary.Diagnostics;
using Plenary.Emission;
using Plenary.Emission.Overview;
using Plenary.Model;

namespace Plenary.Tests.Emission;

/// <summary><c>report.html</c>: the figures are those of the documents, nothing in a text reaches the page as markup, and it stays small.</summary>
public class OverviewPageTests
{
    [Fact]
    public void The_figures_are_those_of_the_report()
    {
        var page = Page(Summary(SampleResolutions.All, SamplePackage.Report.Inputs));
        var totals = SamplePackage.Report.Totals;
        foreach (var (name, value) in new[] { ("inputs", totals.Inputs), ("written", totals.Written), ("skipped", totals.Skipped), ("unreadable", totals.Unreadable), ("errors", totals.Findings.Error), ("warnings", totals.Findings.Warning) })
        {
            Assert.Contains($"<data id=\"figure-{name}\" value=\"{value}\">{value}</data>", page, StringComparison.Ordinal);
        }

        Assert.Contains("<tr><th scope=\"row\">session 97</th><td class=\"number\">1</td>", page, StringComparison.Ordinal);
        Assert.Contains("<tr><th scope=\"row\">HRC</th><td class=\"number\">1</td><td class=\"number\">2</td><td class=\"number\">1</td><td class=\"number\">1</td><td class=\"bar\">", page, StringComparison.Ordinal);
        Assert.Contains("<title>2 in favour, 1 against, 1 abstaining</title>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_doubtful_place_stands_in_its_lines_with_language_and_direction()
    {
        var document = With("ar", new Excerpt("قبل", "الف <b> باء", "بعد", 4, 3));
        Assert.Contains(
            "<pre lang=\"ar\" dir=\"rtl\"><span>قبل</span><span class=\"line\">الف <mark>&lt;b&gt;</mark> باء</span><span>بعد</span></pre>",
            Page(Summary([document], [])), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_a_text_or_a_name_is_markup_or_turns_the_direction()
    {
        const string Evil = "\u202e</pre><script>alert(1)</script><img src=x onerror=alert(1)>\"'&\u2066";
        var document = With("zh", new Excerpt(Evil, Evil, Evil, 0, 5)) with { Body = Evil, Source = new Source(Evil, "", 1, "text/plain", Evil) };
        document = document with { Id = Evil, Diagnostics = [document.Diagnostics[0] with { Message = Evil }] };
        var input = InputOutcome.Without(Evil, InputFate.Unreadable, Evil, null, null, [new Diagnostic("SRC001", Severity.Error, Evil, null, null, null, null)]);
        var page = Page(Summary([document], [input]), new PackageMetadata { Title = Evil, Description = Evil, Publisher = Evil });
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("[\u202a-\u202e\u2066-\u2069]|&#x20[26]", page);
        Assert.Contains("⟨U&#x2B;202E⟩&lt;/pre&gt;&lt;script&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void In_whatever_order_the_page_is_the_same()
    {
        var documents = Enumerable.Range(0, 300).Select(i => With("zh", new Excerpt(null, $"line {i}", null, 0, 4)) with
        {
            Id = $"d{i:000}", Body = i % 3 == 0 ? null : "HRC", Session = new Session(i % 90, SessionKind.Regular, null, null), Source = new Source($"p{i * 7 % 300:000}.txt", "", i, "text/plain", "plain"),
        }).ToArray();
        var one = Page(Summary(documents, []));
        Assert.Equal(one, Page(Summary(documents.Reverse(), [])));
        Assert.Equal(one, Page(Summary(documents.OrderBy(d => d.Source.Path, StringComparer.Ordinal), [])));
        Assert.Contains("280 more of this rule", one, StringComparison.Ordinal);
        Assert.Equal(20, Regex.Count(one, "<article>"));
        Assert.Contains("<bdi>p019.txt</bdi>", one, StringComparison.Ordinal);
        Assert.DoesNotContain("<bdi>p020.txt</bdi>", one, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_there_is_the_page_stays_small()
    {
        var summary = new PackageSummary();
        var wide = new string('字', 5000);
        for (var i = 0; i < 20_000; i++)
        {
            summary.Add(With("zh", new Excerpt(null, wide[..160], null, 0, 4)) with
            {
                Id = $"d{i}", Body = $"B{i}", Session = new Session(i, SessionKind.Regular, null, null), Source = new Source($"p{i}.txt", "", i, "text/plain", $"form{i}"),
                Diagnostics = [new Diagnostic(Rules.All[i % Rules.All.Count].Code, Severity.Warning, wide, 0, 1, 1, 1)],
            });
        }

        var page = Page(summary);
        Assert.Contains("19,900 more", page, StringComparison.Ordinal);
        Assert.InRange(Encoding.UTF8.GetByteCount(page), 1, 8_000_000);
    }

    [Theory]
    [InlineData(null, null, null, "not printed")]
    [InlineData(47, SessionKind.Regular, null, "session 47")]
    [InlineData(31, SessionKind.Special, null, "special session 31")]
    [InlineData(11, SessionKind.EmergencySpecial, null, "emergency special session 11")]
    [InlineData(null, null, "2021-03-01", "2021")]
    public void A_session_is_called_as_people_call_it(int? number, SessionKind? kind, string? date, string label) =>
        Assert.Equal(label, SessionKey.Of(SampleResolutions.All[0] with { Session = new Session(number, kind, null, null), Adoption = new Adoption(date, null, null) }).Label);

    [Fact]
    public void A_package_without_tables_links_to_none()
    {
        var page = Encoding.UTF8.GetString(SamplePackage.InMemory(new PackageOptions { Formats = ["json"] })["report.html"]);
        Assert.DoesNotContain("href=\"csv/", page, StringComparison.Ordinal);
        Assert.Contains("href=\"json/a-hrc-res-97-1.zh.json\"", page, StringComparison.Ordinal);
    }

    private static Resolution With(string language, Excerpt excerpt) => SampleResolutions.All[0] with
    {
        Language = language,
        Diagnostics = [new Diagnostic("VOT001", Severity.Warning, "An unknown state.", 1, 2, 3, 4) { Excerpt = excerpt }],
    };

    private static PackageSummary Summary(IEnumerable<Resolution> documents, IEnumerable<InputOutcome> inputs)
    {
        var summary = new PackageSummary();
        foreach (var document in documents)
        {
            summary.Add(document);
        }

        foreach (var input in inputs)
        {
            summary.Add(input);
        }

        return summary;
    }

    private static string Page(PackageSummary summary, PackageMetadata? metadata = null) =>
        Encoding.UTF8.GetString(PackagePages.Print(metadata ?? PackageMetadata.Default, summary, path => path.Length > 0).Single(p => p.Path == "report.html").Content);
}
