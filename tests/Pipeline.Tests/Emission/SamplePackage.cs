using Plenary.Diagnostics;
using Plenary.Emission;
using Plenary.Model;

namespace Plenary.Tests.Emission;

/// <summary>A package made of the sample documents, in memory or on disk.</summary>
internal static class SamplePackage
{
    /// <summary>The report that goes with the samples: every document, an input that is no resolution, and one that cannot be read.</summary>
    internal static RunReport Report => RunReport.Of(
    [
        .. SampleResolutions.All.Select(InputOutcome.Of),
        InputOutcome.Without("note.txt", InputFate.Skipped, "The text is no resolution.", new string('b', 64), 12,
            [new Diagnostic("SEG001", Severity.Error, "The text is no resolution.", null, null, null, null)]),
        InputOutcome.Without("locked.txt", InputFate.Unreadable, "Access was denied.", null, null, []),
    ]);

    /// <summary>Every file of the package by its path.</summary>
    internal static SortedDictionary<string, byte[]> InMemory(PackageOptions options) => InMemory(options, SampleResolutions.All, Report);

    /// <summary>Every file of a package of other documents by its path.</summary>
    internal static SortedDictionary<string, byte[]> InMemory(PackageOptions options, IReadOnlyList<Resolution> documents, RunReport report)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        var writer = new PackageWriter(options, path => new KeptStream(bytes => files.Add(path, bytes)));
        writer.Write(documents);
        writer.Complete(report);
        return files;
    }

    private sealed class KeptStream(Action<byte[]> keep) : MemoryStream
    {
        private bool kept;

        protected override void Dispose(bool disposing)
        {
            if (!kept)
            {
                kept = true;
                keep(ToArray());
            }

            base.Dispose(disposing);
        }
    }
}
