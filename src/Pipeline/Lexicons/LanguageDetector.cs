using Plenary.Text;

namespace Plenary.Lexicons;

/// <summary>Recognises the language of a text among those that have a lexicon.</summary>
public static class LanguageDetector
{
    private const int Sample = 20_000;

    /// <summary>Two-letter code, or null where no lexicon fits.</summary>
    public static string? Detect(string text)
    {
        var han = 0;
        var letters = 0;
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, Sample)))
        {
            han += Scripts.IsIdeograph(c) ? 1 : 0;
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return han >= 10 && han * 3 > letters ? "zh" : null;
    }
}
