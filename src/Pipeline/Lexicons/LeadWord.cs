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
public sealed record LeadWord(LeadWordRole Role, string Code, string Phrase, ModifierSet Modifiers, string Example);
