using System.Text;
using Plenary.Tests.Publishing;

namespace Plenary.Tests.Commands;

/// <summary><c>plenary reconcile</c> as users run it, on a package with one vote: AZE and ZAF in favour, JPN against, an unknown state abstaining.</summary>
public sealed class ReconcileTests : IDisposable
{
    private const string Header = "symbol,document_id,kind,state,package,record,line,note\r\n";
    private const string Id = "A/HRC/RES/97/1,a-hrc-res-97-1.zh";

    private readonly PackageOnDisk _package = new();
    private readonly Scratch _scratch = new();

    public void Dispose()
    {
        _package.Dispose();
        _scratch.Dispose();
    }

    [Theory]
    // The same by code, by number and by name in two languages; letters of a catalogue; blanks in a symbol.
    [InlineData("symbol,state,position\nA/HRC/RES/97/1,AZE,Y\nA/HRC/RES/97/1,710,in_favour\nA/HRC/RES/97/1,日本,against\nA/HRC/RES/97/1,Cuba,X\n", "")]
    [InlineData("symbol,in_favour,against,abstaining\nA/HRC/RES/97/1,2,1,1\n", "")]
    [InlineData("abstaining,symbol,title\n1,A/HRC/RES/97/1,Night lights\n", "")]
    // Totals.
    [InlineData("symbol,in_favour,against,abstaining\nA/HRC/RES/97/1,3,1,1\n", Id + ",total,,2,3,2,printed in_favour\r\n" + Id + ",total,,2,3,2,counted in_favour\r\n")]
    // A state that voted otherwise, as it declared later; one in no list; one in no record; one that nobody knows; one twice.
    [InlineData("symbol,state,position\nA/HRC/RES/97/1,AZE,N\nA/HRC/RES/97/1,JPN,A\nA/HRC/RES/97/1,CUB,Y\nA/HRC/RES/97/1,Atlantis,Y\nA/HRC/RES/97/1,CUB,Y\n",
        Id + ",position,AZE,in_favour,against,2,\r\n" + Id + ",position,JPN,against,abstaining,3,the record has the declared intention\r\n" + Id + ",not_in_lists,CUB,,in_favour,4,\r\n"
        + Id + ",unknown_state,Atlantis,,in_favour,5,\r\n" + Id + ",record_twice,CUB,,in_favour,6,also in line 4\r\n" + Id + ",not_in_record,ZAF,in_favour,,,\r\n")]
    // A state of the lists that did not vote by the record.
    [InlineData("symbol,state,position\nA/HRC/RES/97/1,AZE,Y\nA/HRC/RES/97/1,ZAF,absent\nA/HRC/RES/97/1,JPN,N\n", Id + ",position,ZAF,in_favour,not_voting,3,\r\n")]
    // A resolution that the package does not have.
    [InlineData("symbol,in_favour,against,abstaining\nA/HRC/RES/97/99,2,1,1\n", "A/HRC/RES/97/99,,no_document,,,a vote,2,\r\n")]
    public void Discrepancies_are_a_table(string records, string expected)
    {
        var ending = PlenaryProcess.Run(["reconcile", _package.Folder, _scratch.Write("records.csv", records)]);
        Assert.Equal(Header + expected, ending.Output);
        Assert.Equal(expected.Length == 0 ? 0 : 1, ending.ExitCode);
    }

    [Fact]
    public void The_table_goes_into_a_file_and_names_what_was_not_read()
    {
        var table = _scratch["table.csv"];
        var ending = PlenaryProcess.Run(["reconcile", _package.Folder, _scratch.Write("records.csv", "\ufeffsymbol,against,colour\nA/HRC/RES/97/1,9,blue\n"), "-o", table]);
        Assert.Equal((1, ""), (ending.ExitCode, ending.Output));
        Assert.Contains("colour", ending.Error, StringComparison.Ordinal);
        Assert.Equal(3, File.ReadAllLines(table, Encoding.UTF8).Length);
    }

    [Fact]
    public void A_complete_record_has_every_vote()
    {
        var records = _scratch.Write("records.csv", "symbol,in_favour,against,abstaining\nA/HRC/RES/97/99,2,1,1\n");
        Assert.Contains("no_record", PlenaryProcess.Run(["reconcile", _package.Folder, records, "--complete"]).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "expected a header")]
    [InlineData("symbol,state\nA/1,AZE\n", "expected symbol, and state and position")]
    [InlineData("symbol,symbol,against\n", "stands twice")]
    [InlineData("symbol,state,position\nA/1,AZE,perhaps\n", "line 2: the position is 'perhaps'")]
    [InlineData("symbol,against\nA/1,many\n", "line 2: against is 'many'")]
    [InlineData("symbol,against\n,3\n", "line 2: the symbol is empty")]
    [InlineData("symbol,against\nA/1,\n", "line 2: there is neither")]
    [InlineData("symbol,against\nA/1,2,3\n", "no well-formed CSV")]
    public void A_record_that_cannot_be_read_ends_with_2(string records, string says)
    {
        var ending = PlenaryProcess.Run(["reconcile", _package.Folder, _scratch.Write("records.csv", records)]);
        Assert.Equal((2, ""), (ending.ExitCode, ending.Output));
        Assert.Contains(says, ending.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void No_package_and_no_record_end_with_2()
    {
        Assert.Equal(2, PlenaryProcess.Run(["reconcile", _scratch["nothing"], _scratch.Write("records.csv", "symbol,against\n")]).ExitCode);
        Assert.Equal(2, PlenaryProcess.Run(["reconcile", _package.Folder, _scratch["nothing.csv"]]).ExitCode);
    }

    [Fact]
    public void A_pipe_is_refused_and_standard_input_is_read()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        var pipe = _scratch["pipe"];
        using (var made = System.Diagnostics.Process.Start("mkfifo", [pipe]))
        {
            made.WaitForExit();
        }

        var refused = PlenaryProcess.Run(["reconcile", _package.Folder, pipe]);
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("send the records to standard input", refused.Error, StringComparison.Ordinal);
        Assert.Equal(2, PlenaryProcess.RunReading("/dev/null", ["reconcile", _package.Folder, "-"]).ExitCode);
        var records = _scratch.Write("records.csv", "symbol,in_favour,against,abstaining\nA/HRC/RES/97/1,3,1,1\n");
        var sent = PlenaryProcess.RunReading(records, ["reconcile", _package.Folder, "-"]);
        Assert.Equal((1, PlenaryProcess.Run(["reconcile", _package.Folder, records]).Output), (sent.ExitCode, sent.Output));
    }
}
