using Plenary.Diagnostics;
using Plenary.Emission;
using Plenary.Model;
using Plenary.Tests.Commands;
using Plenary.Tests.Emission;

namespace Plenary.Tests.Publishing;

public class PackageVerifierTests
{
    [Theory]
    [InlineData(Layout.Folder)]
    [InlineData(Layout.Stream)]
    [InlineData(Layout.Folder, "json")]
    [InlineData(Layout.Folder, "yaml")]
    [InlineData(Layout.Stream, "yaml", "csv")]
    [InlineData(Layout.Folder, "csv")]
    public void A_package_as_written_is_right(Layout layout, params string[] formats)
    {
        using var package = new PackageOnDisk(layout, formats);
        Assert.Empty(Plenary.Cli.Publishing.PackageVerifier.Verify(package.Folder).Select(f => f.Message));
    }

    [Fact]
    public void Any_changed_byte_of_any_file_is_found()
    {
        using var package = new PackageOnDisk();
        foreach (var path in package.Paths.ToArray())
        {
            var whole = File.ReadAllBytes(package.At(path));
            var step = path == Checksums.FileName ? 7 : Math.Max(1, whole.Length / 12);
            for (var i = 0; i < whole.Length; i += step)
            {
                // The lowest bit makes another letter; 0x20 only another case, which some readers of checksums forgive.
                foreach (var bit in new byte[] { 0x01, 0x20 })
                {
                    var changed = whole.ToArray();
                    changed[i] ^= bit;
                    File.WriteAllBytes(package.At(path), changed);
                    Assert.True(package.Verify().Count > 0, $"{path}: byte {i} ^ {bit} passes");
                }
            }

            File.WriteAllBytes(package.At(path), whole);
        }

        Assert.Empty(package.Verify());
    }

