namespace Plenary.Lexicons;

/// <summary>A state (or an observer that the United Nations lists as one), past or present.</summary>
/// <param name="Iso3">ISO 3166 alpha-3 code; for a former state the code it had, e.g. <c>SCG</c>.</param>
/// <param name="M49">Three digits of the United Nations' M49 standard, e.g. <c>032</c>.</param>
public sealed record State(string Iso3, string M49);

/// <summary>One name of a state in one language.</summary>
/// <param name="Name">As the table has it: without article, with <c>'</c> and half-width brackets.</param>
/// <param name="State">Whose name it is.</param>
/// <param name="From">First year in which the name was used; null where it was always used or the year doesn't matter.</param>
/// <param name="To">Last year in which the name was used; null where it still is.</param>
public sealed record StateName(string Name, State State, int? From, int? To)
{
    /// <summary>True where the name was in use in <paramref name="year"/>; the years of a change belong to both names.</summary>
    public bool IsValidIn(int year) => (From is null || From <= year) && (To is null || year <= To);
}

/// <summary>A name found in a text.</summary>
/// <param name="Name">The name.</param>
/// <param name="Length">UTF-16 code units of the text that it covers, white space and note calls inside it included.</param>
public readonly record struct StateMatch(StateName Name, int Length);
