using Plenary.Emission.Tables;

namespace Plenary.Emission;

/// <summary>
/// The files that tell people and catalogues what a package is: all printed from its metadata, its tables and counts of its rows, so
/// that a verification can print them again. A further one is a file beside this and a line here.
/// </summary>
public static class PackagePages
{
    /// <summary>Path and content of each, in ordinal order of path.</summary>
    /// <param name="metadata">What the package says about itself.</param>
    /// <param name="tally">Its rows, counted.</param>
    public static IEnumerable<(string Path, byte[] Content)> Print(PackageMetadata metadata, TableTally tally) =>
    [
        ("CITATION.cff", Citation.Print(metadata)),
        ("README.md", Codebook.Print(metadata, tally)),
        ("dataset.jsonld", DatasetDescription.Print(metadata, tally)),
    ];
}
