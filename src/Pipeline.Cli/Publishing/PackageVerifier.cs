using Plenary.Diagnostics;

namespace Plenary.Cli.Publishing;

/// <summary>
/// Checks a published package. First that the files are those that were published: then whoever changed, lost or added
/// anything is found out at once. Then that they are right and say the same: for those who repaired the checksums too.
/// </summary>
public static class PackageVerifier
{
    // A further check: a function from the folder to its findings, and one line here.
    private static readonly (string Subject, Func<PackageFolder, IEnumerable<Finding>> Check)[] Contents =
    [
        ("datapackage.json", DescriptorCheck.Run),
        ("schemas", SchemaCheck.Run),
        ("README.md", PagesCheck.Run),
        ("csv", TableCheck.Run),
        ("json", TreeCheck.Run),
        ("csv", RowCheck.Run),
        ("json", DocumentCheck.Run),
        ("graph", GraphCheck.Run),
        ("report.json", ReportCheck.Run),
    ];

    /// <summary>Everything that is wrong with a package; empty where it is whole and right.</summary>
    /// <param name="directory">The folder of the package.</param>
    /// <exception cref="IOException">The folder is not there, or cannot be read.</exception>
    public static IReadOnlyList<Finding> Verify(string directory)
    {
        var folder = new PackageFolder(directory);
        var changed = ChecksumCheck.Run(folder).ToArray();
        return changed.Length > 0 ? changed : [.. Contents.AsParallel().AsOrdered().Select(c => Guarded(c.Subject, c.Check, folder)).SelectMany(found => found)];
    }

    // A file that is no JSON, YAML or CSV ends the check that reads it, not the verification.
    private static List<Finding> Guarded(string subject, Func<PackageFolder, IEnumerable<Finding>> check, PackageFolder folder)
    {
        var findings = new List<Finding>();
        try
        {
            findings.AddRange(check(folder));
        }
        catch (Exception e) when (BrokenContent.IsTold(e))
        {
            findings.Add(Rules.FileUnreadable.Here($"{subject}: {e.Message}"));
        }

        return findings;
    }
}
