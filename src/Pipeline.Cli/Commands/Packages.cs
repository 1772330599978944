using Plenary.Cli.Display;
using Plenary.Cli.Publishing;

namespace Plenary.Cli.Commands;

/// <summary>Packages that a command reads: whole, or not at all.</summary>
internal static class Packages
{
    /// <summary>Whether each package still has the files that its checksums name; what is wrong goes to standard error.</summary>
    /// <param name="folders">Folders; null ones count as whole.</param>
    internal static bool AreWhole(params string?[] folders)
    {
        var whole = true;
        foreach (var folder in folders.OfType<string>())
        {
            // Only the checksums: an old package may well have been written by an older version.
            foreach (var finding in ChecksumCheck.Run(new PackageFolder(folder)))
            {
                Console.Error.WriteLine($"{folder}: error {finding.Rule.Code}: {SourceExcerpt.Printable(finding.Message)}");
                whole = false;
            }
        }

        return whole;
    }
}
