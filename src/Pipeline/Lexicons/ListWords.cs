namespace Plenary.Lexicons;

/// <summary>The words and marks by which a list of names is told: section <c>lists</c> of a lexicon.</summary>
public sealed class ListWords
{
    internal ListWords(LexiconNode node)
    {
        Separators = string.Concat(node.List("separators"));
        Terminators = string.Concat(node.List("terminators"));
        Conjunctions = Phrase.LongestFirst(node.List("conjunctions"));
    }

    /// <summary>Characters that part two names.</summary>
    public string Separators { get; }

    /// <summary>Characters that end the list.</summary>
    public string Terminators { get; }

    /// <summary>Words before the last name, the longest first. They occur inside names too.</summary>
    public string[] Conjunctions { get; }
}
