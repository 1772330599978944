using Plenary.Diagnostics;
using Plenary.Extraction.Paragraphs;
using Plenary.Lexicons;
using Plenary.Text;

namespace Plenary.Extraction;

/// <summary>Compares the language in which a document is read with the languages in which it is written.</summary>
internal static class LanguageCheck
{
    // Shorter paragraphs are names and titles, which may be foreign.
    private const int LeastCharacters = 60;

    // How much plainer another language must show itself than the document's own.
    private const double Plainly = 2;

    /// <summary>A language that was given and is not the text's, and paragraphs in a language of their own.</summary>
    internal static IEnumerable<Finding> Of(string? given, Lexicon lexicon, string rawText, IReadOnlyList<DraftParagraph> paragraphs, LanguageSet languages)
    {
        if (Hint(given, rawText, languages) is { Length: > 0 } hint)
        {
            yield return Rules.LanguageDiffers.Here(hint.TrimStart());
            yield break;
        }

        foreach (var paragraph in paragraphs)
        {
            var text = paragraph.Text.Text;
            if (text.Length >= LeastCharacters && Other(text.Text, lexicon.Language, languages) is { } other)
            {
                yield return Rules.MixedLanguages.At($"{paragraph.Id} is written in '{other}', the document in '{lexicon.Language}'.", text.ToRaw(new TextSpan(0, Math.Min(20, text.Length))));
            }
        }
    }

    /// <summary>A sentence on a language that was given and is not the text's; empty where it is, or none was given.</summary>
    internal static string Hint(string? given, string rawText, LanguageSet languages) =>
        given is not null && LanguageDetector.Detect(rawText, languages.Recognition) is { } found && !string.Equals(found, given, StringComparison.Ordinal)
            ? $" It was read as '{given}', as was asked for; its words are those of '{found}'."
            : "";

    // The language of a paragraph where it is plainly another one.
    private static string? Other(string text, string own, LanguageSet languages)
    {
        var other = LanguageDetector.Detect(text, languages.Recognition);
        if (other is null || string.Equals(other, own, StringComparison.Ordinal))
        {
            return null;
        }

        var (mine, theirs) = (languages.WordsOf(own), languages.WordsOf(other));
        return mine is null || theirs is null || mine.Script != theirs.Script || LanguageDetector.Share(text, theirs) >= Plainly * LanguageDetector.Share(text, mine)
            ? other
            : null;
    }
}
