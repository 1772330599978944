using Plenary.Text;

namespace Plenary.Lexicons;

/// <summary>
/// Ordinal numbers of one language, in figures with an ending (<c>55th</c>) or in words whose values add up
/// (<c>Fifty-fifth</c> is 50 and 5; a hundred or more multiplies what stands before it).
/// </summary>
public sealed class Ordinals
{
    private readonly Keyed<int>[] words;
    private readonly string[] joints;
    private readonly string[] endings;

    internal Ordinals(LexiconNode node)
    {
        words = [.. node["words"].Entries().Select(e => Keyed.Of(Squeezed.Of(e.Key), e.Value.AsInt())).OrderByDescending(e => e.Key.Length)];
        joints = Phrase.LongestFirst(node.List("joints").Select(j => Squeezed.Of(j)));
        endings = Phrase.LongestFirst(node.List("endings").Select(e => Squeezed.Of(e)));
    }

    /// <summary>The words, without white space.</summary>
    internal IEnumerable<string> Words => words.Select(w => w.Key);

    /// <summary>A whole text without white space as a number, or null.</summary>
    public int? Read(ReadOnlySpan<char> text) => Numerals.Read(text) ?? Figures(text) ?? InWords(text);

    private int? Figures(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        if (digits is < 1 or > 5)
        {
            return null;
        }

        foreach (var ending in endings)
        {
            if (text[digits..].Equals(ending, StringComparison.OrdinalIgnoreCase))
            {
                return Numerals.Read(text[..digits]);
            }
        }

        return null;
    }

    private int? InWords(ReadOnlySpan<char> text)
    {
        var sum = 0;
        for (var at = 0; at < text.Length;)
        {
            if (WordAt(text[at..]) is not { Length: > 0 } word)
            {
                return null;
            }

            sum = word.Value >= 100 ? Math.Max(sum, 1) * word.Value : sum + word.Value;
            at += word.Length;
            at += at < text.Length ? Phrase.LengthAt(text, at, joints) : 0;
        }

        return sum is > 0 and < 10_000 ? sum : null;
    }

    private (int Length, int Value) WordAt(ReadOnlySpan<char> text)
    {
        foreach (var (word, value) in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return (word.Length, value);
            }
        }

        return default;
    }
}
