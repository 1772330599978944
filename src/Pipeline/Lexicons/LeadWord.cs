namespace Plenary.Lexicons;

/// <summary>What a lead word does in the phrase.</summary>
public enum LeadWordRole
{
    /// <summary>Stands before the verb.</summary>
    Before,

    /// <summary>Stands behind the verb.</summary>
    After,

    /// <summary>The verb, which gives the action.</summary>
    Action,

    /// <summary>The verb where a decision tells what was done: decided.</summary>
    Told,

    /// <summary>A set phrase in front of the lead phrase.</summary>
    OpeningPhrase,

    /// <summary>Opens an adverbial that ends at a comma, in front of the lead phrase.</summary>
    OpeningClause,

    /// <summary>Opens an object that stands in front of its verb.</summary>
    OpeningObject,
}

/// <summary>An entry of the section <c>leads</c> of a lexicon.</summary>
/// <param name="Role">What it does in the phrase.</param>
/// <param name="Code">The action, the modifier, or empty where the word adds neither.</param>
/// <param name="Phrase">The word as it is printed.</param>
/// <param name="Modifiers">What it adds to the action.</param>
/// <param name="Example">The beginning of a paragraph that holds it.</param>
/// <param name="Ahead">
/// Where not empty, the entry counts only before one of these words (призывает к …: calls for; призывает всех …: calls upon);
/// one that opens with a hyphen is the end of a word.
/// </param>
public sealed record LeadWord(LeadWordRole Role, string Code, string Phrase, ModifierSet Modifiers, string Example, IReadOnlyList<string> Ahead)
{
    /// <summary>True where one of the words of <see cref="Ahead"/> stands at a place of a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="at">Where the word behind the lead phrase begins.</param>
    public bool StandsBefore(ReadOnlySpan<char> text, int at)
    {
        var word = text[at..];
        var end = 0;
        while (end < word.Length && char.IsLetter(word[end]))
        {
            end++;
        }

        foreach (var ahead in Ahead)
        {
            if (ahead[0] == '-'
                ? word[..end].EndsWith(ahead.AsSpan(1), StringComparison.OrdinalIgnoreCase)
                : word.StartsWith(ahead, StringComparison.OrdinalIgnoreCase) && WordBoundary.At(word, ahead.Length))
            {
                return true;
            }
        }

        return false;
    }
}
