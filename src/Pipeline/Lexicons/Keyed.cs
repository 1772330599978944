namespace Plenary.Lexicons;

/// <summary>
/// A key of a lexicon and what stands under it. A class and no <see cref="KeyValuePair{TKey, TValue}"/>: what is done with lists of classes is compiled
/// ahead of time, with lists of structs at each start of the program.
/// </summary>
/// <typeparam name="T">What stands under the key.</typeparam>
/// <param name="Key">As the lexicon writes it.</param>
/// <param name="Value">What it stands for.</param>
public sealed record Keyed<T>(string Key, T Value);

/// <summary>Makes <see cref="Keyed{T}"/>.</summary>
public static class Keyed
{
    /// <summary>What stands under a key.</summary>
    public static Keyed<T> Of<T>(string key, T value) => new(key, value);
}
