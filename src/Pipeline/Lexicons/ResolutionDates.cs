namespace Plenary.Lexicons;

/// <summary>The days on which resolutions and decisions that are often cited were adopted (<c>resolution-dates.csv</c>).</summary>
public sealed class ResolutionDates
{
    private static readonly Lazy<ResolutionDates> Lazy = new(() => new ResolutionDates());

    private readonly Dictionary<string, string> dates = DataRows.Read("resolution-dates.csv", "symbol,date,source")
        .ToDictionary(c => c[0], c => c[1], StringComparer.Ordinal);

    /// <summary>The table that the program ships.</summary>
    public static ResolutionDates Shipped => Lazy.Value;

    /// <summary>Every symbol with its date.</summary>
    public IReadOnlyDictionary<string, string> All => dates;

    /// <summary>The day (ISO 8601) on which the bearer of a symbol was adopted, or null where the table does not say.</summary>
    public string? Find(string symbol) => dates.GetValueOrDefault(symbol);
}
