using Plenary.Cli.Display;
using Plenary.Cli.Publishing;
using Plenary.Cli.Reading;
using Plenary.Diagnostics;

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
    /// What to tell people where reading a package, shard or delta failed; null where that is not the cause.
    /// </summary>
    internal static string? Reason(Exception e) => e switch
    {
        AggregateException { InnerException: { } inner } => Reason(inner),
        PublishException or InputException => SourceExcerpt.Printable(e.Message),
        _ when BrokenContent.IsInWords(e) => SourceExcerpt.Printable(e.Message),
        _ when BrokenContent.IsAtOdds(e) => "a file is whole by its checksum, but does not hold what a package of this version holds; plenary verify tells which",
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
