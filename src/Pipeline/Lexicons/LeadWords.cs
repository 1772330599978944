using System.Buffers;

namespace Plenary.Lexicons;

/// <summary>
/// The words that open a paragraph in one language: the section <c>leads</c> of its lexicon, compiled for matching.
/// The values of the tries are positions in <see cref="All"/>.
/// </summary>
public sealed class LeadWords
{
    // The key for words that belong to the lead phrase and add no modifier.
    private const string Plain = "plain";

    private readonly List<LeadWord> all = [];

    private LeadWords(LexiconNode node)
    {
        Before = Modifiers(node["before"], LeadWordRole.Before);
        After = Modifiers(node["after"], LeadWordRole.After);
        Actions = ReadActions(node["actions"]);
        Joins = Plainly(node.List("joins"));
        Ordinary = Plainly(node.List("ordinary"));
        var openings = node["openings"];
        OpeningPhrases = Openings(openings["phrases"], LeadWordRole.OpeningPhrase);
        OpeningClauses = Openings(openings["clauses"], LeadWordRole.OpeningClause);
        OpeningObjects = Openings(openings["objects"], LeadWordRole.OpeningObject);
        FirstCharacters = SearchValues.Create([.. all
            .Where(w => w.Role is LeadWordRole.Before or LeadWordRole.Action)
            .Select(w => Spelling.Fold(w.Phrase[0]))
            .Distinct()]);
    }

    /// <summary>Every entry, in the order of the file.</summary>
    public IReadOnlyList<LeadWord> All => all;

    internal PhraseTrie Before { get; }
    internal PhraseTrie After { get; }
    internal PhraseTrie Actions { get; }
    internal PhraseTrie Joins { get; }
    internal PhraseTrie Ordinary { get; }
    internal PhraseTrie OpeningPhrases { get; }
    internal PhraseTrie OpeningClauses { get; }
    internal PhraseTrie OpeningObjects { get; }

    /// <summary>The characters that a lead phrase can begin with, as <see cref="Spelling"/> folds them; nearly every line that is none fails here.</summary>
    internal SearchValues<char> FirstCharacters { get; }

    /// <summary>Reads the section <c>leads</c>.</summary>
    /// <exception cref="LexiconException">A code is not in the vocabulary, a phrase stands twice, or a key is missing.</exception>
    public static LeadWords Read(LexiconNode node) => new(node);

    private PhraseTrie Modifiers(LexiconNode node, LeadWordRole role)
    {
        var trie = new PhraseTrie();
        foreach (var (code, phrases) in node.Entries())
        {
            var plain = string.Equals(code, Plain, StringComparison.Ordinal);
            var own = plain ? default : Modifier(code);
            foreach (var (phrase, entry) in phrases.Entries())
            {
                var (example, more) = ReadEntry(entry);
                Add(trie, new LeadWord(role, plain ? "" : code, phrase, own | more, example));
            }
        }

        return trie;
    }

    private PhraseTrie ReadActions(LexiconNode node)
    {
        var trie = new PhraseTrie();
        foreach (var (code, phrases) in node.Entries())
        {
            if (ActionVocabulary.ActionIndex(code) < 0)
            {
                throw new LexiconException($"leads.actions: '{code}' is not an action of actions.yaml.");
            }

            foreach (var (phrase, entry) in phrases.Entries())
            {
                var (example, modifiers) = ReadEntry(entry);
                Add(trie, new LeadWord(LeadWordRole.Action, code, phrase, modifiers, example));
            }
        }

        return trie;
    }

    // Most phrases stand beside their example alone; one that holds modifiers (with deep concern) names them.
    private static (string Example, ModifierSet Modifiers) ReadEntry(LexiconNode entry) =>
        entry.Has("example")
            ? (entry.Text("example"), entry.List("modifiers").Aggregate(default(ModifierSet), (set, name) => set | Modifier(name)))
            : (entry.AsText(), default);

    private static PhraseTrie Plainly(string[] phrases)
    {
        var trie = new PhraseTrie();
        foreach (var phrase in phrases)
        {
            if (!trie.Add(phrase, 0))
            {
                throw new LexiconException($"leads: the phrase '{phrase}' stands twice in one list.");
            }
        }

        return trie;
    }

    private PhraseTrie Openings(LexiconNode node, LeadWordRole role)
    {
        var trie = new PhraseTrie();
        foreach (var (phrase, example) in node.Entries())
        {
            Add(trie, new LeadWord(role, "", phrase, default, example.AsText()));
        }

        return trie;
    }

    private void Add(PhraseTrie trie, LeadWord word)
    {
        if (word.Phrase.Length == 0 || !trie.Add(word.Phrase, all.Count))
        {
            throw new LexiconException($"leads: the phrase '{word.Phrase}' is empty or stands twice in one role.");
        }

        all.Add(word with { Phrase = word.Phrase.TrimEnd(Spelling.Tatweel) });
    }

    private static ModifierSet Modifier(string code)
    {
        var index = ActionVocabulary.ModifierIndex(code);
        return index >= 0 ? ModifierSet.Of(index) : throw new LexiconException($"leads: '{code}' is not a modifier of actions.yaml.");
    }
}
