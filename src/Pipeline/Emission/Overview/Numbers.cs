using System.Globalization;

namespace Plenary.Emission.Overview;

/// <summary>Numbers as they stand on the page.</summary>
internal static class Numbers
{
    internal static string Of(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A share in per cent with one decimal; whole per mille, so that no rounding can differ between machines. Empty where the whole is nought.</summary>
    internal static string Share(long part, long whole) =>
        whole == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{part * 1000 / whole / 10}.{part * 1000 / whole % 10} %");
}
