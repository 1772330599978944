namespace Plenary.Lexicons;

/// <summary>The languages that a conversion knows: by what each is recognised, and its lexicon.</summary>
/// <param name="recognition">Code and marks of each language, in the order in which they are tried.</param>
/// <param name="find">The lexicon of a code, or null.</param>
public sealed class LanguageSet(IReadOnlyList<Keyed<RecognitionWords>> recognition, Func<string, Lexicon?> find)
{
    /// <summary>The languages that the program ships.</summary>
    public static LanguageSet Shipped => new(LexiconSet.Recognition, LexiconSet.Find);

    /// <summary>By what each language is recognised.</summary>
    public IReadOnlyList<Keyed<RecognitionWords>> Recognition => recognition;

    /// <summary>By what one language is recognised; null for one that is not known.</summary>
    /// <param name="language">Two-letter code.</param>
    public RecognitionWords? WordsOf(string language) =>
        recognition.FirstOrDefault(known => string.Equals(known.Key, language, StringComparison.Ordinal))?.Value;

    /// <summary>The lexicon of a language, or null where there is none.</summary>
    public Lexicon? Find(string language) => find(language);

    /// <summary>These languages and one more.</summary>
    /// <param name="words">By what it is recognised.</param>
    /// <param name="lexicon">Its words.</param>
    public LanguageSet With(RecognitionWords words, Lexicon lexicon) => new(
        [.. recognition, Keyed.Of(lexicon.Language, words)],
        code => string.Equals(code, lexicon.Language, StringComparison.Ordinal) ? lexicon : find(code));
}
