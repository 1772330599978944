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

    // Verbs that mean something else before certain words, by the position of the verb's own entry.
    private readonly Dictionary<int, List<LeadWord>> readings = [];

    private LeadWords(LexiconNode node)
    {
        Before = Modifiers(node["before"], LeadWordRole.Before);
        After = Modifiers(node["after"], LeadWordRole.After);
        Actions = ReadActions(node["actions"]);
        Told = ReadTold(node["told"]) ?? Actions;
        Joins = Plainly(node.List("joins"));
        Ordinary = Plainly(node.List("ordinary"));
        var openings = node["openings"];
        OpeningPhrases = Openings(openings["phrases"], LeadWordRole.OpeningPhrase);
        OpeningClauses = Openings(openings["clauses"], LeadWordRole.OpeningClause);
        OpeningObjects = Openings(openings["objects"], LeadWordRole.OpeningObject);
        LeadsBegin = FirstLetters.OfAll(Before.First, Actions.First);
    }

    /// <summary>Every entry, in the order of the file.</summary>
    public IReadOnlyList<LeadWord> All => all;

    internal PhraseTrie Before { get; }
    internal PhraseTrie After { get; }
    internal PhraseTrie Actions { get; }

    /// <summary>The verbs of decisions that tell what was done; those of <see cref="Actions"/> where a language has no tense.</summary>
    internal PhraseTrie Told { get; }
    internal PhraseTrie Joins { get; }
    internal PhraseTrie Ordinary { get; }
    internal PhraseTrie OpeningPhrases { get; }
    internal PhraseTrie OpeningClauses { get; }
    internal PhraseTrie OpeningObjects { get; }

    /// <summary>With which letters a lead phrase may begin; nearly every line that is none fails here.</summary>
    internal FirstLetters LeadsBegin { get; }

    /// <summary>The code of a verb, which can hang on the word that follows the lead phrase.</summary>
    /// <param name="verb">Position in <see cref="All"/>.</param>
    /// <param name="text">The paragraph.</param>
    /// <param name="behind">Where the word behind the lead phrase begins.</param>
    internal string Code(int verb, ReadOnlySpan<char> text, int behind)
    {
        if (readings.TryGetValue(verb, out var others))
        {
            foreach (var other in others)
            {
                if (other.StandsBefore(text, behind))
                {
                    return other.Code;
                }
            }
        }

        return all[verb].Code;
    }

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
                Add(trie, Word(role, plain ? "" : code, phrase, own, entry));
            }
        }

        return trie;
    }

    private PhraseTrie ReadActions(LexiconNode node)
    {
        var trie = new PhraseTrie();
        var conditional = new List<LeadWord>();
        foreach (var (code, phrases) in node.Entries())
        {
            if (ActionVocabulary.ActionIndex(code) < 0)
            {
                throw new LexiconException($"leads.actions: '{code}' is not an action of actions.yaml.");
            }

            foreach (var (phrase, entry) in phrases.Entries())
            {
                var word = Word(LeadWordRole.Action, code, phrase, default, entry);
                if (word.Ahead.Count > 0)
                {
                    conditional.Add(word);
                    all.Add(word);
                }
                else
                {
                    Add(trie, word);
                }
            }
        }

        conditional.ForEach(AddReading);
        return trie;
    }

    private PhraseTrie? ReadTold(LexiconNode node)
    {
        var entries = node.Entries();
        var trie = new PhraseTrie();
        foreach (var (code, phrases) in entries)
        {
            if (ActionVocabulary.ActionIndex(code) < 0)
            {
                throw new LexiconException($"leads.told: '{code}' is not an action of actions.yaml.");
            }

            foreach (var (phrase, entry) in phrases.Entries())
            {
                Add(trie, new LeadWord(LeadWordRole.Told, code, phrase, default, entry.AsText(), []));
            }
        }

        return entries.Any() ? trie : null;
    }

    private void AddReading(LeadWord word)
    {
        var verb = all.FindIndex(w => w.Role == LeadWordRole.Action && w.Ahead.Count == 0 && string.Equals(w.Phrase, word.Phrase, StringComparison.Ordinal));
        if (verb < 0)
        {
            throw new LexiconException($"leads.actions: '{word.Phrase}' stands under '{word.Code}' with 'ahead', and nowhere without.");
        }

        (readings.TryGetValue(verb, out var others) ? others : readings[verb] = []).Add(word);
    }

    // Most phrases stand beside their example alone; an irregular one names modifiers of its own, or the words before which
    // it has this code.
    private static LeadWord Word(LeadWordRole role, string code, string phrase, ModifierSet modifiers, LexiconNode entry)
    {
        if (!entry.Has("example"))
        {
            return new LeadWord(role, code, phrase, modifiers, entry.AsText(), []);
        }

        var own = entry.OptionalList("modifiers").Aggregate(modifiers, (set, name) => set | Modifier(name));
        return new LeadWord(role, code, phrase, own, entry.Text("example"), role == LeadWordRole.Action ? entry.OptionalList("ahead") : []);
    }

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
            Add(trie, new LeadWord(role, "", phrase, default, example.AsText(), []));
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
