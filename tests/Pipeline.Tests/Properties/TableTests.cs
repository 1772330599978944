using FsCheck;
using FsCheck.Fluent;
using Plenary.Diagnostics;
using Plenary.Text;
using Xunit;

namespace Plenary.Tests.Properties;

/// <summary>Whatever stands in the cells of a table and however a dump prints it, the same rows and cells come out.</summary>
public class TableTests
{
    // Widths on a terminal differ from lengths; no word is a number or a mark.
    private static readonly string[] Words = ["起飞", "北岸的草地", "kite", "5月1日", "A/94/7", "线", "收线（晚）", "two kites", "3架", "南岸"];

    private static readonly Gen<string[][]> Tables =
        from columns in Gen.Choose(2, 4)
        from rows in Gen.Choose(3, 6)
        from cells in Gen.ArrayOf(Gen.ArrayOf(Gen.Elements(Words), columns), rows)
        select cells;

    [Theory]
    [InlineData("tabs")]
    [InlineData("indented tabs")]
    [InlineData("gaps")]
    [InlineData("markdown")]
    [InlineData("grid")]
    [InlineData("simple")]
    public void Rows_and_cells_come_out_as_they_went_in(string print) => Prop.ForAll(Tables.ToArbitrary(), cells => Comes(cells, print)).Check(Reproducible.Config(150));

    [Theory]
    [InlineData("tabs")]
    [InlineData("indented tabs")]
    [InlineData("markdown")]
    [InlineData("grid")]
    [InlineData("simple")]
    public void An_empty_cell_keeps_its_place(string print) => Prop.ForAll(Tables.ToArbitrary(), cells =>
    {
        // The first row and the outer columns are full: what is empty in every row, or at the end of one, leaves no trace in print.
        for (var row = 1; row < cells.Length && cells[0].Length > 2; row++)
        {
            cells[row][1] = "";
        }

        return Comes(cells, print);
    }).Check(Reproducible.Config(150));

    private static bool Comes(string[][] cells, string print)
    {
        var text = $"人权理事会\n第九十四届会议\n2093年10月6日人权理事会通过的决议\n94/7. 风筝\n人权理事会，\n回顾风筝，\n1. 决定采用下列时间表：\n\n{Print(cells, print)}\n\n2. 决定收线。\n";
        var document = Converter.Convert(new SourceText("table.txt", new string('0', 64), text.Length, "text/plain", text, []), "zh").Document!;
        var rows = document.Paragraphs.Where(p => p.Id.Contains(".row", StringComparison.Ordinal)).Select(p => p.Text.Replace(" ", "", StringComparison.Ordinal)).ToList();
        var expected = cells.Select(r => string.Join('\t', r).Replace(" ", "", StringComparison.Ordinal)).ToList();
        return rows.SequenceEqual(expected, StringComparer.Ordinal) && document.Paragraphs.Count == cells.Length + 3
            ? true
            : throw new Xunit.Sdk.XunitException($"{Print(cells, print)}\n-> {string.Join('|', document.Paragraphs.Select(p => $"{p.Id}: {p.Text}"))}");
    }

    private static string Print(string[][] cells, string print)
    {
        var widths = Enumerable.Range(0, cells[0].Length).Select(c => cells.Max(r => Width(r[c]))).ToArray();
        string Padded(string[] row, string between) => string.Join(between, row.Select((cell, c) => cell + new string(' ', widths[c] - Width(cell))));
        string Rule(char drawn, string between, int more) => string.Join(between, widths.Select(w => new string(drawn, w + more)));
        return print switch
        {
            "tabs" => string.Join('\n', cells.Select(r => string.Join('\t', r))),
            "indented tabs" => string.Join('\n', cells.Select(r => "\t" + string.Join('\t', r))),
            "gaps" => string.Join('\n', cells.Select(r => "      " + Padded(r, "    ").TrimEnd())),
            "markdown" => $"| {Padded(cells[0], " | ")} |\n|{Rule('-', "|", 2)}|\n" + string.Join('\n', cells.Skip(1).Select(r => $"| {Padded(r, " | ")} |")),
            "grid" => $"+{Rule('-', "+", 2)}+\n" + string.Concat(cells.Select(r => $"| {Padded(r, " | ")} |\n+{Rule('-', "+", 2)}+\n")),
            _ => $"  {Padded(cells[0], " ").TrimEnd()}\n  {Rule('-', " ", 0)}\n" + string.Join('\n', cells.Skip(1).Select(r => $"  {Padded(r, " ").TrimEnd()}")),
        };
    }

    private static int Width(string cell) => cell.Sum(c => Scripts.IsHan(c) ? 2 : 1);
}
