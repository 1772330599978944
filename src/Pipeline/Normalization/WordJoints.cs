namespace Plenary.Normalization;

/// <summary>
/// Finds the joint of two words that were printed as one, in a text that knows neither: at it stand letters that end and begin words
/// of the text more often than they follow one another within its words. It tells where the joint is, not whether there is one.
/// </summary>
internal sealed class WordJoints
{
    private const char Edge = '\0';

    // Three letters never seen count as a tenth of a sighting, in an alphabet of some forty.
    private const double Unseen = 0.1;
    private const double Alphabet = 40;

    // What it tells that one half is a word of the text.
    private const double KnownHalf = 3;

    private readonly TextWords words;
    private readonly Dictionary<(char, char, char), int> threes = [];
    private readonly Dictionary<(char, char), int> twos = [];

    /// <summary>Learns from those words of a text that it prints whole.</summary>
    internal WordJoints(TextWords words, Func<string, bool> isWhole)
    {
        this.words = words;
        foreach (var (word, count) in words.Counts.Where(w => isWhole(w.Key)))
        {
            foreach (var part in word.Split('-'))
            {
                for (var i = 1; i <= part.Length; i++)
                {
                    var three = (At(part, i - 2), At(part, i - 1), At(part, i));
                    threes[three] = threes.GetValueOrDefault(three) + count;
                    twos[(three.Item1, three.Item2)] = twos.GetValueOrDefault((three.Item1, three.Item2)) + count;
                }
            }
        }
    }

    /// <summary>Where a word falls into two most plainly, among some places, and how plainly; place 0 where it holds together at each of them.</summary>
    internal (int Place, double Score) Find(string word, int from, int to)
    {
        var whole = Likelihood(word);
        var (place, best) = (0, 0.0);
        for (var i = from; i <= to; i++)
        {
            var score = Likelihood(word[..i]) + Likelihood(word[i..]) - whole + (words.Has(word[..i]) ? KnownHalf : 0) + (words.Has(word[i..]) ? KnownHalf : 0);
            if (score > best)
            {
                (place, best) = (i, score);
            }
        }

        return (place, best);
    }

    private double Likelihood(string word)
    {
        var sum = 0.0;
        for (var i = 1; i <= word.Length; i++)
        {
            var (a, b, c) = (At(word, i - 2), At(word, i - 1), At(word, i));
            sum += Math.Log((threes.GetValueOrDefault((a, b, c)) + Unseen) / (twos.GetValueOrDefault((a, b)) + Unseen * Alphabet));
        }

        return sum;
    }

    private static char At(string word, int i) => i < 0 || i >= word.Length ? Edge : char.ToLowerInvariant(word[i]);
}
