using System.Text.Json;
using System.Text.Json.Serialization;

namespace Plenary.Cli.Releasing;

/// <summary>What <c>delta.json</c> says.</summary>
/// <param name="From">Digest of the checksums of the old package.</param>
/// <param name="To">Digest of the checksums of the new package.</param>
/// <param name="Removed">Files that only the old one has.</param>
/// <param name="Files">Files that are new or others.</param>
internal sealed record DeltaManifest(string From, string To, IReadOnlyList<string> Removed, IReadOnlyList<DeltaFile> Files)
{
    /// <summary>Reads the bytes.</summary>
    /// <exception cref="InvalidDataException">They are no manifest.</exception>
    internal static DeltaManifest Read(ReadOnlySpan<byte> json)
    {
        try
        {
            var manifest = JsonSerializer.Deserialize(json, DeltaShape.Default.DeltaManifest);
            return manifest is not null && !manifest.Removed.Contains(null!) && !manifest.Files.Contains(null!) && manifest.Files.All(f => f.Pieces.All(p => p is { Count: 1 or 2 }))
                ? manifest
                : throw new InvalidDataException($"{Delta.Manifest} of the delta is damaged: a value is missing");
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{Delta.Manifest} of the delta is damaged{(e.Path is { } path ? $" at {path}" : "")}, line {e.LineNumber + 1}", e);
        }
    }
}

/// <summary>A file of the new package.</summary>
/// <param name="Path">Relative to the package, with <c>/</c>.</param>
/// <param name="Sha256">Of the new file.</param>
/// <param name="Pieces">Bytes of the old file as [from, length], new ones as [length].</param>
internal sealed record DeltaFile(string Path, string Sha256, IReadOnlyList<IReadOnlyList<long>> Pieces);

/// <summary>Generated code that reads the manifest without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, AllowDuplicateProperties = false, RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(DeltaManifest))]
internal sealed partial class DeltaShape : JsonSerializerContext;
