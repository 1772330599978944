using Plenary.Diagnostics;
using Plenary.Emission;

namespace Plenary.Cli.Publishing;

/// <summary>Documents and report against the JSON Schemas, and the schemas against those that this version ships.</summary>
internal static class SchemaCheck
{
    internal static IEnumerable<Finding> Run(PackageFolder folder) => [.. Schemas(folder), .. Data(folder)];

    private static IEnumerable<Finding> Schemas(PackageFolder folder)
    {
        foreach (var schema in SchemaSet.All)
        {
            var path = "schemas/" + schema.Name;
            if (!folder.Has(path))
            {
                yield return Rules.FileMissing.Here($"{path} is missing.");
            }
            else if (!folder.Bytes(path).AsSpan().SequenceEqual(schema.Content.Span))
            {
                yield return Rules.SchemaOfOtherVersion.Here($"{path} is not the schema that this version writes.");
            }
        }
    }

    private static IEnumerable<Finding> Data(PackageFolder folder)
    {
        if (folder.Has(JsonEmitter.Lines))
        {
            return [.. SchemaGate.Documents(folder.Open(JsonEmitter.Lines)), .. Report(folder)];
        }

        return Report(folder);
    }

    private static IReadOnlyList<Finding> Report(PackageFolder folder) =>
        folder.Has(PackageWriter.ReportFile)
            ? SchemaGate.Report(folder.Open(PackageWriter.ReportFile))
            : [Rules.FileMissing.Here($"{PackageWriter.ReportFile} is missing.")];
}
