using Plenary.Cli.Reading;
using Plenary.Tests.Golden;

namespace Plenary.Tests.Corpus;

/// <summary>Real dumps with an empty line behind each printed one: what comes out is what comes out without.</summary>
public class DoubledLinesTests
{
    [SharedTheory]
    [InlineData("ecosoc2021-zh")]
    [InlineData("ga75-zh")]
    public void An_empty_line_behind_every_printed_line_says_nothing(string set)
    {
        var differences = new List<string>();
        foreach (var file in Directory.GetFiles(SharedData.Path($"corpus/{set}/pdftotext"), "*.txt").Order(StringComparer.Ordinal))
        {
            var text = TextDecoder.Decode(File.ReadAllBytes(file)).Text!;
            if (!string.Equals(SurfaceTests.Said(text, "zh"), SurfaceTests.Said(text.ReplaceLineEndings("\n\n"), "zh"), StringComparison.Ordinal))
            {
                differences.Add(Path.GetFileName(file));
            }
        }

        Assert.Empty(differences);
    }
}
