using Plenary.Emission;
using Plenary.Tests.Commands;
using Plenary.Tests.Publishing;

namespace Plenary.Tests.Outside;

/// <summary>What other people's programs make of <c>report.html</c>.</summary>
public class ReportPageTests
{
    private const string Page = "report.html";

    [OutsideFact]
    public void A_validator_of_HTML_accepts_the_page()
    {
        using var package = new PackageOnDisk();
        AssertRight(OutsidePrograms.NodePage(package.At(Page)));
    }

    [Theory]
    [InlineData(Layout.Folder, "json,csv,yaml,graphml")]
    [InlineData(Layout.Stream, "json")]
    [InlineData(Layout.Folder, "yaml")]
    public void Python_finds_it_whole_and_its_figures_right(Layout layout, string formats)
    {
        using var package = new PackageOnDisk(layout, formats.Split(','));
        AssertRight(OutsidePrograms.PythonPage(package.Folder));
    }

    [Fact]
    public void Python_reads_the_page_of_hostile_texts() => AssertRight(OutsidePrograms.PythonPage(Hostile(out var scratch)), scratch);

    [OutsideFact]
    public void A_validator_of_HTML_accepts_the_page_of_hostile_texts() => AssertRight(OutsidePrograms.NodePage(Path.Combine(Hostile(out var scratch), Page)), scratch);

    [OutsideFact(realTexts: true)]
    public void The_page_of_the_seeds_is_right()
    {
        using var scratch = new Scratch();
        Assert.Equal(0, PlenaryProcess.Run(["build", SharedData.Path("seeds"), "-o", scratch["out"], "--quiet"]).ExitCode);
        AssertRight(OutsidePrograms.PythonPage(scratch["out"]));
        AssertRight(OutsidePrograms.NodePage(scratch["out/" + Page]));
    }

    [OutsideTheory]
    [InlineData("<html lang=\"en\">", "<html>")]
    [InlineData("</h2>", "</h3>")]
    [InlineData("id=\"flags\"", "id=\"in\"")]
    [InlineData("</section>", "")]
    [InlineData("<main>", "<main><img src=\"a.png\">")]
    public void Both_find_a_page_that_is_not_right(string before, string after)
    {
        using var package = new PackageOnDisk();
        package.Edit(Page, text => text.Replace(before, after, StringComparison.Ordinal));
        Assert.NotEqual(0, OutsidePrograms.PythonPage(package.Folder).Code);
        Assert.NotEqual(0, OutsidePrograms.NodePage(package.At(Page)).Code);
    }

    [Theory]
    [InlineData("<main>", "<main><script>1</script>")]
    [InlineData("</style>", "a { background: url(https://example.org/a.png) }</style>")]
    [InlineData("<body>", "<body onload=\"a()\">")]
    [InlineData("href=\"report.json\"", "href=\"https://example.org/\"")]
    [InlineData("href=\"report.json\"", "href=\"raport.json\"")]
    [InlineData("<th scope=\"col\">", "<th>")]
    [InlineData("<caption>Tables</caption>", "")]
    [InlineData("figure-inputs\" value=\"5\"", "figure-inputs\" value=\"6\"")]
    [InlineData(" dir=\"ltr\"", "")]
    [InlineData("Report on", "Report \u202eon")]
    [InlineData("<title>1 documents</title>", "")]
    public void Python_finds_what_has_no_business_on_the_page(string before, string after)
    {
        using var package = new PackageOnDisk();
        package.Edit(Page, text => text.Replace(before, after, StringComparison.Ordinal));
        Assert.NotEqual(0, OutsidePrograms.PythonPage(package.Folder).Code);
    }

    // A text and a file name that try to get out of the page, and bytes that are no text.
    private static string Hostile(out Scratch scratch)
    {
        scratch = new Scratch();
        var text = File.ReadAllText(Checkout.Path("input/hrc-94-7-lines.txt"));
        var middle = text.IndexOf('\n', text.Length / 2);
        scratch.Write("in/<b>a & \"b\".txt", text[..middle] + "\u202e</pre><script>alert(1)</script>\u2066" + text[middle..] + "\n<img src=x onerror=alert(1)>\n");
        scratch.Write("in/none.txt", [0, 1, 2]);
        Assert.Equal(1, PlenaryProcess.Run(["build", scratch["in"], "-o", scratch["out"], "--quiet"]).ExitCode);
        return scratch["out"];
    }

    private static void AssertRight((int Code, string Output) run, Scratch? scratch = null)
    {
        using (scratch)
        {
            Assert.True(run.Code == 0, run.Output);
            Assert.EndsWith("all right\n", run.Output, StringComparison.Ordinal);
        }
    }
}
