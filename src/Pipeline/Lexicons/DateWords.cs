using Plenary.Text;

namespace Plenary.Lexicons;

/// <summary>How a language prints dates: the section <c>dates</c>. Everything is compared without white space and letter case.</summary>
public sealed class DateWords
{
    private readonly Dictionary<string, int> months = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> byName;
    private readonly FirstLetters begin = new();
    private readonly int longestName;

    internal DateWords(LexiconNode node)
    {
        var names = node["months"].Items();
        for (var i = 0; i < names.Count; i++)
        {
            foreach (var name in names[i].AsList())
            {
                if (!months.TryAdd(Squeezed.Of(name), i + 1))
                {
                    throw new LexiconException($"dates.months: '{name}' stands twice.");
                }

                begin.Add(Squeezed.Of(name));
                longestName = Math.Max(longestName, Squeezed.Of(name).Length);
            }
        }

        if (names.Count is not (0 or 12))
        {
            throw new LexiconException($"dates.months: twelve lists of names were expected, or none where months are figures; found {names.Count}.");
        }

        byName = months.GetAlternateLookup<ReadOnlySpan<char>>();
        Full = [.. node.List("full").Select(Template.Parse)];
        Partial = [.. node.List("partial").Select(Template.Parse)];
        Ranges = [.. node.List("ranges").Select(r => Squeezed.Of(r))];
    }

    /// <summary>Whole dates, e.g. <c>{day} {month} {year}</c>.</summary>
    internal Template[] Full { get; }

    /// <summary>Dates that leave something to their neighbour in a range, e.g. <c>{day} {month}</c>.</summary>
    internal Template[] Partial { get; }

    /// <summary>What stands between the two dates of a range.</summary>
    public IReadOnlyList<string> Ranges { get; }

    /// <summary>Names of months, without white space, with their numbers.</summary>
    public IReadOnlyDictionary<string, int> Months => months;

    /// <summary>A month by its name or, where months are figures, by its number; null for anything else.</summary>
    public int? Month(ReadOnlySpan<char> text) => months.Count == 0
        ? Numerals.Read(text) is { } number and >= 1 and <= 12 ? number : null
        : text.Length <= longestName && !text.IsEmpty && begin.MayBegin(text, 0) && byName.TryGetValue(text, out var month) ? month : null;
}
