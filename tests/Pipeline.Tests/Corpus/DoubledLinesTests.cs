using Plenary.Cli.Reading;
using Plenary.Text;

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
            if (!string.Equals(Said(text), Said(text.ReplaceLineEndings("\n\n")), StringComparison.Ordinal))
            {
                differences.Add(Path.GetFileName(file));
            }
        }

        Assert.Empty(differences);
    }

    private static string Said(string text)
    {
        var document = Converter.Convert(new SourceText("doubled.txt", new string('0', 64), text.Length, "text/plain", text, []), "zh").Document!;
        return string.Join('\n', [document.Title, .. document.Paragraphs.Select(p => $"{p.Id} {p.Text}"), .. document.Footnotes.Select(n => $"{n.Marker} {n.Text}")]);
    }
}
