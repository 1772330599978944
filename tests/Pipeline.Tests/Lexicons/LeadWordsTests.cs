using Plenary.Extraction;
using Plenary.Lexicons;
using Xunit;

namespace Plenary.Tests.Lexicons;

public class LeadWordsTests
{
    private const string Empty = "{before: {}, after: {}, actions: {}, told: {}, joins: [], ordinary: [], openings: {phrases: {}, clauses: {}, objects: {}}}";

    public static TheoryData<string, string> Words
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var language in LexiconSet.Languages)
            {
                foreach (var word in LexiconSet.Find(language)!.Leads.All)
                {
                    rows.Add(language, $"{word.Role} {word.Code} {word.Phrase}");
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Each_word_does_in_its_example_what_the_lexicon_says(string language, string row)
    {
        var lexicon = LexiconSet.Find(language)!;
        var word = lexicon.Leads.All.Single(w => string.Equals($"{w.Role} {w.Code} {w.Phrase}", row, StringComparison.Ordinal));

        var told = word.Role == LeadWordRole.Told;
        var lead = told ? LeadPhrase.FindTold(word.Example, lexicon) : LeadPhrase.Find(word.Example, lexicon);

        Assert.NotNull(lead);
        Assert.Contains(word.Phrase, word.Example, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(word.Modifiers, lead.Value.Modifiers with { Bits = lead.Value.Modifiers.Bits & word.Modifiers.Bits });
        if (told || word.Role == LeadWordRole.Action)
        {
            Assert.Equal(word.Code, lead.Value.Action);
        }
    }

    [Fact]
    public void Words_stand_in_ordinal_order()
    {
        foreach (var language in LexiconSet.Languages)
        {
            var words = LexiconSet.Find(language)!.Leads.All;
            Assert.Equal(words.OrderBy(w => w.Role).ThenBy(w => w.Code.Length == 0 ? "plain" : w.Code, StringComparer.Ordinal).ThenBy(w => w.Phrase, StringComparer.Ordinal), words.OrderBy(w => w.Role));
        }
    }

    [Fact]
    public void An_empty_section_is_read() => Assert.Empty(Read(Empty).All);

    [Theory]
    [InlineData("joins: [], ", "", "'joins' is missing")]
    [InlineData("actions: {}", "actions: {sing: {歌唱: 歌唱，}}", "'sing' is not an action")]
    [InlineData("before: {}", "before: {loudly: {大声: 大声重申，}}", "'loudly' is not a modifier")]
    [InlineData("actions: {}", "actions: {recall: {回顾: 回顾，}, reaffirm: {回顾: 回顾，}}", "'回顾' is empty or stands twice")]
    [InlineData("joins: []", "joins: [并, 并]", "'并' stands twice")]
    [InlineData("joins: []", "joins: [], endings: []", "'endings' is not known")]
    [InlineData("actions: {}", "actions: {recall: {回顾: {example: 回顾，, modifiers: [], note: x}}}", "'note' is not known")]
    [InlineData("actions: {}", "actions: {call_for: {зовет: {example: зовет к столу, ahead: [к]}}}", "and nowhere without")]
    public void A_section_of_the_wrong_shape_is_refused(string part, string replacement, string reason)
    {
        var refused = Assert.Throws<LexiconException>(() => Read(Empty.Replace(part, replacement, StringComparison.Ordinal)));

        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_with_spaces_between_them_end_where_a_letter_does()
    {
        var words = Read("{before: {also: {also: x}}, after: {}, actions: {recall: {recalls: x}, take_note: {takes note of: x}}, told: {}, joins: [], ordinary: [], openings: {phrases: {}, clauses: {}, objects: {}}}");

        Assert.Equal("Also takes note of".Length, LeadPhrase.Find("Also takes note of the tides", words)?.Length);
        Assert.Null(LeadPhrase.Find("Recallsome", words));
    }

    [Theory]
    [InlineData("зовет всех к столу", "call_upon")]
    [InlineData("зовет к столу", "call_for")]
    [InlineData("зовет кота", "call_upon")]
    [InlineData("зовет также чинить мост", "call_for")]
    [InlineData("зовет чинитель", "call_upon")]
    [InlineData("ЗОВЁТ ЧИНИТЬ", "call_for")]
    [InlineData("зовет", "call_upon")]
    public void A_verb_can_mean_something_else_before_certain_words(string text, string action)
    {
        var words = Read("{before: {}, after: {also: {также: x}}, actions: {call_for: {зовет: {example: x, ahead: [к, -ить]}}, call_upon: {зовет: x}}, told: {}, joins: [], ordinary: [], openings: {phrases: {}, clauses: {}, objects: {}}}");

        Assert.Equal(action, LeadPhrase.Find(text, words)?.Action);
    }

    private static LeadWords Read(string yaml)
    {
        using var reader = new StringReader(yaml);
        var node = LexiconNode.Read("leads", reader);
        var words = LeadWords.Read(node);
        node.RefuseUnknownKeys();
        return words;
    }
}
