using System.Collections.Concurrent;

namespace Plenary.Lexicons;

/// <summary>
/// The names of states in one language: short, formal, as in the M49 standard, and earlier ones with their years
/// (<c>states.csv</c>). Kept as one sorted array, in which the names that share a beginning stand together: finding the
/// longest name at a place of a text narrows a range character by character, and there is nothing to build.
/// </summary>
public sealed class States
{
    private static readonly ConcurrentDictionary<string, States> Loaded = new(StringComparer.Ordinal);

    private readonly string[] keys;
    private readonly StateName[] names;

    // A bit for the first character of each name, those shared that agree in twelve bits: nearly every place of a text begins no name.
    private readonly ulong[] firsts = new ulong[64];

    // The first characters, each once and in order, and where the names of each begin; at the end where the last one's end.
    private readonly char[] initials;
    private readonly int[] starts;

    private States(List<StateName> rows)
    {
        // A script in which a name can hold a space tells words apart by spaces; in Chinese a space means nothing.
        Spaced = rows.Exists(r => r.Name.Contains(' ', StringComparison.Ordinal));
        keys = [.. rows.Select(r => StateNameReader.Fold(r.Name, Spaced))];
        names = [.. rows];
        Array.Sort(keys, names, StringComparer.Ordinal);
        var (letters, places) = (new List<char>(), new List<int>());
        for (var i = 0; i < keys.Length; i++)
        {
            if (i == 0 || keys[i][0] != keys[i - 1][0])
            {
                letters.Add(keys[i][0]);
                places.Add(i);
                firsts[(keys[i][0] >> 6) & 63] |= 1UL << (keys[i][0] & 63);
            }
        }

        (initials, starts) = ([.. letters], [.. places, keys.Length]);

        RefuseAmbiguity();
    }

    /// <summary>True where white space separates words in this language.</summary>
    public bool Spaced { get; }

    /// <summary>All names, in the order of their folded spellings.</summary>
    public IReadOnlyList<StateName> Names => names;

    /// <summary>The names in a language, read on first use; a language without rows has an empty table.</summary>
    /// <param name="language">Two-letter code.</param>
    /// <exception cref="LexiconException">The built-in table is damaged.</exception>
    public static States For(string language) => Loaded.GetOrAdd(language, static l =>
    {
        using var reader = LexiconSet.Open("states.csv");
        return Read(reader, l);
    });

    /// <summary>The names in a language, from a table of the form of <c>states.csv</c>.</summary>
    /// <exception cref="LexiconException">A row isn't as described, or two states share a name.</exception>
    public static States Read(TextReader reader, string language) => new(StateRows.Read(reader, language));

    /// <summary>The state that a text names and nothing else, white space and note calls aside; or null.</summary>
    public State? Find(ReadOnlySpan<char> name) => FindName(name)?.State;

    /// <summary>The name that a text is, white space and note calls aside; or null.</summary>
    public StateName? FindName(ReadOnlySpan<char> name)
    {
        var at = Array.BinarySearch(keys, StateNameReader.Fold(name, Spaced), StringComparer.Ordinal);
        return at < 0 ? null : names[at];
    }

    /// <summary>
    /// The longest name that begins at <paramref name="start"/>, or null. Where words are told apart by spaces it
    /// ends with a word: <c>Niger</c> isn't found in <c>Nigerien</c>.
    /// </summary>
    public StateMatch? Match(ReadOnlySpan<char> text, int start)
    {
        var reader = new StateNameReader(text, start, Spaced);
        if (!reader.TryRead(out var c) || (firsts[(c >> 6) & 63] & (1UL << (c & 63))) == 0 || Array.BinarySearch(initials, c) is not (>= 0 and var initial))
        {
            return null;
        }

        var (low, high, depth) = (starts[initial], starts[initial + 1], 1);
        StateMatch? longest = keys[low].Length == depth && EndsWord(text, reader.End) ? new StateMatch(names[low], reader.End - start) : null;
        while (low < high && reader.TryRead(out c))
        {
            if (high - low > 1)
            {
                low = FirstNotBelow(low, high, depth, c);
                high = FirstNotBelow(low, high, depth, (char)(c + 1));
            }
            else if (keys[low].Length <= depth || keys[low][depth] != c)
            {
                break;
            }

            depth++;
            if (low < high && keys[low].Length == depth && EndsWord(text, reader.End))
            {
                longest = new StateMatch(names[low], reader.End - start);
            }
        }

        return longest;
    }

    private bool EndsWord(ReadOnlySpan<char> text, int end) => !Spaced || end >= text.Length || !char.IsLetterOrDigit(text[end]);

    // Among keys[low..high], which agree in their first `depth` characters, the first whose next one is not below c.
    private int FirstNotBelow(int low, int high, int depth, char c)
    {
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (keys[middle].Length <= depth || keys[middle][depth] < c)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private void RefuseAmbiguity()
    {
        for (var i = 1; i < keys.Length; i++)
        {
            if (string.Equals(keys[i - 1], keys[i], StringComparison.Ordinal))
            {
                throw new LexiconException($"states.csv: '{names[i - 1].Name}' ({names[i - 1].State.Iso3}) and '{names[i].Name}' ({names[i].State.Iso3}) are one name.");
            }
        }
    }
}
