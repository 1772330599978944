using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using Plenary.Cli.Caching;
using Plenary.Cli.Publishing;
using Plenary.Cli.Reading;
using Plenary.Emission;

namespace Plenary.Cli.Sharding;

/// <summary>What a shard says of itself: <c>shard.json</c>. All shards that are merged must agree in everything but <c>Shard</c> and <c>Files</c>.</summary>
/// <param name="Shard"><c>I/N</c>.</param>
/// <param name="Program">The identity of the program that printed it, see <see cref="ProgramIdentity"/>.</param>
/// <param name="Formats">The formats that were printed, in the order of writing.</param>
/// <param name="Layout">The layout that was printed for.</param>
/// <param name="Settings">The other options that have a say in what is printed.</param>
/// <param name="Metadata">What the package is to say about itself: <c>package.yaml</c>, which merging does not read.</param>
/// <param name="Expectations">What is expected of the whole package: <c>expectations.yaml</c>, likewise.</param>
/// <param name="Inputs">Digest of the paths of all inputs, of all shards: whether every machine saw the same folders.</param>
/// <param name="Files">The other files of the shard.</param>
internal sealed record ShardManifest(
    string Shard, string Program, IReadOnlyList<string> Formats, string Layout, string Settings, PackageMetadata Metadata, IReadOnlyList<Expectation> Expectations, string Inputs, IReadOnlyList<PackageFile> Files)
{
    /// <summary>Its name.</summary>
    internal const string FileName = "shard.json";

    /// <summary>The manifest of a run, without files.</summary>
    internal static ShardManifest Of(BuildSettings settings, PackageMetadata metadata, IReadOnlyList<Expectation> expectations, InputSet all) => new(
        settings.Shard!.Value.ToString(),
        ProgramIdentity.Program,
        [.. Emitters.Of(settings.Package).Select(f => f.Name)],
        settings.Package.Layout.ToString(),
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(ProgramIdentity.Of(settings)))),
        metadata,
        expectations,
        Digest(all),
        []);

    /// <summary>What the package is to hold that the shards belong to.</summary>
    internal PackageOptions Package() => new() { Formats = Formats, Layout = Enum.Parse<Layout>(Layout), Metadata = Metadata, Schemas = SchemaSet.All };

    /// <summary>Whether the package of another shard would say the same about itself, and the same be expected of it.</summary>
    internal bool AgreesOnPackage(ShardManifest other) =>
        (this with { Shard = "", Program = "", Formats = [], Layout = "", Settings = "", Inputs = "", Files = [] }).Print().AsSpan()
            .SequenceEqual((other with { Shard = "", Program = "", Formats = [], Layout = "", Settings = "", Inputs = "", Files = [] }).Print());

    internal byte[] Print() => [.. JsonSerializer.SerializeToUtf8Bytes(this, ManifestShape.Default.ShardManifest), (byte)'\n'];

    /// <exception cref="JsonException">The bytes are no manifest.</exception>
    internal static ShardManifest Read(byte[] json) =>
        JsonSerializer.Deserialize(json, ManifestShape.Default.ShardManifest) ?? throw new JsonException("null is no manifest");

    private static string Digest(InputSet all)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in all.Files.Select(f => f.Path).Concat(all.LeftOut.Select(l => l.Path)))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(path + "\n"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

/// <summary>Generated code that writes and reads the manifest without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true, NewLine = "\n", RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ShardManifest))]
internal sealed partial class ManifestShape : JsonSerializerContext;
