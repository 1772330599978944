using System.Collections.Concurrent;
using Plenary.Lexicons;

namespace Plenary.Comparison;

/// <summary>The words of a language that can be known where no blanks divide them: those of its lexicon.</summary>
internal sealed class KnownWords
{
    private static readonly ConcurrentDictionary<string, KnownWords> ByLanguage = new(StringComparer.Ordinal);

    // Shorter names occur inside other words: 大会 in 重大会议.
    private const int LeastBody = 3;

    private readonly PhraseTrie trie = new();

    private KnownWords(string language)
    {
        if (LexiconSet.Find(language) is not { Spaced: false } lexicon)
        {
            return;
        }

        foreach (var word in lexicon.Leads.All.Select(w => w.Phrase)
            .Concat(lexicon.Document.Bodies.Select(b => b.Formula).Where(f => f.Length >= LeastBody))
            .Concat(lexicon.Mandates.Vocabulary.Where(w => w.Length >= LeastBody))
            .Where(w => w.Length > 1))
        {
            trie.Add(word, 0);
        }
    }

    /// <summary>The words of a language; none where blanks divide the words.</summary>
    internal static KnownWords Of(string language) => ByLanguage.GetOrAdd(language, code => new KnownWords(code));

    /// <summary>The end of the longest known word at a place, or -1.</summary>
    internal int Longest(string text, int at) => trie.Longest(text, at, out _);
}
