using Plenary.Lexicons;

namespace Plenary.Extraction;

/// <summary>
/// The longest lead phrase at one place of a text: words before the verb, the verb, words behind it, and perhaps a second
/// verb that a conjunction joins on. The same word can be of several kinds (表示 alone is a verb, before 关切 it is
/// none), so every reading is walked and the one that reaches furthest wins; among equals the one with the longest verb, then the
/// one with the fewest words.
/// </summary>
internal ref struct LeadChain
{
    // Words before the verb; more than printed anywhere, and a bound for hostile text.
    private const int MostWords = 6;

    private readonly ReadOnlySpan<char> text;
    private readonly LeadWords words;
    private readonly PhraseTrie verbs;
    private int verbLength;
    private int wordsUnused;

    private LeadChain(ReadOnlySpan<char> text, LeadWords words, PhraseTrie verbs)
    {
        this.text = text;
        this.words = words;
        this.verbs = verbs;
    }

    /// <summary>End of the phrase, 0 where there is none.</summary>
    public int End { get; private set; }

    /// <summary>Where the verb begins.</summary>
    public int Verb { get; private set; }

    /// <summary>The verb's position in <see cref="LeadWords.All"/>.</summary>
    public int Word { get; private set; }

    /// <summary>Modifiers of the first verb.</summary>
    public ModifierSet Modifiers { get; private set; }

    public static LeadChain At(ReadOnlySpan<char> text, int at, LeadWords words)
    {
        var chain = new LeadChain(text, words, words.Actions);
        if (at < text.Length && words.LeadsBegin.MayBegin(text, at))
        {
            chain.Walk(at, default, MostWords);
        }

        return chain;
    }

    /// <summary>The same with the verbs by which a decision tells what was done.</summary>
    public static LeadChain Told(ReadOnlySpan<char> text, int at, LeadWords words)
    {
        var chain = new LeadChain(text, words, words.Told);
        chain.Walk(at, default, MostWords);
        return chain;
    }

    private void Walk(int at, ModifierSet modifiers, int wordsLeft)
    {
        var node = PhraseTrie.Root;
        for (var i = at; i < text.Length && verbs.Step(ref node, text[i]); i++)
        {
            if (verbs.Ends(node, text, i + 1, out var verb))
            {
                Accept(at, i + 1, verb, modifiers, wordsLeft);
            }
        }

        node = PhraseTrie.Root;
        for (var i = at; wordsLeft > 0 && i < text.Length && words.Before.Step(ref node, text[i]); i++)
        {
            if (words.Before.Ends(node, text, i + 1, out var word))
            {
                Walk(Blanks.Skip(text, i + 1), modifiers | words.All[word].Modifiers, wordsLeft - 1);
            }
        }
    }

    private void Accept(int start, int verbEnd, int verb, ModifierSet modifiers, int wordsLeft)
    {
        modifiers |= words.All[verb].Modifiers;
        var end = verbEnd;
        while (words.After.Longest(text, Blanks.Skip(text, end), out var word) is var next && next > 0)
        {
            (end, modifiers) = (next, modifiers | words.All[word].Modifiers);
        }

        var join = words.Joins.Longest(text, Blanks.Skip(text, end), out _);
        if (join > 0 && wordsLeft > 0)
        {
            // The first verb gives the action; the second only makes the phrase longer.
            var second = new LeadChain(text, words, verbs);
            second.Walk(Blanks.Skip(text, join), default, wordsLeft - 1);
            end = Math.Max(end, second.End);
        }

        if ((end, verbEnd - start, wordsLeft).CompareTo((End, verbLength, wordsUnused)) > 0)
        {
            (End, verbLength, wordsUnused) = (end, verbEnd - start, wordsLeft);
            (Verb, Word, Modifiers) = (start, verb, modifiers);
        }
    }
}
