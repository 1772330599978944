using System.Text.Json;
using CsvHelper;
using Plenary.Cli.Display;
using Plenary.Cli.Publishing;
using Plenary.Cli.Reading;
using Plenary.Diagnostics;
using YamlDotNet.Core;

namespace Plenary.Cli.Commands;

/// <summary>Packages that a command reads: whole, or not at all.</summary>
internal static class Packages
{
    /// <summary>Whether each package still has the files that its checksums name; what is wrong goes to standard error.</summary>
    /// <param name="folders">Folders; null ones count as whole.</param>
    internal static bool AreWhole(params string?[] folders) =>
        // Only the checksums: an old package may well have been written by an older version.
        folders.OfType<string>().Select(f => IsFine(f, ChecksumCheck.Run(new PackageFolder(f)))).ToList().TrueForAll(fine => fine);

    /// <summary>Whether a package passes every check of this version; what is wrong goes to standard error.</summary>
    internal static bool IsRight(string folder) => IsFine(folder, PackageVerifier.Verify(folder));

    /// <summary>
    /// What to tell people where reading a package, shard or delta failed; null where that is not the cause. Their checksums may be right and they still hold anything: then the
    /// records that are read are at odds with themselves, which the libraries that read them say in words that help nobody.
    /// </summary>
    internal static string? Reason(Exception e) => e switch
    {
        AggregateException { InnerException: { } inner } => Reason(inner),
        IOException or UnauthorizedAccessException or PublishException or InputException or InvalidDataException or JsonException or YamlException or CsvFormatException => SourceExcerpt.Printable(e.Message),
        KeyNotFoundException or InvalidOperationException or FormatException or OverflowException or ArgumentException or IndexOutOfRangeException or NullReferenceException =>
            "a file is whole by its checksum, but does not hold what a package of this version holds; plenary verify tells which",
        _ => null,
    };

    private static bool IsFine(string folder, IEnumerable<Finding> findings)
    {
        var fine = true;
        foreach (var finding in findings)
        {
            Console.Error.WriteLine($"{folder}: error {finding.Rule.Code}: {SourceExcerpt.Printable(finding.Message)}");
            fine = false;
        }

        return fine;
    }
}
