using Plenary.Emission.Tables;
using Plenary.Model;
using Plenary.Text;
using Xunit;

namespace Plenary.Tests.Emission;

public class AlignmentTableTests
{
    private const string English = "Human Rights Council\nNinety-fourth session\n94/7. Kites\nThe Human Rights Council,\nRecalling the kite,\n1. Welcomes all kites;\n2. Decides to remain seized of the matter.\n";
    private const string Chinese = "人权理事会\n第九十四届会议\n94/7. 风筝\n人权理事会，\n回顾风筝，\n1. 欢迎所有风筝。\n";

    private static readonly Table Table = AllTables.InOrder.Single(t => t.Name.Equals("alignment", StringComparison.Ordinal));

    [Fact]
    public void A_row_says_which_language_has_the_paragraph()
    {
        var rows = Rows(English, Chinese);

        Assert.Equal(["pp1", "op1", "op2"], rows.Select(r => r["paragraph_id"]));
        Assert.All(rows, r => Assert.Equal(("A/HRC/RES/94/7", "a-hrc-res-94-7.en"), (r["symbol"], r["en"])));
        Assert.Equal(["a-hrc-res-94-7.zh", "a-hrc-res-94-7.zh", null], rows.Select(r => r["zh"]));
        Assert.All(rows, r => Assert.Null(r["fr"]));
    }

    [Fact]
    public void A_document_in_one_language_has_no_rows() => Assert.Empty(Rows(English));

    [Fact]
    public void A_document_without_symbol_has_no_rows() => Assert.Empty(Rows(English.Replace("94/7", "94/...", StringComparison.Ordinal), Chinese.Replace("94/7", "94/...", StringComparison.Ordinal)));

    private static List<Dictionary<string, string?>> Rows(params string[] texts) =>
        [.. Table.RowsOfAll([.. texts.Select(t => Table.Note(Read(t)))]).Select(row => Table.Columns.Select(c => c.Name).Zip(row).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal))];

    private static Resolution Read(string text) => Converter.Convert(new SourceText("any.txt", new string('0', 64), text.Length, "text/plain", text, [])).Document!;
}