    [Fact]
    public void Any_changed_byte_of_a_package_of_whole_texts_is_found()
    {
        using var scratch = new Scratch();
        Assert.Equal(0, PlenaryProcess.Run(["build", Checkout.Path("input"), "-o", scratch["out"], "--quiet"]).ExitCode);
        var random = new Random(1);
        foreach (var path in Directory.GetFiles(scratch["out"], "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var whole = File.ReadAllBytes(path);
            for (var i = 0; i < 8; i++)
            {
                var changed = whole.ToArray();
                changed[random.Next(whole.Length)] ^= (byte)random.Next(1, 256);
                File.WriteAllBytes(path, changed);
                var findings = Plenary.Cli.Publishing.PackageVerifier.Verify(scratch["out"]);
                Assert.NotEmpty(findings);
                Assert.All(findings, f => Assert.NotEmpty(f.Message));
            }

            File.WriteAllBytes(path, whole);
        }

        Assert.Empty(Plenary.Cli.Publishing.PackageVerifier.Verify(scratch["out"]));
    }

    [Fact]
    public void Each_of_a_hundred_random_corruptions_is_found()
    {
        using var package = new PackageOnDisk();
        var random = new Random(100);
        for (var i = 0; i < 100; i++)
        {
            var path = package.At(package.Paths.ElementAt(random.Next(package.Paths.Count())));
            var whole = File.ReadAllBytes(path);
            var damage = Corruption.Inflict(path, whole, random);
            Assert.True(package.Verify().Count > 0, $"corruption {i}, {damage}, passes");
            Corruption.Undo(path, whole);
            Assert.True(package.Verify().Count == 0, $"corruption {i} was not undone");
        }
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("# a comment\n")]
    public void Nothing_may_be_added_to_the_checksums(string more)
    {
        using var package = new PackageOnDisk();
        package.Edit(Checksums.FileName, text => text + more);
        Assert.Equal([Rules.ChecksumFileBroken.Code], package.Verify());
    }

    [Fact]
    public void Checksums_in_another_order_are_refused()
    {
        using var package = new PackageOnDisk();
        package.Edit(Checksums.FileName, text => string.Join('\n', text.TrimEnd('\n').Split('\n').Reverse()) + "\n");
        Assert.Equal([Rules.ChecksumFileBroken.Code], package.Verify());
    }

    [Fact]
    public void Lost_added_and_changed_files_are_told_apart()
    {
        using var package = new PackageOnDisk();
        File.Delete(package.At("csv/votes.csv"));
        Assert.Equal([Rules.FileMissing.Code], package.Verify());
        File.WriteAllText(package.At("csv/votes.csv"), "");
        Assert.Equal([Rules.FileChanged.Code], package.Verify());
        package.RepairChecksums();
        File.WriteAllText(package.At("csv/.more.csv"), "");
        Assert.Equal([Rules.FileExtra.Code], package.Verify());
        File.Delete(package.At(Checksums.FileName));
        Assert.Equal([Rules.FileMissing.Code], package.Verify());
    }

    [Theory]
    [InlineData("csv/documents.csv")]
    [InlineData("csv/paragraphs.csv")]
    [InlineData("csv/footnotes.csv")]
    [InlineData("csv/votes.csv")]
    [InlineData("csv/sponsors.csv")]
    [InlineData("csv/references.csv")]
    [InlineData("csv/diagnostics.csv")]
    public void A_deleted_row_is_found_though_the_checksums_were_repaired(string table)
    {
        using var package = new PackageOnDisk();
        package.DeleteLine(table, 1);
        package.Repair();
        Assert.Contains(Rules.TableDiffers.Code, package.Verify());
    }

    [Theory]
    [InlineData("csv/votes.csv", "某国,3", "某国,4", "EMT011")]
    [InlineData("csv/votes.csv", "a-hrc-res-97-1.zh,某国", "a-hrc-res-97-9.zh,某国", "EMT010")]
    [InlineData("csv/votes.csv", "某国,3", "南非,3", "EMT009")]
    [InlineData("csv/votes.csv", "某国,3", "某国,three", "EMT008")]
    [InlineData("csv/votes.csv", "某国,3,,", "某国,3,", "EMT014")]
    [InlineData("csv/votes.csv", "document_id,name", "document_id,state", "EMT008")]
    [InlineData("csv/votes.csv", "AZE", "Aze", "EMT008")]
    [InlineData("csv/documents.csv", "2046-06-18", "2046-06-31", "EMT008")]
    [InlineData("csv/documents.csv", "recorded_vote", "acclamation", "EMT008")]
    [InlineData("json/documents.jsonl", "\"AZE\"", "\"ZAF\"", "EMT012")]
    [InlineData("json/documents.jsonl", "\"AZE\"", "\"aze\"", "EMT002")]
    [InlineData("json/documents.jsonl", "\"AZE\"", "\"AZE", "EMT014")]
    [InlineData("json/a-hrc-res-97-1.zh.json", "\"AZE\"", "\"ZAF\"", "EMT012")]
    [InlineData("yaml/a-hrc-res-97-1.zh.yaml", "\"AZE\"", "\"ZAF\"", "EMT012")]
    [InlineData("yaml/a-hrc-res-97-1.zh.yaml", "\"AZE\"", "AZE", "EMT014")]
    [InlineData("yaml/a-hrc-res-97-1.zh.yaml", "against: 1", "against: \"1\"", "EMT012")]
    [InlineData("report.json", "\"written\": 3", "\"written\": 4", "EMT013")]
    [InlineData("report.json", "\"kept\": 80", "\"kept\": 81", "EMT013")]
    [InlineData("report.json", "\"path\": \"note.txt\"", "\"path\": \"aaa.txt\"", "EMT013")]
    [InlineData("report.json", "\"generator\"", "\"maker\"", "EMT002")]
    [InlineData("graph/citations.graphml", "printed_date\">2020", "printed_date\">2021", "EMT030")]
    [InlineData("json/documents.jsonl", "\"unknown\",\"known_date\":null", "\"agrees\",\"known_date\":\"2020-12-16\"", "EMT031")]
    [InlineData("schemas/document.schema.json", "minLength", "maxLength", "EMT015")]
    public void A_change_is_found_though_the_checksums_were_repaired(string path, string before, string after, string code)
    {
        using var package = new PackageOnDisk();
        package.Edit(path, text => text.Replace(before, after, StringComparison.Ordinal));
        package.Repair();
        Assert.Contains(code, package.Verify());
    }

    [Theory]
    [InlineData("\"bytes\": ", "\"bytes\": 1")]
    [InlineData("sha256:", "sha256:0")]
    [InlineData("\"name\": \"votes\"", "\"name\": \"voices\"")]
    [InlineData("\"primaryKey\"", "\"primary\"")]
    [InlineData("\"required\": true", "\"required\": false")]
    public void A_changed_descriptor_is_found_though_the_checksums_were_repaired(string before, string after)
    {
        using var package = new PackageOnDisk();
        package.Edit(PackageDescriptor.FileName, text => text.Replace(before, after, StringComparison.Ordinal));
        package.RepairChecksums();
        Assert.Equal([Rules.DescriptorWrong.Code], package.Verify());
    }

    [Fact]
    public void A_document_deleted_everywhere_is_missed_by_the_report()
    {
        using var package = new PackageOnDisk([.. SampleResolutions.All.Skip(1)], SamplePackage.Report);
        Assert.Equal([Rules.ReportDiffers.Code], package.Verify());
    }

    [Fact]
    public void A_file_of_no_document_is_found()
    {
        using var package = new PackageOnDisk();
        File.Copy(package.At("yaml/a-hrc-res-97-1.zh.yaml"), package.At("yaml/a-hrc-res-97-9.zh.yaml"));
        package.Repair();
        Assert.Equal([Rules.TreeDiffers.Code], package.Verify());
    }

    [Fact]
    public void Documents_out_of_order_are_found()
    {
        using var package = new PackageOnDisk(formats: "json");
        package.Edit("json/documents.jsonl", text => string.Join('\n', text.TrimEnd('\n').Split('\n').Reverse()) + "\n");
        package.Repair();
        Assert.Equal([Rules.DocumentsOutOfOrder.Code], package.Verify());
    }

    [Fact]
    public void A_ledger_that_does_not_balance_is_found_in_a_package_that_agrees_with_itself()
    {
        var voted = SampleResolutions.All[0];
        var forged = voted with { Vote = voted.Vote! with { Printed = new Tally(3, 1, 1), Counted = new Tally(3, 1, 1) } };
        using var package = new PackageOnDisk([forged], RunReport.Of([InputOutcome.Of(forged)]));
        Assert.Equal([Rules.CountedWrongly.Code, Rules.ConsistencyMisstated.Code], package.Verify());
    }

    [Fact]
    public void What_a_document_admits_about_itself_does_not_fail_the_package()
    {
        var draft = SampleResolutions.All[2];
        var twice = draft with { Sponsors = [.. draft.Sponsors, draft.Sponsors[0]] };
        var finding = Assert.Single(Plenary.Validation.Validator.Check(twice));
        var honest = twice with { Diagnostics = [new Diagnostic(finding.Rule.Code, finding.Rule.Severity, finding.Message, null, null, null, null)] };
        using var package = new PackageOnDisk([honest], RunReport.Of([InputOutcome.Of(honest)]));
        Assert.Empty(package.Verify());
    }

    [Fact]
    public void A_folder_that_is_not_there_is_an_input_failure() =>
        Assert.Throws<DirectoryNotFoundException>(() => Plenary.Cli.Publishing.PackageVerifier.Verify("/nonexistent/package"));
}
