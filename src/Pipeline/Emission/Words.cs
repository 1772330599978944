using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Serialization;

namespace Plenary.Emission;

/// <summary>The words by which an enumeration is published; the same attributes that JSON reads.</summary>
public static class Words<TEnum>
    where TEnum : struct, Enum
{
    private static readonly string[] Declared = [.. typeof(TEnum)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => f.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()!.Name)];

    private static readonly byte[][] Bytes = [.. Declared.Select(Encoding.UTF8.GetBytes)];

    /// <summary>All words, in order of declaration.</summary>
    public static IReadOnlyList<string> All => Declared;

    /// <summary>The word of a value. The values count up from nought, so that no table of every enumeration need be compiled at a cold start.</summary>
    public static string Of(TEnum value) => Declared[Unsafe.As<TEnum, int>(ref value)];

    /// <summary>The same in UTF-8.</summary>
    public static ReadOnlySpan<byte> Utf8Of(TEnum value) => Bytes[Unsafe.As<TEnum, int>(ref value)];

    /// <summary>The value at a place of <see cref="All"/>.</summary>
    public static TEnum At(int place) => Unsafe.As<int, TEnum>(ref place);
}
