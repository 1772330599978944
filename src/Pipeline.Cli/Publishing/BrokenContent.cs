using CsvHelper;
using Newtonsoft.Json;
using YamlDotNet.Core;

namespace Plenary.Cli.Publishing;

/// <summary>
/// Which exceptions tell of files that do not hold what they should, or cannot be read, and not of a mistake in Plenary. A file can be whole by its checksum and still hold
/// anything: then the records that are read are at odds with themselves, and the libraries that read them throw what they throw.
/// </summary>
internal static class BrokenContent
{
    /// <summary>True where reading failed over the files.</summary>
    internal static bool IsTold(Exception e) => IsInWords(e) || IsAtOdds(e);

    /// <summary>True for those whose message tells people what is wrong.</summary>
    internal static bool IsInWords(Exception e) => e is IOException or UnauthorizedAccessException or InvalidDataException
        or System.Text.Json.JsonException or JsonReaderException or YamlException or CsvFormatException;

    /// <summary>True for those whose message is about the inside of a library.</summary>
    internal static bool IsAtOdds(Exception e) => e is KeyNotFoundException or InvalidOperationException or FormatException or OverflowException
        or ArgumentException or IndexOutOfRangeException or NullReferenceException;
}
