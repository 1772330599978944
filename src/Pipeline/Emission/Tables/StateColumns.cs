namespace Plenary.Emission.Tables;

/// <summary>The codes of a state, which several tables print in the same way.</summary>
/// <typeparam name="T">The thing that a row tells of.</typeparam>
internal static class StateColumns<T>
{
    internal static Column<T> Iso3(Func<T, string?> code) =>
        ColumnsOf<T>.Verbatim("iso3", "ISO 3166-1 alpha-3 code; empty where the name is not known.", "AZE", r => code(r.Item)) with { Pattern = "^[A-Z]{3}$" };

    internal static Column<T> M49(Func<T, string?> code) =>
        ColumnsOf<T>.Verbatim("m49", "United Nations M49 code, three digits; empty where there is none.", "031", r => code(r.Item)) with { Pattern = "^[0-9]{3}$" };
}
