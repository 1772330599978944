using Plenary.Extraction;
using Plenary.Lexicons;
using Plenary.Tests.Corpus;
using Xunit;
using Xunit.Abstractions;

namespace Plenary.Tests.Extraction;

public class LeadCoverageTests(ITestOutputHelper output)
{
    private static readonly Lexicon Chinese = LexiconSet.Find("zh")!;

    [SharedFact]
    public void Nearly_every_real_paragraph_gets_an_action()
    {
        var paragraphs = TruthDocument.All("zh", "poi")
            .SelectMany(d => d.Document.Preamble.Concat(d.Document.Operative.Where(p => p.Level == 0 && !p.Heading).Select(p => p.Text)))
            .ToArray();

        var found = paragraphs.Count(p => LeadPhrase.Find(p, Chinese) is not null);

        output.WriteLine($"{found} of {paragraphs.Length} paragraphs have an action.");
        Assert.InRange((double)found / paragraphs.Length, 0.995, 1);
    }

    // What the corpus lacks, as the Arabic of an Assembly, is covered by the examples of the lexicon.
    [SharedTheory]
    [InlineData("ar")]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("ru")]
    public void Nearly_every_paragraph_of_a_language_gets_an_action(string language)
    {
        var lexicon = LexiconSet.Find(language)!;
        var paragraphs = TruthDocument.All(language, "poi")
            .SelectMany(d => d.Document.Preamble.Concat(d.Document.Operative.Where(p => p.Level == 0 && !p.Heading).Select(p => p.Text)))
            .ToArray();

        var without = paragraphs.Where(p => LeadPhrase.Find(p, lexicon) is null).ToArray();

        output.WriteLine($"{language}: {paragraphs.Length - without.Length} of {paragraphs.Length} paragraphs have an action.");
        Assert.True(paragraphs.Length >= 200, $"{paragraphs.Length} paragraphs are too few to judge by.");
        Assert.InRange((double)(paragraphs.Length - without.Length) / paragraphs.Length, 0.98, 1);
    }

    [SharedFact]
    public void Paragraphs_start_with_leads_and_continued_lines_do_not()
    {
        var starts = new Share();
        var continued = new Share();
        foreach (var (set, document) in TruthDocument.All("zh", "lines"))
        {
            var preamble = document.Preamble.Select(Squeeze).ToArray();
            var paragraphs = preamble.Concat(document.Operative.Select(p => Squeeze(p.Text))).ToArray();
            foreach (var line in File.ReadLines(Path.Combine(set, "lines", document.Name + ".txt")))
            {
                // Long enough to stand in one place only; the marks of numbered paragraphs make these no case for words.
                var text = Squeeze(line);
                if (text.Length < 12)
                {
                    continue;
                }

                if (preamble.Any(p => p.StartsWith(text, StringComparison.Ordinal)))
                {
                    starts.Count(LeadPhrase.StartsLikeLead(line, Chinese));
                }
                else if (paragraphs.Any(p => p.IndexOf(text, StringComparison.Ordinal) > 0))
                {
                    continued.Count(LeadPhrase.StartsLikeLead(line, Chinese));
                }
            }
        }

        output.WriteLine($"starts {starts.Value:P2}, continued {continued.Value:P2}, likelihood ratio {starts.Value / continued.Value:F0}");
        Assert.InRange(starts.Value, 0.97, 1);
        Assert.InRange(starts.Value / continued.Value, 60, double.PositiveInfinity);
    }

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private sealed class Share
    {
        private int hits;
        private int all;

        public double Value => (double)hits / all;

        public void Count(bool hit)
        {
            all++;
            hits += hit ? 1 : 0;
        }
    }
}
