namespace Plenary.Lexicons;

/// <summary>
/// Phrases of a lexicon, compiled once, so that all that start at a place of a text are found in one walk over its
/// characters. Letter case and <see cref="Spelling"/> do not matter; nothing is allocated while walking. A phrase ends with
/// a word, unless it is a prefix (<c>وـ</c>).
/// </summary>
public sealed class PhraseTrie
{
    /// <summary>Where every walk begins.</summary>
    public const int Root = 0;

    private const int None = -1;

    private readonly PhraseEdges edges = new();
    private readonly List<int> values = [None];
    private readonly HashSet<int> prefixes = [];
    private readonly FirstLetters first = new();

    /// <summary>Adds a phrase with its value (zero or more); false where the phrase is there already.</summary>
    public bool Add(string phrase, int value)
    {
        first.Add(phrase);
        var node = Root;
        foreach (var c in phrase)
        {
            if (Spelling.IsOptional(c))
            {
                continue;
            }

            var from = node;
            if (!edges.Follow(ref node, Spelling.Fold(c)))
            {
                node = values.Count;
                values.Add(None);
                edges.Add(from, Spelling.Fold(c), node);
            }
        }

        if (values[node] != None)
        {
            return false;
        }

        values[node] = value;
        if (phrase[^1] == Spelling.Tatweel)
        {
            prefixes.Add(node);
        }

        return true;
    }

    /// <summary>With which letters a phrase may begin.</summary>
    internal FirstLetters First => first;

    /// <summary>Follows one character; false where no phrase goes on with it.</summary>
    public bool Step(ref int node, char c) => Spelling.IsOptional(c) || edges.Follow(ref node, Spelling.Fold(c));

    /// <summary>True where a phrase that leads to the node ends before <paramref name="end"/> of the text; gives its value.</summary>
    public bool Ends(int node, ReadOnlySpan<char> text, int end, out int value)
    {
        value = values[node];
        return value != None && (WordBoundary.At(text, end) || prefixes.Contains(node));
    }

    /// <summary>The longest phrase at a place of a text: its end, or -1 where there is none.</summary>
    public int Longest(ReadOnlySpan<char> text, int at, out int value)
    {
        var end = -1;
        value = None;
        if (at < text.Length && !first.MayBegin(text, at))
        {
            return end;
        }

        var node = Root;
        for (var i = at; i < text.Length && Step(ref node, text[i]); i++)
        {
            if (Ends(node, text, i + 1, out var found))
            {
                (end, value) = (i + 1, found);
            }
        }

        return end;
    }
}
