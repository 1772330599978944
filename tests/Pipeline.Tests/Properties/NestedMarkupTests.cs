using Plenary.Lexicons;
using Plenary.Normalization;
using Plenary.Text;

namespace Plenary.Tests.Properties;

/// <summary>
/// What one step of normalization takes away may have hidden what another looks for: <c>[footnoteRef:**8]**</c> is a call once the stars are
/// gone. Every form of mark-up is put around every other, inside it, and across its edge; a second run has to leave all of them alone.
/// </summary>
public sealed class NestedMarkupTests
{
    private static readonly (string Open, string Close)[] Forms =
    [
        ("**", "**"), ("*", "*"), ("***", "***"), ("_", "_"), ("<b>", "</b>"), ("<sup>", "</sup>"), ("<p>", "</p>"), ("<!--", "-->"), ("^(", ")"), ("^", "^"), ("^{", "}"), ("$ ^{", "} $"),
        ("[footnoteRef:", "]"), ("[endnoteRef:", "]"), ("[", "]"), ("[^", "]"), ("\n[1: ", "]"), ("[bookmark: ", "]"), ("[", "](#a)"), ("![", "](a.png)"), ("&#", ";"), ("&lt;", "&gt;"), ("&amp;", ";"),
        ("(", ")"), ("> ", ""), ("\n# ", ""), ("\n| ", " |"), ("\n---", "\n"), ("\n```", "\n"), ("\u200B", ""), ("⁽", "⁾"), ("１", ""), ("ﬁ", ""), ("\u0301", ""), ("-\n", ""), ("\u00AD", ""), ("\r", "\n"), ("&#11", ";"), ("&#8232", ";"), ("\u202A", "\u202C"),
    ];

    private static readonly string[] Words = ["8", "12", "放风筝", "R e c a l l i n g", "taking note", "inter-\nnational", "inter\u00AD\nnational", "international", "قرار", "a", "[8: 甲]", "\n[8] 甲", "¹", "m²", "--", "==="];

    [Theory]
    [InlineData(null)]
    [InlineData("zh")]
    [InlineData("ar")]
    [InlineData("en")]
    public void A_step_that_is_not_run_would_have_found_nothing(string? language)
    {
        var random = new Random(94_008);
        var lexicon = language is null ? null : LexiconSet.Find(language);
        var characters = Enumerable.Range(1, char.MaxValue).Select(c => $"a{(char)c}b 1{(char)c}2{(char)c}\n{(char)c} 甲\n甲{(char)c}\n");
        var missed = characters.Concat(Enumerable.Range(0, 20_000).Select(_ => Nested(random)))
            .Where(t => Normalizer.Steps.Any(s => s.Signs != Signs.Any && (SignTable.In(t) & s.Signs) == 0 && s.Edits(t, lexicon, []).Count > 0));
        Assert.Empty(missed.Select(Specs.VisibleMarks.Show));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("zh")]
    [InlineData("ar")]
    [InlineData("en")]
    public void A_second_normalization_changes_nothing(string? language)
    {
        var random = new Random(94_007);
        var lexicon = language is null ? null : LexiconSet.Find(language);
        var changed = new List<string>();
        for (var tried = 0; tried < 20_000; tried++)
        {
            var text = Nested(random);
            var once = Normalizer.Normalize(new Ledger(text), lexicon).Value.Text;
            var twice = Normalizer.Normalize(new Ledger(once), lexicon).Value.Text;
            if (!twice.Equals(once, StringComparison.Ordinal))
            {
                changed.Add($"{Specs.VisibleMarks.Show(text)} -> {Specs.VisibleMarks.Show(once)} -> {Specs.VisibleMarks.Show(twice)}");
            }
        }

        Assert.True(changed.Count == 0, $"{changed.Count} texts change again, for example\n{string.Join('\n', changed.OrderBy(c => c.Length).ThenBy(c => c, StringComparer.Ordinal).Take(25))}");
    }

    // Two to six forms around any part of what is there, so that they nest and overlap in every way.
    private static string Nested(Random random)
    {
        var text = "放" + Words[random.Next(Words.Length)] + Words[random.Next(Words.Length)] + "。";
        for (var times = random.Next(2, 7); times > 0; times--)
        {
            var (open, close) = Forms[random.Next(Forms.Length)];
            var (a, b) = (random.Next(text.Length + 1), random.Next(text.Length + 1));
            (a, b) = (Math.Min(a, b), Math.Max(a, b));
            text = text[..a] + open + text[a..b] + close + text[b..];
        }

        return text;
    }
}
