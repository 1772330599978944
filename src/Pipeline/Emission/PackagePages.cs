using Plenary.Emission.Overview;

namespace Plenary.Emission;

/// <summary>
/// The files that tell people and catalogues what a package is: all printed from its metadata, its inputs and its documents, so
/// that a verification can print them again. A further one is a file beside this and a line here.
/// </summary>
public static class PackagePages
{
    /// <summary>Path and content of each, in ordinal order of path.</summary>
    /// <param name="metadata">What the package says about itself.</param>
    /// <param name="summary">What is in it.</param>
    /// <param name="has">Whether it has a file besides.</param>
    public static IEnumerable<(string Path, byte[] Content)> Print(PackageMetadata metadata, PackageSummary summary, Func<string, bool> has) =>
    [
        ("CITATION.cff", Citation.Print(metadata)),
        ("README.md", Codebook.Print(metadata, summary.Tables)),
        ("dataset.jsonld", DatasetDescription.Print(metadata, summary.Tables)),
        (OverviewPage.FileName, OverviewPage.Print(metadata, summary, has)),
    ];
}
