using System.Reflection;
using System.Text.Json.Serialization;

namespace Plenary.Emission;

/// <summary>The words by which an enumeration is published; the same attributes that JSON reads.</summary>
public static class Words<TEnum>
    where TEnum : struct, Enum
{
    private static readonly Dictionary<TEnum, string> ByValue = typeof(TEnum)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .ToDictionary(f => (TEnum)f.GetValue(null)!, f => f.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()!.Name);

    /// <summary>All words, in order of declaration.</summary>
    public static IReadOnlyList<string> All { get; } = [.. ByValue.Values];

    /// <summary>The word of a value.</summary>
    public static string Of(TEnum value) => ByValue[value];
}
