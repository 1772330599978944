namespace Plenary.Lexicons;

/// <summary>Modifiers of an action, e.g. <c>also</c> and <c>deeply</c>, without regard to their order in the text.</summary>
/// <param name="Bits">One bit for each modifier, by its position in <see cref="ActionVocabulary.Modifiers"/>.</param>
public readonly record struct ModifierSet(ulong Bits)
{
    /// <summary>The modifiers' codes, in ordinal order.</summary>
    public IEnumerable<string> Codes
    {
        get
        {
            for (var i = 0; i < ActionVocabulary.Modifiers.Count; i++)
            {
                if ((Bits & (1UL << i)) != 0)
                {
                    yield return ActionVocabulary.Modifiers[i].Key;
                }
            }
        }
    }

    /// <summary>Both sets together.</summary>
    public static ModifierSet operator |(ModifierSet left, ModifierSet right) => new(left.Bits | right.Bits);

    /// <summary>The set of one modifier.</summary>
    /// <param name="index">Its position in <see cref="ActionVocabulary.Modifiers"/>.</param>
    public static ModifierSet Of(int index) => new(1UL << index);
}
