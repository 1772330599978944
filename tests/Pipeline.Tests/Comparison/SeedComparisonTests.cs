using Plenary.Cli.Reading;
using Plenary.Comparison;
using Plenary.Model;

namespace Plenary.Tests.Comparison;

/// <summary>Real resolutions of one subject in three sessions, against the alignment that a careful reader gives.</summary>
public class SeedComparisonTests
{
    [SharedFact]
    public void A_resolution_and_its_successor_three_years_later() => Assert.Equal(
        [
            "reworded pp1>pp1", "kept pp2>pp2", "kept pp3>pp3", "reworded pp4>pp4", "reworded pp5>pp5", "kept pp6>pp6", "reworded pp7>pp7", "reworded pp8>pp8",
            "reworded pp9>pp9", "reworded pp10>pp10", "reworded pp11>pp11", "dropped pp12>", "new >pp12", "merged pp13+pp14>pp13", "new >pp14", "reworded pp15>pp15",
            "reworded op1>op1", "reworded op2>op2", "reworded op3>op3", "reworded op4>op4", "reworded op5>op5", "reworded op6>op6", "reworded op7>op7", "reworded op8>op8",
            "new >op9", "reworded op12>op10", "reworded op13>op11", "reworded+moved op9>op12", "dropped op10>", "dropped op11>", "reworded op14>op13", "reworded op15>op14",
            "reworded op16>op15", "new >op16", "kept op17>op17", "reworded op18>op18", "reworded op19>op19", "kept op20>op20",
        ],
        ComparedTexts.Lines(DocumentComparer.Compare(Seed("000"), Seed("001"))));

    [SharedFact]
    public void A_resolution_and_its_predecessor_of_the_year_before() => Assert.Equal(
        [
            "kept pp1>pp1", "dropped pp2>", "kept pp3>pp2", "kept pp4>pp3", "kept pp5>pp4", "kept pp6>pp5", "dropped pp7>", "dropped pp8>", "kept pp9>pp6", "new >pp7", "new >pp8",
            "new >pp9", "kept pp10>pp10", "reworded pp11>pp11", "kept pp12>pp12", "new >pp13", "new >pp14", "kept pp13>pp15",
            "kept op1>op1", "kept op2>op2", "kept op3>op3", "kept op4>op4", "kept op5>op5", "kept op6>op6", "kept op7>op7", "dropped op8>", "new >op8", "reworded op9>op9", "dropped op10>",
            "new >op10", "new >op11", "new >op12", "new >op13", "reworded op11>op14", "reworded op12>op15", "kept op13>op16", "reworded op14>op17", "kept op15>op18",
            "kept op16>op19", "kept op17>op20",
        ],
        ComparedTexts.Lines(DocumentComparer.Compare(Seed("003"), Seed("000"))));

    private static Resolution Seed(string number)
    {
        var file = Directory.GetFiles(SharedData.Path("seeds"), number + "_*.txt").Single();
        return Converter.Convert(FileReader.Read(new InputFile(file, Path.GetFileName(file))).Source!).Document!;
    }
}
